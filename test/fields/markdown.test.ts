import { expect } from 'chai';
import fc from 'fast-check';
import { plainText, safeAddress } from '../../src/fields/markdown.js';

describe('plain text of Markdown', () => {
  const table: readonly (readonly [string, string])[] = [
    ['Full name', 'Full name'],
    ['Your **full** name', 'Your full name'],
    ['__Your__ *full* _name_', 'Your full name'],
    ['Read [the terms](https://example.com/terms) first', 'Read the terms first'],
    ['first_name and last_name', 'first_name and last_name'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['1. Name', '1. Name'],
    ['- one\n- two', 'one two'],
    ['first\n\nsecond\r\nthird', 'first second third'],
    ['<b>bold</b>', '<b>bold</b>'],
    ['[click](javascript:alert(1))', '[click](javascript:alert(1))'],
    ['   ', ''],
  ];
  for (const [source, text] of table) {
    it(`reads ${JSON.stringify(source)} as ${JSON.stringify(text)}`, () => {
      expect(plainText(source)).to.equal(text);
    });
  }

  it('never throws and always ends', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('*', '_', '[', ']', '(', ')', 'a', ' ', '\n', '-'), maxLength: 400 }),
        (source) => {
          expect(plainText(source)).to.be.a('string');
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('safe addresses', () => {
  it('lets http(s) and mailto through', () => {
    expect(safeAddress('https://example.com/a?b=c')).to.equal('https://example.com/a?b=c');
    expect(safeAddress('http://example.com')).to.equal('http://example.com/');
    expect(safeAddress('mailto:ada@example.com')).to.equal('mailto:ada@example.com');
  });

  it('refuses every other address', () => {
    const refused = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'blob:https://example.com/1',
      'file:///etc/passwd',
      '//example.com',
      '/relative',
      'https://',
    ];
    for (const address of refused) expect(safeAddress(address), address).to.equal(null);
  });
});
