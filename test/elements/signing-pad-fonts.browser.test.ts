import { expect, html } from '@open-wc/testing';
import { LETTER_STYLES } from '../../src/elements/pad/fonts.js';
import { unicodeRange } from '../../src/elements/pad/letter-coverage.js';
import { openPad } from '../support/pad.js';

/** The font files that were fetched since the page was opened. */
function fetched(): readonly string[] {
  const requests = performance.getEntriesByType('resource').map(({ name }) => name);
  // Firefox lists no requests for fonts that a script asked for; there the faces tell.
  const addresses = navigator.userAgent.includes('Firefox') ? addressesOfFaces() : requests;
  return addresses.flatMap((address) => /\/pad\/fonts\/(.+)\.woff2$/.exec(address)?.[1] ?? []).sort();
}

/** How many font files were asked for, whether they have come or not. */
const asked = (): number => [...document.fonts].filter(({ family }) => family.includes('signing-')).length;

function addressesOfFaces(): readonly string[] {
  const plain = (range: string): string => range.toLowerCase().replaceAll(' ', '');
  const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
  return LETTER_STYLES.flatMap(({ id, files }) => {
    const ranges = loaded
      .filter(({ family }) => family.includes(`signing-${id}`))
      .map((face) => plain(face.unicodeRange));
    return files.filter((file) => ranges.includes(plain(unicodeRange(file)))).map(({ url }) => url.href);
  });
}

const LATIN = ['caveat', 'dancing-script', 'great-vibes', 'kalam', 'mynerve', 'sacramento'].map((id) => `${id}-latin`);

// What one test fetches stays fetched: their order is that of a visit.
describe('the fonts of a pad', () => {
  it('are not fetched for drawing', async () => {
    const page = await openPad(html`<signing-pad text="Jane Doe" kinds="draw"></signing-pad>`);
    await page.open('draw');
    expect([asked(), fetched()]).to.deep.equal([0, []]);
  });

  it('are not fetched before there is a text', async () => {
    await openPad(html`<signing-pad kinds="type"></signing-pad>`);
    expect([asked(), fetched()]).to.deep.equal([0, []]);
  });

  it('are fetched for the scripts of the text and no other', async () => {
    const page = await openPad();
    await page.open('type');
    await page.typeName('Jane');
    await page.until(() => fetched().length === LATIN.length, 'the Latin files');
    expect(fetched()).to.deep.equal(LATIN);
    await page.typeName('Анна');
    await page.until(() => fetched().length === LATIN.length + 2, 'the Cyrillic files');
    expect(fetched()).to.deep.equal([...LATIN, 'caveat-cyrillic', 'great-vibes-cyrillic'].sort());
    expect(asked()).to.equal(LATIN.length + 2);
  });

  it('are fetched once for all pads', async () => {
    const page = await openPad(html`<signing-pad text="Jane" kinds="type"></signing-pad>`);
    await page.until(() => page.pad.value, 'the value of the suggestion');
    expect(asked()).to.equal(LATIN.length + 2);
  });

  it('are looked for in the folder that the host names, and the system steps in where they are missing', async () => {
    const page = await openPad(html`<signing-pad text="Jane" kinds="type" asset-base="/nowhere"></signing-pad>`);
    await page.until(() => page.styles.offered.join() === 'system', 'the style of the system');
    expect(page.styles.chosen).to.equal('system');
    expect(page.pad.value?.font).to.equal('system');
  });
});
