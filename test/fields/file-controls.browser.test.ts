import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { imageHeader } from '../../src/fields/image-header.js';
import { parseDataUrl } from '../../src/model/data-url.js';
import { sha256Hex } from '../../src/model/digest.js';
import type { FileValue } from '../../src/model/values.js';
import { makeField } from '../support/template.js';
import { mountControl, setBox, type Mounted } from './mounted-control.js';

const attachments = makeField({ type: 'file', name: 'Papers' });
const photo = makeField({ type: 'image', name: 'Photo' });
const textFile = (name: string, content = 'hello'): File => new File([content], name, { type: 'text/plain' });

function choose({ find }: Mounted, ...files: readonly File[]): void {
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  const input = find('input[type=file]');
  input.files = chosen.files;
  input.dispatchEvent(new Event('change'));
}

const status = ({ root }: Mounted): string => root.querySelector('[role=status]')?.textContent.trim() ?? '';
const said = (mounted: Mounted, text: string): Promise<void> =>
  waitUntil(() => status(mounted).includes(text), text, { timeout: 20_000 });
const filesOf = ({ value }: Mounted): readonly FileValue[] => (value() ?? []) as readonly FileValue[];

async function bytesOf(file: FileValue): Promise<Uint8Array> {
  const content = parseDataUrl(file.value);
  expect(content?.bytes.length).to.equal(file.size);
  expect(await sha256Hex(content?.bytes ?? '')).to.equal(file.sha256);
  return content?.bytes ?? new Uint8Array();
}

/** Four pixels wide, two high: the left half red, the right half blue, or nothing where one sees through. */
async function painted(type: string, { seeThrough = false } = {}): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas');
  canvas.width = 4;
  canvas.height = 2;
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('There is no canvas.');
  brush.fillStyle = 'red';
  brush.fillRect(0, 0, 2, 2);
  brush.fillStyle = seeThrough ? 'transparent' : 'blue';
  brush.fillRect(2, 0, 2, 2);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type));
  return new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
}

/** A JPEG as phones make it: turned by a quarter (EXIF orientation 6), and saying where it was taken. */
async function phonePhoto(): Promise<File> {
  const jpeg = await painted('image/jpeg');
  const text = (letters: string): number[] => [...letters].map((letter) => letter.charCodeAt(0));
  const tiff = [...text('MM'), 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
  const exif = [...text('Exif'), 0, 0, ...tiff, ...text('GPS 52.5200 N')];
  const bytes = [0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2, ...exif, ...jpeg.slice(2)];
  return new File([Uint8Array.from(bytes)], 'IMG_0001.JPG', { type: 'image/jpeg' });
}

describe('file controls', () => {
  it('take chosen files one after the other', async () => {
    const mounted = await mountControl(attachments, 'step');
    choose(mounted, textFile('a.txt'), textFile('b.txt', 'world!'));
    await said(mounted, 'b.txt was added');
    expect(filesOf(mounted).map(({ filename, size }) => [filename, size])).to.deep.equal([
      ['a.txt', 5],
      ['b.txt', 6],
    ]);
    for (const file of filesOf(mounted)) await bytesOf(file);
    expect([...mounted.root.querySelectorAll('li span')].map(({ textContent }) => textContent)).to.deep.equal([
      'a.txt, 1 kB',
      'b.txt, 1 kB',
    ]);
    await expect(mounted.host).to.be.accessible();
  });

  it('remove a file by a key', async () => {
    const mounted = await mountControl(attachments, 'step');
    choose(mounted, textFile('a.txt'), textFile('b.txt'));
    await said(mounted, 'b.txt was added');
    const button = mounted.find<HTMLButtonElement>('li button');
    expect(button.getAttribute('aria-label')).to.equal('Remove a.txt');
    button.focus();
    await sendKeys({ press: 'Enter' });
    expect(filesOf(mounted).map(({ filename }) => filename)).to.deep.equal(['b.txt']);
    expect(status(mounted)).to.equal('a.txt was removed.');
  });

  it('take files that are dropped or pasted', async () => {
    const mounted = await mountControl(attachments, 'step');
    const data = new DataTransfer();
    data.items.add(textFile('dropped.txt'));
    const drop = new DragEvent('drop', { dataTransfer: data, cancelable: true, bubbles: true });
    mounted.find('.files').dispatchEvent(drop);
    expect(drop.defaultPrevented).to.equal(true);
    await said(mounted, 'dropped.txt was added');
    const more = new DataTransfer();
    more.items.add(textFile('pasted.txt'));
    // Firefox makes no clipboard event that has files.
    const paste = Object.assign(new Event('paste', { cancelable: true, bubbles: true }), { clipboardData: more });
    mounted.find('.files').dispatchEvent(paste);
    await said(mounted, 'pasted.txt was added');
    expect(filesOf(mounted)).to.have.length(2);
  });

  it('say what they do not take, and why', async () => {
    const refusals: readonly (readonly [File, string])[] = [
      [textFile('setup.exe'), 'setup.exe is not a type of file'],
      [textFile('holiday.pdf', 'MZ\u0000'), 'holiday.pdf is not a type of file'],
      [textFile('empty.txt', ''), 'empty.txt is empty'],
      [textFile('large.txt', 'x'.repeat(2_000)), 'large.txt is larger than 1 kB'],
      [new File(['x'], 'movie.mp4', { type: 'video/mp4' }), 'movie.mp4 is not a type of file'],
    ];
    const limited = makeField({
      type: 'file',
      name: 'Papers',
      preferences: { accept: '.txt,.pdf', max_size: 1_000 },
    });
    for (const [file, words] of refusals) {
      const mounted = await mountControl(limited, 'step');
      choose(mounted, file);
      await said(mounted, words);
      expect(mounted.raws).to.deep.equal([]);
    }
  });

  it('take no more files than the field allows', async () => {
    const two = makeField({ type: 'file', name: 'Papers', preferences: { max_files: 2 } });
    const mounted = await mountControl(two, 'step');
    choose(mounted, textFile('a.txt'), textFile('b.txt'), textFile('c.txt'));
    await said(mounted, 'You can add up to 2 files');
    expect(filesOf(mounted)).to.have.length(2);
    expect(mounted.root.querySelector('input[type=file]')).to.equal(null);
  });

  it('open above the page, and show there what becomes of a dropped file', async () => {
    const mounted = await mountControl(attachments, 'page');
    setBox(mounted, '120px', '20px');
    const data = new DataTransfer();
    data.items.add(textFile('dropped.txt'));
    mounted
      .find('button')
      .dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true, bubbles: true }));
    await said(mounted, 'dropped.txt was added');
    expect(mounted.find('.sheet').matches(':popover-open')).to.equal(true);
    expect(mounted.find('button').getAttribute('aria-label')).to.equal('Papers, dropped.txt');
    await expect(mounted.host).to.be.accessible();
  });
});

