import { expect, html } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { parseDataUrl } from '../../src/model/data-url.js';
import { readDrawing } from '../../src/elements/pad/read-svg.js';
import { imageHeader } from '../../src/fields/image-header.js';
import { openPad, resetPointer, WAVE, type PadPage } from '../support/pad.js';

/** The points that the SVG of a mark has, in fractions of its box. */
function pointsOf(svg: string): readonly (readonly [number, number])[] {
  const [, width = 1, height = 1] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
  // Read back, a drawing has air around it.
  const { box, strokes } = readDrawing(svg, { width, height })!;
  const [left, top] = [(box.width - width) / 2, (box.height - height) / 2];
  return strokes.flat().map(({ x, y }) => [(x - left) / width, (y - top) / height]);
}

const strokeCount = (page: PadPage): number => (page.pad.toSVG()?.match(/<path/g) ?? []).length;

describe('drawing on a pad', () => {
  afterEach(async () => {
    await resetPointer();
    await setViewport({ width: 800, height: 600 });
  });

  it('gives the strokes as a picture and as vectors, and tells of each', async () => {
    const page = await openPad();
    await page.open('draw');
    await page.draw();
    const { kind, image, svg, width, height } = page.pad.value!;
    expect(kind).to.equal('drawn');
    expect(strokeCount(page)).to.equal(1);
    const { bytes } = parseDataUrl(image)!;
    expect(bytes.length).to.be.below(40_000);
    const header = imageHeader(bytes)!;
    expect(header.type).to.equal('image/png');
    expect([header.width, header.height]).to.deep.equal([width * 2, height * 2]);
    expect(page.canvas.getBoundingClientRect().width * 0.48).to.be.closeTo(width, 5);
    expect(svg).to.equal(page.pad.toSVG());
    expect(page.heard).to.deep.equal(['input', 'change']);
    expect((await page.pad.toBlob())?.type).to.equal('image/png');
  });

  it('takes back the last stroke by Undo, all by Clear, and says when nothing is left', async () => {
    const page = await openPad(html`<signing-pad required></signing-pad>`);
    await page.open('draw');
    expect([page.button('Undo').disabled, page.button('Clear').disabled]).to.deep.equal([true, true]);
    await page.draw();
    await page.draw(WAVE.map(([x, y]) => [x, 1 - y]));
    expect(strokeCount(page)).to.equal(2);
    page.button('Undo').click();
    expect(strokeCount(page)).to.equal(1);
    page.button('Clear').click();
    expect(page.pad.value).to.equal(null);
    expect(page.pad.validationMessage).to.equal('Draw your signature to sign.');
    await page.pad.updateComplete;
    expect(page.button('Clear').disabled).to.equal(true);
  });

  it('undoes and clears by its methods too, silently', async () => {
    const page = await openPad();
    await page.open('draw');
    await page.draw();
    await page.draw(WAVE.map(([x, y]) => [x, 1 - y]));
    page.heard.length = 0;
    page.pad.undo();
    expect(strokeCount(page)).to.equal(1);
    page.pad.clear();
    expect(page.pad.value).to.equal(null);
    expect(page.heard).to.deep.equal([]);
  });

  it('W-P5: keeps the drawing through a resize, and goes on in the new size', async () => {
    const page = await openPad();
    await page.open('draw');
    await page.draw();
    const before = pointsOf(page.pad.toSVG()!);
    const width = page.canvas.clientWidth;
    await setViewport({ width: 380, height: 600 });
    await page.until(
      () => page.canvas.clientWidth < width && page.canvas.width < width * devicePixelRatio,
      'a smaller canvas',
    );
    expect(pointsOf(page.pad.toSVG()!)).to.deep.equal(before);
    expect(shownInk(page.canvas), 'ink on the canvas').to.be.above(100);
    await page.draw(WAVE.map(([x, y]) => [x, 1 - y]));
    expect(strokeCount(page)).to.equal(2);
    const [first, second] = page.pad.toSVG()!.match(/<path[^>]*>/g)!;
    expect(Math.abs(firstX(first!) - firstX(second!)), 'both began at the same place').to.be.below(25);
  });

  it('keeps what was drawn while another way is shown, and touches nothing of it there', async () => {
    const page = await openPad();
    await page.open('draw');
    await page.draw();
    const drawn = page.pad.toSVG();
    await page.open('type');
    expect(page.pad.value).to.equal(null);
    await page.typeName('Jane Doe');
    expect(page.pad.value?.kind).to.equal('typed');
    await page.open('draw');
    expect(page.pad.toSVG()).to.equal(drawn);
    expect(page.pad.value?.kind).to.equal('drawn');
  });

  it('explains that a dot is very small, and takes it when one insists', async () => {
    const page = await openPad();
    await page.open('draw');
    await page.draw([[0.5, 0.5]]);
    expect(page.pad.value).to.equal(null);
    expect(page.text).to.contain('This is very small. Draw it again, or use it if it is what you want.');
    expect([page.pad.validity.tooShort, page.pad.checkValidity()]).to.deep.equal([true, false]);
    page.button('Use it anyway').click();
    expect(page.pad.value?.kind).to.equal('drawn');
    expect(page.pad.checkValidity()).to.equal(true);
    await page.pad.updateComplete;
    expect(page.text).not.to.contain('very small');
  });

  it('has no ink where the mouse left the paper', async () => {
    const page = await openPad(html`<div style="inline-size: 400px"><signing-pad></signing-pad></div>`);
    await page.open('draw');
    await page.draw([
      [0.8, 0.3],
      [0.95, 0.4],
      [1.1, 0.45],
      [1.1, 0.6],
      [0.95, 0.65],
      [0.8, 0.7],
    ]);
    expect(strokeCount(page)).to.equal(2);
    expect(page.pad.value!.width).to.be.below(page.canvas.clientWidth * 0.2);
  });

  it('keeps nine of ten samples of a known curve, each within a pixel', async () => {
    const page = await openPad();
    await page.open('draw');
    const box = page.canvas.getBoundingClientRect();
    const curve = (t: number): { clientX: number; clientY: number } => ({
      clientX: box.x + box.width * (0.1 + 0.8 * t),
      clientY: box.y + box.height * (0.5 + 0.35 * Math.sin(t * 20)),
    });
    // Whole pixels, as WebKit has them.
    const samples = Array.from({ length: 320 }, (_, index) => {
      const { clientX, clientY } = curve(index / 319);
      return { clientX: Math.round(clientX), clientY: Math.round(clientY) };
    });
    fire(page.canvas, 'pointerdown', samples[0]!);
    // Eight samples an event, as a pen at 480 Hz makes them on a screen at 60 Hz.
    for (let at = 1; at < samples.length; at += 8) {
      const some = samples.slice(at, at + 8);
      fire(page.canvas, 'pointermove', some.at(-1)!, some);
    }
    fire(page.canvas, 'pointerup', samples.at(-1)!);
    const points = pointsOf(page.pad.toSVG()!);
    expect(points.length).to.be.at.least(320 * 0.9);
    const { width, height } = page.pad.value!;
    const left = Math.min(...samples.map(({ clientX }) => clientX)) - 1.25;
    const top = Math.min(...samples.map(({ clientY }) => clientY)) - 1.25;
    const line = Array.from({ length: 4_800 }, (_, index) => curve(index / 4_799));
    for (const [x, y] of points) {
      const [pointX, pointY] = [left + x * width, top + y * height];
      const near = Math.min(...line.map(({ clientX, clientY }) => Math.hypot(clientX - pointX, clientY - pointY)));
      expect(near).to.be.at.most(1);
    }
  });

  it('W-P5: draws with a finger without moving the page', async function () {
    if (!/Chrome|Firefox/.test(navigator.userAgent)) this.skip(); // WebKit's driver has no fingers
    const page = await openPad(
      html`<div>
        <signing-pad kinds="draw"></signing-pad>
        <p class="tall"></p>
      </div>`,
    );
    page.pad.parentElement!.querySelector<HTMLElement>('.tall')!.style.blockSize = '3000px';
    await page.open('draw');
    const box = page.canvas.getBoundingClientRect();
    const points = WAVE.map(([x, y]) => [Math.round(box.x + x * box.width), Math.round(box.y + y * box.height)]);
    await executeServerCommand('touch-path', { points });
    await page.until(() => page.pad.value, 'a drawing');
    expect(page.pad.value!.kind).to.equal('drawn');
    expect(window.scrollY).to.equal(0);
    expect(getComputedStyle(page.canvas).touchAction).to.equal('none');
  });

  it('draws nothing while disabled', async () => {
    const page = await openPad(html`<signing-pad kinds="draw" disabled></signing-pad>`);
    await page.open('draw');
    await page.draw();
    expect(page.pad.value).to.equal(null);
    expect(page.heard).to.deep.equal([]);
  });

  it('goes on after it was taken out of the page and put back', async () => {
    const page = await openPad();
    await page.open('draw');
    await page.draw();
    const home = page.pad.parentElement!;
    page.pad.remove();
    home.append(page.pad);
    await page.until(() => page.ready, 'the drawing library');
    await page.draw(WAVE.map(([x, y]) => [x, 1 - y]));
    expect(strokeCount(page)).to.equal(2);
  });
});

function fire(canvas: HTMLCanvasElement, type: string, at: object, coalesced: readonly object[] = []): void {
  const common = { pointerId: 7, pointerType: 'pen', isPrimary: true, bubbles: true, composed: true, cancelable: true };
  const pressed = { ...common, buttons: type === 'pointerup' ? 0 : 1, pressure: 0.5 };
  const coalescedEvents = coalesced.map((one) => new PointerEvent(type, { ...pressed, ...one }));
  canvas.dispatchEvent(new PointerEvent(type, { ...pressed, ...at, coalescedEvents }));
}

const firstX = (path: string): number => Number(/M([\d.]+)/.exec(path)![1]);

/** How many pixels of the canvas are not empty. */
function shownInk(canvas: HTMLCanvasElement): number {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return data.filter((byte, index) => index % 4 === 3 && byte > 0).length;
}
