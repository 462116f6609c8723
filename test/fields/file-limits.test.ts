import { expect } from 'chai';
import { fieldTypes } from '../../src/fields/registry.js';
import { fileLimits, isAccepted, isProgram, PICTURES } from '../../src/fields/file-limits.js';
import { safeFilename } from '../../src/fields/file-value.js';
import { makeDataUrl } from '../../src/model/data-url.js';
import { makeField } from '../support/template.js';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const fileOf = (content: string, filename: string, type = 'text/plain') => ({
  value: makeDataUrl(bytes(content), type),
  filename,
  content_type: type,
  size: content.length,
  sha256: '',
});

describe('limits of files', () => {
  it('has the defaults of the contract', () => {
    expect(fileLimits(makeField({ type: 'file' }))).to.deep.equal({ accept: [], maxSize: 10_000_000, maxFiles: 10 });
    expect(fileLimits(makeField({ type: 'image' }))).to.deep.equal({
      accept: PICTURES,
      maxSize: 10_000_000,
      maxFiles: 1,
    });
  });

  it('takes the limits of the field instead', () => {
    const preferences = { accept: '.PDF, image/*', max_size: 500, max_files: 2 };
    const limits = fileLimits(makeField({ type: 'file', preferences }));
    expect(limits).to.deep.equal({ accept: ['.pdf', 'image/*'], maxSize: 500, maxFiles: 2 });
    expect(fileLimits(makeField({ type: 'image', preferences: { accept: ['image/png'] } })).accept).to.deep.equal([
      'image/png',
    ]);
  });

  it('accepts by ending, by type and by family', () => {
    expect(isAccepted(['.pdf'], 'A.PDF', '')).to.equal(true);
    expect(isAccepted(['.jpg'], 'a.jpeg', '')).to.equal(true);
    expect(isAccepted(['image/*'], 'a', 'image/png')).to.equal(true);
    expect(isAccepted(['application/pdf'], 'a', 'application/pdf')).to.equal(true);
    expect(isAccepted(['.pdf', 'image/*'], 'a.txt', 'text/plain')).to.equal(false);
  });
});

describe('programs', () => {
  it('knows them by their ending', () => {
    for (const name of ['a.exe', 'A.EXE', 'a.pdf.scr', 'a.bat.', 'a.JS ', 'page.html', 'drawing.svg']) {
      expect(isProgram(name, null), name).to.equal(true);
    }
    for (const name of ['a.pdf', 'a.docx', 'exe', 'my.exe.pdf', 'README'])
      expect(isProgram(name, null), name).to.equal(false);
  });

  it('knows them by how they begin, whatever their name says', () => {
    for (const start of ['MZ\x90\0', '\x7fELF', '\xca\xfe\xba\xbe', '#!/bin/sh', '\xcf\xfa\xed\xfe']) {
      expect(isProgram('holiday.pdf', bytes(start)), start).to.equal(true);
    }
    expect(isProgram('holiday.pdf', bytes('%PDF-1.7'))).to.equal(false);
  });
});

describe('checks of files', () => {
  const context = { today: '2026-11-23', pattern: null };
  const check = (files: readonly unknown[], more = {}): unknown => {
    const field = makeField({ type: 'file', ...more });
    return fieldTypes.file.check(fieldTypes.file.parse(files, field), field, context);
  };

  it('lets ordinary files pass', () => {
    expect(check([fileOf('hello', 'a.txt')])).to.equal(null);
  });

  it('refuses too many, too large, wrong kinds and programs', () => {
    expect(check([fileOf('a', 'a.txt'), fileOf('b', 'b.txt')], { preferences: { max_files: 1 } })).to.equal(
      'rangeOverflow',
    );
    expect(check([fileOf('hello', 'a.txt')], { preferences: { max_size: 4 } })).to.equal('tooLong');
    expect(check([fileOf('hello', 'a.txt')], { preferences: { accept: '.pdf' } })).to.equal('typeMismatch');
    expect(check([fileOf('MZ and more', 'a.pdf', 'application/pdf')])).to.equal('typeMismatch');
    expect(check([fileOf('MZ and more', 'setup.exe')])).to.equal('typeMismatch');
  });

  it('takes a program that the template asks for by its ending', () => {
    expect(check([fileOf('MZ and more', 'setup.exe')], { preferences: { accept: '.exe' } })).to.equal(null);
    expect(check([fileOf('MZ and more', 'a.pdf')], { preferences: { accept: '.exe,.pdf' } })).to.equal('typeMismatch');
  });

  it('counts the bytes itself', () => {
    const lie = { ...fileOf('hello world', 'a.txt'), size: 1 };
    expect(check([lie], { preferences: { max_size: 5 } })).to.equal('tooLong');
  });

  it('takes as a picture only what begins like one', () => {
    const field = makeField({ type: 'image' });
    const svg = fieldTypes.image.parse(makeDataUrl(bytes('<svg/>'), 'image/png'), field);
    expect(fieldTypes.image.check(svg, field, context)).to.equal('typeMismatch');
  });
});

describe('safe file names', () => {
  const table: readonly (readonly [unknown, string | null])[] = [
    ['report.pdf', 'report.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\ada\\plan.docx', 'plan.docx'],
    ['..', null],
    ['a\u202egpj.exe', 'agpj.exe'],
    ['line\nbreak.txt', 'line break.txt'],
    ['Übersicht 2026.pdf', 'Übersicht 2026.pdf'],
    ['', null],
    [7, null],
  ];
  for (const [raw, name] of table) {
    it(`reads ${JSON.stringify(raw)} as ${JSON.stringify(name)}`, () => {
      expect(safeFilename(raw)).to.equal(name);
    });
  }
});
