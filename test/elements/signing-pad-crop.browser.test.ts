import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { openPad, type PadPage } from '../support/pad.js';
import { photo } from '../support/photo.js';

/** A photo whose ink goes from 50 to 250 of 300 pixels, with the tool to crop it open. */
async function openCrop(): Promise<PadPage> {
  const page = await openPad();
  await page.open('upload');
  page.choose(await photo('image/png'));
  await page.until(() => page.pad.value, 'the value');
  page.button('Crop the picture').click();
  await page.until(() => page.panel.querySelector('.crop-picture canvas'), 'the picture');
  return page;
}

const width = (page: PadPage): number => (page.pad.value?.width ?? 0) * 2;
const edge = (page: PadPage, name: string): HTMLInputElement =>
  [...page.panel.querySelectorAll('label')].find((label) => label.textContent.trim() === name)!.querySelector('input')!;

describe('cropping an uploaded signature', () => {
  afterEach(() => resetMouse());

  it('takes the part around which one drags', async () => {
    const page = await openCrop();
    const before = width(page);
    const picture = page.panel.querySelector('.crop-picture')!;
    picture.scrollIntoView({ block: 'center' });
    const box = picture.getBoundingClientRect();
    const at = (x: number, y: number): [number, number] => [
      Math.round(box.left + x * box.width),
      Math.round(box.top + y * box.height),
    ];
    await sendMouse({ type: 'move', position: at(0.5, 0.05) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: at(0.8, 0.6) });
    await sendMouse({ type: 'move', position: at(0.95, 0.95) });
    await sendMouse({ type: 'up' });
    await page.until(() => width(page) < before * 0.7, 'the smaller picture');
    expect(width(page), 'ink from 150 to 250').to.be.within(90, 115);
    expect(page.heard.slice(-2)).to.deep.equal(['input', 'change']);
    page.button('Whole picture').click();
    await page.until(() => width(page) === before, 'the whole picture again');
  });

  it('moves its edges by keyboard, never past each other', async () => {
    const page = await openCrop();
    const before = width(page);
    const left = edge(page, 'Left edge');
    left.focus();
    for (let turn = 0; turn < 4; turn += 1) await sendKeys({ press: 'PageUp' });
    await page.until(() => width(page) < before, 'less of it');
    await sendKeys({ press: 'End' });
    expect(Number(left.value)).to.equal(95);
    await sendKeys({ press: 'Home' });
    await page.until(() => width(page) === before, 'all of it again');
  });

  it('is accessible, and gone with the picture', async () => {
    const page = await openCrop();
    await expect(page.pad).to.be.accessible();
    expect(page.button('Crop the picture').getAttribute('aria-expanded')).to.equal('true');
    page.button('Clear').click();
    await page.pad.updateComplete;
    expect(page.panel.querySelector('.crop')).to.equal(null);
  });
});
