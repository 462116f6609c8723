import { expect } from 'chai';
import fc from 'fast-check';
import { imageHeader, imageSize } from '../../src/fields/image-header.js';
import { makeDataUrl } from '../../src/model/data-url.js';

const bytes = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16));
const text = (letters: string): string =>
  [...letters].map((letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('');

const PNG = `89504e470d0a1a0a0000000d${text('IHDR')}000002800000019008060000`;
const JPEG = 'ffd8ffe000104a46494600010100000100010000ffc00011080190028003012200021101031101';
const WEBP_LOSSY = `${text('RIFF')}00000000${text('WEBPVP8 ')}00000000000000${'9d012a'}80029001`;
const WEBP_LOSSLESS = `${text('RIFF')}00000000${text('WEBPVP8L')}000000002f7fc26300${'00'.repeat(8)}`;
const WEBP_EXTENDED = `${text('RIFF')}00000000${text('WEBPVP8X')}0a000000100000007f02008f0100`;
const AVIF = `0000001c${text('ftypavif')}00000000${text('avifmif1')}00000014${text('ispe')}000000000000028000000190${'00'.repeat(16)}`;

describe('image headers', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['a PNG', PNG, 'image/png'],
    ['a JPEG', JPEG, 'image/jpeg'],
    ['a lossy WebP', WEBP_LOSSY, 'image/webp'],
    ['a lossless WebP', WEBP_LOSSLESS, 'image/webp'],
    ['an extended WebP', WEBP_EXTENDED, 'image/webp'],
    ['an AVIF', AVIF, 'image/avif'],
  ];
  for (const [name, hex, type] of table) {
    it(`reads the size of ${name}`, () => {
      expect(imageHeader(bytes(hex))).to.deep.equal({ type, width: 640, height: 400 });
    });
  }

  it('reads the size from a data URL', () => {
    expect(imageSize(makeDataUrl(bytes(PNG), 'image/png'))).to.deep.equal({ width: 640, height: 400 });
    expect(imageSize('https://example.com/a.png')).to.equal(null);
  });

  it('knows no size of other formats', () => {
    for (const hex of [text('GIF89a0000'), text('<svg xmlns="http://www.w3.org/2000/svg"/>'), text('%PDF-1.7'), '']) {
      expect(imageHeader(bytes(hex))).to.equal(null);
    }
  });

  it('never throws on broken bytes', () => {
    const starts = fc.constantFrom(PNG, JPEG, WEBP_LOSSY, WEBP_LOSSLESS, WEBP_EXTENDED, AVIF).map(bytes);
    fc.assert(
      fc.property(starts, fc.nat(60), fc.uint8Array({ maxLength: 60 }), (start, kept, rest) => {
        const header = imageHeader(Uint8Array.from([...start.slice(0, kept), ...rest]));
        expect(header === null || (header.width > 0 && header.height > 0)).to.equal(true);
      }),
      { numRuns: 300 },
    );
  });
});
