import { expect } from 'chai';
import { fieldTypes } from '../../src/fields/registry.js';
import { kindAllowed } from '../../src/fields/signature.js';
import { parseSignature, requestedSignature } from '../../src/fields/signature-value.js';
import { makeField } from '../support/template.js';

const PNG = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAoAAAAGQCAYAAAA=';
const drawn = {
  kind: 'drawn',
  image: PNG,
  svg: '<svg viewBox="0 0 4 2"><path d="M0 0L4 2"/></svg>',
  width: 300,
  height: 100,
  signed_at: '2026-11-23T10:00:00.000Z',
  time_zone: 'Europe/Berlin',
} as const;

describe('signature values', () => {
  it('keeps a signature as it is, without what it does not know', () => {
    expect(parseSignature({ ...drawn, onload: 'alert(1)' })).to.deep.equal(drawn);
  });

  it('takes a prefilled picture as an uploaded one of its own size, signed by nobody yet', () => {
    expect(parseSignature(PNG)).to.deep.equal({
      kind: 'uploaded',
      image: PNG,
      width: 640,
      height: 400,
      signed_at: '',
      time_zone: '',
    });
    expect(parseSignature('https://example.com/signature.png')?.image).to.equal('https://example.com/signature.png');
  });

  it('refuses hostile shapes', () => {
    const hostile: readonly unknown[] = [
      'javascript:alert(1)',
      'data:image/svg+xml;base64,PHN2Zy8+',
      'data:text/html;base64,PGI+',
      'data:image/png;base64,not base64!',
      'file:///etc/passwd',
      { ...drawn, kind: 'forged' },
      { ...drawn, image: 'javascript:alert(1)' },
      { ...drawn, image: { toString: () => PNG } },
      { ...drawn, width: -1 },
      { ...drawn, height: Number.NaN },
      { ...drawn, width: '300' },
      [drawn],
    ];
    for (const raw of hostile) expect(parseSignature(raw), String(raw)).to.equal(null);
  });

  it('drops strokes that could run or fetch something', () => {
    const hostile = [
      '<svg><script>alert(1)</script></svg>',
      '<svg onload="alert(1)"/>',
      '<svg><a href="javascript:alert(1)"/></svg>',
      '<svg><image xlink:href="https://example.com/x"/></svg>',
      '<svg><foreignObject/></svg>',
      '<svg><path fill="url(https://example.com/x)"/></svg>',
      '<!DOCTYPE svg [<!ENTITY x "y">]><svg/>',
      '<p>no svg</p>',
    ];
    for (const svg of hostile) expect(parseSignature({ ...drawn, svg }), svg).to.not.have.property('svg');
  });

  it('leaves out a time and a zone that are none', () => {
    const value = parseSignature({ ...drawn, signed_at: 'yesterday', time_zone: 7 });
    expect(value).to.include({ signed_at: '', time_zone: '' });
  });

  it('tells a name to be set in letters from everything else', () => {
    expect(requestedSignature('  Ada   Lovelace ')).to.equal('Ada Lovelace');
    expect(requestedSignature('عادا')).to.equal('عادا');
    for (const raw of [
      '',
      'x'.repeat(60),
      PNG,
      'https://example.com/a.png',
      'data:broken',
      'ftp://example.com',
      '<b>',
      7,
      null,
    ]) {
      expect(requestedSignature(raw), String(raw).slice(0, 20)).to.equal(null);
    }
  });
});

describe('ways to sign', () => {
  const table: readonly (readonly [unknown, string])[] = [
    [undefined, 'drawn typed uploaded'],
    ['any', 'drawn typed uploaded'],
    ['drawn', 'drawn'],
    ['typed', 'typed'],
    ['upload', 'uploaded'],
    ['drawn_or_typed', 'drawn typed'],
    ['drawn_or_upload', 'drawn uploaded'],
    ['typed_or_upload', 'typed uploaded'],
  ];
  for (const [format, kinds] of table) {
    it(`allows ${kinds} where the format is ${String(format)}`, () => {
      const allowed = (['drawn', 'typed', 'uploaded'] as const).filter((kind) => kindAllowed(kind, format));
      expect(allowed.join(' ')).to.equal(kinds);
    });
  }

  it('refuses a signature made in another way', () => {
    const field = makeField({ type: 'signature', preferences: { format: 'typed' } });
    const value = parseSignature(drawn);
    expect(fieldTypes.signature.check(value, field, { today: '2026-11-23', pattern: null })).to.equal('typeMismatch');
  });
});
