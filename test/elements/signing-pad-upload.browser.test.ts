import { expect, html } from '@open-wc/testing';
import { imageHeader } from '../../src/fields/image-header.js';
import { parseDataUrl } from '../../src/model/data-url.js';
import { openPad, type PadPage } from '../support/pad.js';
import { photo, turned, withSize } from '../support/photo.js';

const openUpload = async (): Promise<PadPage> => {
  const page = await openPad();
  await page.open('upload');
  return page;
};

const bytesOf = (page: PadPage): Uint8Array<ArrayBuffer> => parseDataUrl(page.pad.value!.image)!.bytes;

/** The picture of the value, pixel by pixel. */
async function pixelsOf(page: PadPage): Promise<ImageData> {
  const bitmap = await createImageBitmap(new Blob([bytesOf(page)], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const brush = canvas.getContext('2d')!;
  brush.drawImage(bitmap, 0, 0);
  return brush.getImageData(0, 0, bitmap.width, bitmap.height);
}

const partThatIs = ({ data }: ImageData, wanted: (opacity: number) => boolean): number =>
  data.filter((byte, index) => index % 4 === 3 && wanted(byte)).length / (data.length / 4);

describe('uploading to a pad', () => {
  it('takes a photo, removes the paper, cuts to the ink and tells of it', async () => {
    const page = await openUpload();
    page.choose(await photo('image/png'));
    await page.until(() => page.pad.value, 'the value');
    const { kind, width, height } = page.pad.value!;
    expect(kind).to.equal('uploaded');
    expect(page.heard).to.deep.equal(['input', 'change']);
    const header = imageHeader(bytesOf(page))!;
    expect([header.type, header.width, header.height]).to.deep.equal(['image/png', width * 2, height * 2]);
    expect(header.width, 'cut to the ink').to.be.within(200, 230);
    const pixels = await pixelsOf(page);
    expect(partThatIs(pixels, (opacity) => opacity === 0)).to.be.above(0.5);
    expect(partThatIs(pixels, (opacity) => opacity > 200)).to.be.above(0.05);
    await page.until(() => page.panel.querySelector('img')?.complete, 'the preview');
    expect(page.panel.querySelector('img')!.alt).to.equal('Preview of your signature');
  });

  it('keeps the paper where one wants it', async () => {
    const page = await openUpload();
    page.choose(await photo('image/jpeg'));
    await page.until(() => page.pad.value, 'the value');
    const without = page.pad.value;
    page.panel.querySelector<HTMLInputElement>('input[type="checkbox"]')!.click();
    await page.until(() => page.pad.value !== without, 'another value');
    expect(partThatIs(await pixelsOf(page), (opacity) => opacity === 255)).to.equal(1);
    expect(page.pad.value!.width).to.equal(150);
  });

  it('turns a photo upright as its camera says', async () => {
    const page = await openUpload();
    page.choose(await turned(await photo('image/jpeg')));
    await page.until(() => page.pad.value, 'the value');
    expect(page.pad.value!.height).to.be.above(page.pad.value!.width);
  });

  it('takes a file that is dropped', async () => {
    const page = await openUpload();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(await photo('image/png'));
    const drop = page.panel.querySelector('.drop')!;
    const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
    drop.dispatchEvent(over);
    expect(over.defaultPrevented, 'allowed to drop').to.equal(true);
    drop.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    await page.until(() => page.pad.value, 'the value');
  });

  it('takes a picture that is pasted', async () => {
    const page = await openUpload();
    const clipboardData = new DataTransfer();
    clipboardData.items.add(await photo('image/png'));
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    // Firefox makes no ClipboardEvent with files.
    Object.defineProperty(paste, 'clipboardData', { value: clipboardData });
    page.panel.querySelector('.drop')!.dispatchEvent(paste);
    await page.until(() => page.pad.value, 'the value');
    expect(paste.defaultPrevented).to.equal(true);
  });

  it('keeps a photo of a whole page small', async () => {
    const page = await openUpload();
    page.choose(await photo('image/jpeg', { width: 2_400, height: 1_800 }));
    await page.until(() => page.pad.value, 'the value');
    const without = page.pad.value;
    page.panel.querySelector<HTMLInputElement>('input[type="checkbox"]')!.click();
    await page.until(() => page.pad.value !== without, 'another value');
    expect(bytesOf(page).length).to.be.at.most(200_000);
  });

  it('is empty again after Clear', async () => {
    const page = await openUpload();
    page.choose(await photo('image/png'));
    await page.until(() => page.pad.value, 'the value');
    await page.pad.updateComplete;
    page.button('Clear').click();
    expect(page.pad.value).to.equal(null);
    expect(page.heard).to.deep.equal(['input', 'change', 'input', 'change']);
  });

  it('says that there is no ink, and takes the picture with its paper', async () => {
    const page = await openUpload();
    page.choose(await photo('image/png', { ink: false }));
    await page.until(() => page.text.includes('No ink was found in the picture.'), 'the refusal');
    expect(page.pad.value).to.equal(null);
    page.panel.querySelector<HTMLInputElement>('input[type="checkbox"]')!.click();
    await page.until(() => page.pad.value, 'the value');
  });

  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const hostile: readonly (readonly [string, () => Promise<BlobPart> | BlobPart, string])[] = [
    ['a web page', () => '<!doctype html><script>alert(1)</script>', 'is not a type of file that can be added here'],
    ['an SVG', () => svg, 'is not a type of file that can be added here'],
    [
      'an animation',
      () => Uint8Array.from('GIF89a\x01\0\x01\0', (letter) => letter.charCodeAt(0)),
      'is not a type of file',
    ],
    ['an empty file', () => '', 'mark.png is empty'],
    ['eleven megabytes', () => new Uint8Array(11_000_000), 'mark.png is larger than 10 MB'],
    [
      'a picture of a billion pixels',
      async () => withSize(await photo('image/png'), 40_000, 40_000),
      'has too many pixels',
    ],
    ['the mere head of a picture', async () => (await photo('image/png')).slice(0, 30), 'mark.png cannot be read'],
  ];
  for (const [what, content, words] of hostile) {
    it(`refuses ${what} that calls itself a PNG, says so and goes on`, async () => {
      const page = await openUpload();
      page.choose(new File([await content()], 'mark.png', { type: 'image/png' }));
      await page.until(() => page.text.includes(words), words);
      expect([page.pad.value, ...page.heard]).to.deep.equal([null]);
      page.choose(await photo('image/png'));
      await page.until(() => page.pad.value, 'the value of the next picture');
      expect(page.text).not.to.contain(words);
    });
  }

  it('keeps the mark when the next file is refused', async () => {
    const page = await openUpload();
    page.choose(await photo('image/png'));
    await page.until(() => page.pad.value, 'the value');
    const before = page.pad.value;
    page.choose(new File([''], 'nothing.png'));
    await page.until(() => page.text.includes('nothing.png is empty'), 'the refusal');
    expect(page.pad.value).to.equal(before);
  });

  it('takes nothing while disabled', async () => {
    const page = await openPad(html`<signing-pad kinds="upload" disabled></signing-pad>`);
    page.choose(await photo('image/png'));
    await page.pad.updateComplete;
    expect(page.text).not.to.contain('Reading');
    expect(page.panel.querySelector<HTMLInputElement>('input[type="file"]')!.disabled).to.equal(true);
  });
});
