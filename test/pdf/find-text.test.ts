import { expect } from 'chai';
import fc from 'fast-check';
import { fold, placesOf } from '../../src/pdf/find-text.js';

describe('finding text', () => {
  const found = (query: string, text: string): number => placesOf(fold(query).text, fold(text).text).length;

  for (const [query, text, times] of [
    ['rent', 'The RENT is due; rent is paid.', 2],
    ['monthly rent', 'Monthly\n  rent', 1],
    ['Muller', 'Herr Müller und Frau MÜLLER', 2],
    ['file', 'the ﬁle', 1],
    ['aa', 'aaaa', 2],
    ['', 'anything', 0],
    ['  ', 'any thing', 0],
    ['契約', '賃貸契約書', 1],
    ['إيجار', 'عقد إيجار', 1],
  ] as const) {
    it(`finds ${JSON.stringify(query)} ${String(times)} times in ${JSON.stringify(text)}`, () => {
      expect(found(query, text)).to.equal(times);
    });
  }

  it('knows where each letter stood', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { text: folded, at } = fold(text);
        expect(at).to.have.length(folded.length);
        expect(at).to.deep.equal([...at].sort((a, b) => a - b));
        expect(at.every((place) => place < text.length)).to.equal(true);
      }),
    );
  });
});
