import { expect } from 'chai';
import { loadDictionary, type Language } from '../../src/text/load.js';
import german from '../../src/text/locales/de.js';
import english from '../../src/text/locales/en.js';

describe('loading a dictionary', () => {
  it('gives the words of the language', async () => {
    expect(await loadDictionary('de')).to.deep.equal(german);
    expect(await loadDictionary('en')).to.deep.equal(english);
  });

  it('gives English for a language that cannot be loaded', async () => {
    expect(await loadDictionary('tlh' as Language)).to.deep.equal(english);
  });
});
