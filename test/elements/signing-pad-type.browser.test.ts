import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { parseDataUrl } from '../../src/model/data-url.js';
import { openPad } from '../support/pad.js';
import { readInkPng } from '../support/png.js';

describe('typing on a pad', () => {
  it('makes a mark by keyboard alone, and another style by the arrow keys', async () => {
    const page = await openPad(html`<signing-pad kinds="type upload"></signing-pad>`);
    page.pad.focus();
    await sendKeys({ type: 'Jane Doe' });
    await page.until(() => page.pad.value?.text === 'Jane Doe', 'the value');
    expect(page.pad.value).to.include({ kind: 'typed', font: 'caveat', text: 'Jane Doe' });
    expect(page.heard).to.contain('input');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowDown' });
    await page.until(() => page.pad.value?.font === 'dancing-script', 'the next style');
    expect(page.heard.slice(-2)).to.deep.equal(['input', 'change']);
  });

  it('makes a picture of ink on nothing, three times as sharp as the screen, under 40 KB', async () => {
    const page = await openPad(html`<signing-pad kinds="type" pen-color="#c00000"></signing-pad>`);
    await page.typeName('Maximiliane Featherstonehaugh-Wright');
    const { image, width, height } = page.pad.value!;
    const { bytes } = parseDataUrl(image)!;
    const png = await readInkPng(bytes);
    expect(bytes.length).to.be.below(40_000);
    expect(png.width / width).to.be.closeTo(3, 0.02);
    expect(png.height / height).to.be.closeTo(3, 0.02);
    expect(png.palette.slice(0, 3)).to.deep.equal([192, 0, 0]);
    expect([png.opacity.includes(0), png.opacity.includes(255)]).to.deep.equal([true, true]);
    const columns = [0, png.width - 1].map((x) => png.opacity.some((value, at) => at % png.width === x && value > 0));
    expect(columns, 'ink up to both sides').to.deep.equal([true, true]);
  });

  it('sets each style in its own font', async () => {
    const page = await openPad(html`<signing-pad kinds="type" text="Jane Doe"></signing-pad>`);
    const pictures = new Set<string>();
    await page.until(() => page.pad.value, 'the value');
    for (const radio of page.panel.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
      radio.click();
      await page.until(() => page.pad.value?.font === radio.value, radio.value);
      pictures.add(page.pad.value!.image);
    }
    expect(pictures.size).to.equal(6);
  });

  it('has a value for the suggested text, without telling of it', async () => {
    const page = await openPad(html`<signing-pad required kinds="type" text="Jane Doe"></signing-pad>`);
    await page.until(() => page.pad.value, 'the value');
    expect(page.pad.value?.text).to.equal('Jane Doe');
    expect(page.pad.checkValidity()).to.equal(true);
    expect(page.heard).to.deep.equal([]);
  });

  it('says that the chosen style lacks letters, and has no value until another is chosen', async () => {
    const page = await openPad(html`<signing-pad kinds="type"></signing-pad>`);
    await page.typeName('Jane');
    page.panel.querySelector<HTMLInputElement>('input[value="sacramento"]')!.click();
    expect(page.pad.value?.font).to.equal('sacramento');
    page.panel.querySelector<HTMLInputElement>('input[type="text"]')!.select();
    await sendKeys({ type: 'Анна' });
    await page.until(() => page.styles.offered.length === 2, 'the styles with Cyrillic letters');
    expect(page.styles).to.deep.equal({ offered: ['caveat', 'great-vibes'], chosen: undefined });
    expect(page.pad.value).to.equal(null);
    expect(page.pad.validationMessage).to.equal(
      'This style does not have all the letters of your name. Choose another one.',
    );
    expect(page.text).to.contain('This style does not have all the letters of your name.');
    page.panel.querySelector<HTMLInputElement>('input[value="great-vibes"]')!.click();
    await page.until(() => page.pad.value, 'the value');
    expect(page.pad.value).to.include({ font: 'great-vibes', text: 'Анна' });
  });

  for (const [name, font] of [
    ['نورة السالم', 'aref-ruqaa'],
    ['אסתר כהן', 'gveret-levin'],
    ['यशोदा शर्मा', 'kalam'],
    ['Ελένη Παππά', 'mynerve'],
    ['山田花子', 'system'],
  ] as const) {
    it(`sets ${name} in ${font}`, async () => {
      const page = await openPad(html`<signing-pad kinds="type" text=${name}></signing-pad>`);
      await page.until(() => page.pad.value, 'the value');
      expect(page.pad.value).to.include({ font, text: name });
      expect(page.styles.chosen).to.equal(font);
    });
  }

  it('takes spaces at the ends and between words as one writes them', async () => {
    const page = await openPad(html`<signing-pad kinds="type" text="  Jane   Doe "></signing-pad>`);
    await page.until(() => page.pad.value, 'the value');
    expect(page.pad.value?.text).to.equal('Jane Doe');
  });

  it('asks for initials in its own words', async () => {
    const page = await openPad(html`<signing-pad kinds="type" initials required></signing-pad>`);
    expect(page.text).to.contain('Initials');
    expect(page.pad.validationMessage).to.equal('Type your initials.');
    expect(page.panel.querySelector('input')!.autocomplete).to.equal('off');
    await page.typeName('JD');
    expect(page.pad.value?.text).to.equal('JD');
  });

  it('has no value again when the text is taken away', async () => {
    const page = await openPad(html`<signing-pad kinds="type" required></signing-pad>`);
    await page.typeName('J');
    await sendKeys({ press: 'Backspace' });
    expect(page.pad.value).to.equal(null);
    expect(page.pad.validity.valueMissing).to.equal(true);
    expect(page.pad.validationMessage).to.equal('Type your name to sign.');
  });
});