describe('image controls', () => {
  it('turn a photo upright and forget where it was taken', async () => {
    const mounted = await mountControl(photo, 'step');
    choose(mounted, await phonePhoto());
    await said(mounted, 'was added');
    const file = mounted.value() as FileValue;
    expect(file).to.include({ filename: 'IMG_0001.jpg', content_type: 'image/jpeg' });
    const bytes = await bytesOf(file);
    expect(imageHeader(bytes)).to.deep.equal({ type: 'image/jpeg', width: 2, height: 4 });
    const letters = String.fromCharCode(...bytes);
    expect(letters).to.not.contain('Exif');
    expect(letters).to.not.contain('GPS');
    expect(mounted.find<HTMLImageElement>('img').alt).to.equal('Preview of IMG_0001.jpg');
    await expect(mounted.host).to.be.accessible();
  });

  it('keep what one can see through as a PNG, and the rest as a JPEG', async () => {
    const glass = await mountControl(photo, 'step');
    choose(glass, new File([await painted('image/png', { seeThrough: true })], 'logo.png', { type: 'image/png' }));
    await said(glass, 'logo.png was added');
    const solid = await mountControl(photo, 'step');
    choose(solid, new File([await painted('image/png')], 'scan.png', { type: 'image/png' }));
    await said(solid, 'scan.jpg was added');
    expect((solid.value() as FileValue).content_type).to.equal('image/jpeg');
  });

  it('refuse an SVG, a broken picture and one that would unpack to gigabytes', async () => {
    const bomb = (await painted('image/png')).slice();
    new DataView(bomb.buffer).setUint32(16, 60_000);
    new DataView(bomb.buffer).setUint32(20, 60_000);
    const refused: readonly (readonly [BlobPart, string, string, string])[] = [
      ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'a.png', 'image/svg+xml', 'not a type of file'],
      ['GIF89a', 'a.gif', 'image/gif', 'cannot be read'],
      [(await painted('image/png')).slice(0, 30), 'cut.png', 'image/png', 'cannot be read'],
      [bomb, 'bomb.png', 'image/png', 'cannot be read'],
    ];
    for (const [content, name, type, words] of refused) {
      const mounted = await mountControl(photo, 'step');
      choose(mounted, new File([content], name, { type }));
      await said(mounted, words);
      expect(mounted.value(), name).to.equal(null);
    }
  });
});
