import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { SigningError } from '../../src/model/errors.js';
import { openDocument, type PdfDocument } from '../../src/pdf/document.js';
import { workerCount } from '../../src/pdf/engine.js';
import { paintFirst } from '../../src/pdf/first-picture.js';
import { pageStyles } from '../../src/pdf/page-styles.js';
import { PageViews, type ViewedPage } from '../../src/pdf/page-views.js';
import { calm, frames } from '../support/frames.js';
import { withoutMemory } from '../support/memory.js';
import { makePdf, pdfStream, type PdfOptions } from '../support/pdf.js';
import { trickle } from '../support/trickle.js';
import { inkOf } from './fixture.js';

/** Device pixels of the width at which a US Letter page is as large as one canvas may be. */
const LARGEST = 3580;

/** What a page draws that lies so little further on in its file that it is not asked for before its turn. */
const LATE = pdfStream('0 0 10 10 re f', '/Type /XObject /Subtype /Form /BBox [0 0 612 792]');

/** A scrolling column of placeholders, 300 × 400 pixels of which are in sight. */
class Column {
  readonly places: HTMLElement[] = [];
  readonly painted: number[] = [];
  readonly silent: number[] = [];
  readonly failed: [number, SigningError][] = [];
  firsts = 0;
  visible: number[] = [];
  most: number | null = null;
  readonly views: PageViews;
  readonly scroller = document.createElement('div');
  readonly #documents: PdfDocument[] = [];

  constructor() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pageStyles);
    document.adoptedStyleSheets = [sheet];
    this.scroller.style.cssText =
      'position: absolute; inset: 0 auto auto 0; inline-size: 300px; block-size: 400px; overflow-y: scroll';
    document.body.append(this.scroller);
    this.views = new PageViews({
      onPainted: (page, first) => {
        this.painted.push(this.indexOf(page));
        if (first) this.firsts += 1;
      },
      onText: (page, text) => {
        if (text === 'none') this.silent.push(this.indexOf(page));
      },
      onVisible: (pages, most) => {
        this.visible = pages.map((page) => this.indexOf(page));
        this.most = most && this.indexOf(most);
      },
      onFailed: (page, error) => this.failed.push([this.indexOf(page), error]),
    });
  }

  indexOf({ element }: ViewedPage): number {
    return this.places.indexOf(element);
  }

  /** Pages of `width` pixels, each in the proportions of its page. */
  async show(options: PdfOptions, width = 200): Promise<void> {
    await this.add(await openDocument({ data: makePdf(options) }), width);
  }

  async add(pdf: PdfDocument, width = 200): Promise<void> {
    this.#documents.push(pdf);
    for (let page = 0; page < pdf.pageCount; page += 1) {
      const size = await pdf.size(page);
      const place = document.createElement('div');
      place.style.position = 'relative';
      place.style.inlineSize = `${width}px`;
      place.style.aspectRatio = `${size.width} / ${size.height}`;
      this.places.push(place);
      this.scroller.append(place);
      this.views.observe(place, pdf, page);
    }
  }

  zoom(width: number): void {
    for (const place of this.places) place.style.inlineSize = `${width}px`;
  }

  pictures(): (HTMLCanvasElement | null)[] {
    return this.places.map((place) => place.querySelector('canvas'));
  }

  /** Waits until nothing more is painted. */
  calm(): Promise<void> {
    return calm(() => this.views.stats);
  }

  async remove(): Promise<void> {
    this.views.disconnect();
    await Promise.all(this.#documents.map((pdf) => pdf.destroy()));
    this.scroller.remove();
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await frames();
}

/** Whether a detail holds all that is in sight of the column. */
function covered(detail: HTMLElement | null): boolean {
  const seen = detail?.closest('div[style*=overflow]')?.getBoundingClientRect();
  const box = detail?.getBoundingClientRect();
  if (!seen || !box) return false;
  const place = detail?.parentElement?.getBoundingClientRect() ?? seen;
  return (
    box.left <= Math.max(seen.left, place.left) + 1 &&
    box.top <= Math.max(seen.top, place.top) + 1 &&
    box.right >= Math.min(seen.left + 285, place.right) - 1 &&
    box.bottom >= Math.min(seen.top + 385, place.bottom) - 1
  );
}

describe('PageViews', () => {
  let column: Column;
  beforeEach(() => {
    column = new Column();
  });
  afterEach(() => column.remove());

  it('paints what is in sight first, then the next pages, and no others', async () => {
    await column.show({ pages: 100 });
    await until(() => column.painted.length > 3);
    await column.calm();
    expect(column.visible).to.deep.equal([0, 1]);
    expect(column.painted).to.deep.equal([0, 1, 2, 3]);
    expect(column.firsts).to.equal(1);
    expect(column.views.stats.liveCanvases).to.equal(4);
    expect(inkOf(column.pictures()[0] as HTMLCanvasElement)).to.be.greaterThan(0);
  });

  it('paints as sharp as the screen is', async () => {
    await column.show({ pages: [{ mediaBox: [0, 0, 100, 100] }] }, 210);
    await until(() => column.painted.length > 0);
    expect(column.pictures()[0]?.width).to.equal(Math.round(210 * devicePixelRatio));
    expect(column.pictures()[0]?.getBoundingClientRect().width).to.equal(210);
  });

  it('puts selectable text over what is in sight', async () => {
    await column.show({ pages: [{ text: 'Read me' }, { content: '0 0 9 9 re f' }] });
    await until(() => column.silent.length > 0);
    expect(column.places[0]?.textContent).to.equal('Read me');
    expect(column.silent).to.deep.equal([1]);
    expect(column.pictures()[0]?.ariaHidden).to.equal('true');
  });

  it('lays links over the page that lead only where they say, and takes them away with it', async () => {
    const link = (uri: string, top: number): string =>
      `<< /Type /Annot /Subtype /Link /Rect [100 ${top} 300 ${top + 40}] /A << /S /URI /URI (${uri}) >> >>`;
    const annotations = [
      link('https://example.org/terms', 700),
      link('mailto:help@example.org', 600),
      link('javascript:alert', 500),
    ];
    await column.show({ pages: [{ annotations }, ...Array.from({ length: 30 }, () => ({}))] });
    const links = (): HTMLAnchorElement[] => [...(column.places[0]?.querySelectorAll('a') ?? [])];
    await until(() => links().length > 0);
    expect(links().map((a) => [a.href, a.ariaLabel, a.rel, a.target])).to.deep.equal([
      ['https://example.org/terms', 'https://example.org/terms', 'noopener noreferrer', '_blank'],
      ['mailto:help@example.org', 'help@example.org', 'noopener noreferrer', '_blank'],
    ]);
    const [first] = links();
    const box = first?.getBoundingClientRect() ?? new DOMRect();
    expect(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)).to.equal(first);
    expect(first?.tabIndex).to.equal(0);
    for (let page = 3; page < 30; page += 3) {
      column.scroller.scrollTop = column.places[page]?.offsetTop ?? 0;
      await until(() => column.painted.includes(page));
    }
    expect(links()).to.deep.equal([]);
  });

  it('tells what is in sight, and of which page most', async () => {
    await column.show({ pages: 20 });
    column.scroller.scrollTop = (column.places[7]?.offsetTop ?? 0) + 20;
    await until(() => column.visible[0] === 7);
    expect(column.visible).to.deep.equal([7, 8]);
    expect(column.most).to.equal(7);
  });

  it('tells of which page most is in sight, however tall pages are', async () => {
    // Twenty times as high as what can be seen.
    await column.show({ pages: Array.from({ length: 3 }, () => ({ mediaBox: [0, 0, 100, 4000] })) });
    await until(() => column.most === 0);
    const second = column.places[1]?.offsetTop ?? 0;
    for (const [top, most] of [
      [second - 300, 0],
      [second - 100, 1],
      [second - 300, 0],
      [second + 4000, 1],
    ] as const) {
      column.scroller.scrollTop = top;
      await until(() => column.most === most);
    }
  });

  it('keeps at most ten pictures while the whole of a hundred pages goes by', async () => {
    await column.show({ pages: 100 });
    let most = 0;
    for (let page = 0; page < 100; page += 3) {
      column.scroller.scrollTop = column.places[page]?.offsetTop ?? 0;
      await frames();
      most = Math.max(most, document.querySelectorAll('.page-picture').length);
      expect(column.views.stats.liveCanvases).to.be.at.most(10);
    }
    await column.calm();
    expect(most).to.be.at.most(10);
    expect(column.pictures().filter(Boolean).length).to.equal(column.views.stats.liveCanvases);
    expect(column.pictures()[99]).to.not.equal(null);
    expect(column.pictures()[0]).to.equal(null);
    expect(column.places[0]?.childElementCount).to.equal(0);
  });

  it('paints a page anew that comes back after its picture was dropped', async () => {
    await column.show({ pages: 40 });
    await until(() => column.painted.includes(0));
    for (let page = 3; page < 40; page += 3) {
      column.scroller.scrollTop = column.places[page]?.offsetTop ?? 0;
      await until(() => column.painted.includes(page));
    }
    expect(column.pictures()[0]).to.equal(null);
    column.scroller.scrollTop = 0;
    await until(() => column.pictures()[0] !== null);
    expect(column.painted.filter((page) => page === 0)).to.have.length(2);
  });

  it('gives up what has been scrolled away', async () => {
    await column.show({ pages: 60 });
    for (let page = 0; page < 60; page += 6) {
      column.scroller.scrollTop = column.places[page]?.offsetTop ?? 0;
      await frames();
    }
    await column.calm();
    expect(column.views.stats.renders).to.be.lessThan(40);
    expect(column.failed).to.deep.equal([]);
    expect(column.pictures()[column.visible[0] ?? -1]).to.not.equal(null);
  });

  it('paints what is in sight while the bytes of another page are on their way', async () => {
    const objects = [pdfStream('x'.repeat(200_000)), LATE, pdfStream('x'.repeat(1_500_000))];
    const late = { xObjects: '/F 5 0 R', content: '/F Do' };
    const file = await trickle(
      makePdf({ objects, pages: Array.from({ length: 8 }, (_, n) => (n === 2 ? late : { text: 'Words' })) }),
      { first: 70_000 },
    );
    try {
      await column.add(await openDocument({ url: file.url }));
      await until(() => column.places[1]?.textContent !== '');
      // The third page, which waits, stays near: as the one that was left behind.
      column.scroller.scrollTop = (column.places[3]?.offsetTop ?? 0) + 5;
      await until(() => column.painted.includes(4));
      await until(() => column.places[4]?.textContent !== '');
      await column.calm();
      expect([column.painted.includes(2), column.failed]).to.deep.equal([false, []]);
      expect(column.views.stats.cancelled, 'given up').to.equal(1);
    } finally {
      await file.finish('rest');
    }
    await until(() => column.painted.includes(2));
  });

  it('stretches the old picture while zooming and paints once when that rests', async () => {
    await column.show({ pages: 30 });
    await until(() => column.painted.length === 4);
    await column.calm();
    const before = column.views.stats.renders;
    for (let width = 202; width <= 220; width += 2) {
      column.zoom(width);
      await frames();
      const seen = column.visible.map((page) => column.pictures()[page]);
      expect(seen.every((picture) => picture?.getBoundingClientRect().width === width)).to.equal(true);
    }
    await column.calm();
    expect(column.views.stats.renders - before).to.be.within(2, 5);
    expect(column.pictures()[0]?.width).to.equal(Math.round(220 * devicePixelRatio));
  });

  it('keeps the text in its place while zooming', async () => {
    await column.show({ pages: [{ text: 'Hamburgefonts' }] });
    const share = (): number => {
      const run = column.places[0]?.querySelector('.text-layer span')?.getBoundingClientRect().width ?? 0;
      return run / (column.places[0]?.getBoundingClientRect().width ?? 1);
    };
    await until(() => share() > 0);
    // A zoom gives up what is still being laid.
    await column.calm();
    const before = share();
    column.zoom(280);
    await frames();
    expect(share()).to.be.closeTo(before, 0.02);
  });

  it('never holds more pixels than allowed, however large the pages', async () => {
    column.scroller.style.inlineSize = '2600px';
    await column.show({ pages: 12 }, 2500 / devicePixelRatio);
    const limit = matchMedia('(pointer: coarse)').matches ? 24e6 : 64e6;
    for (let page = 0; page < 12; page += 1) {
      column.scroller.scrollTop = column.places[page]?.offsetTop ?? 0;
      await until(() => column.painted.includes(page));
      expect(column.views.stats.livePixels).to.be.at.most(limit);
    }
    expect(column.views.stats.liveCanvases).to.be.at.most(8);
  }).timeout(60_000);

  it('comes to rest where not even the next pages fit in the memory for pictures', async () => {
    // Just what one canvas may have: three fit where four are planned.
    await column.show({ pages: 6 }, LARGEST / devicePixelRatio);
    await until(() => column.painted.includes(2));
    await column.calm();
    expect(column.painted).to.deep.equal([0, 1, 2]);
    column.scroller.scrollTop = (column.places[1]?.offsetTop ?? 0) + 1000;
    await until(() => column.painted.includes(3));
    await column.calm();
    expect(column.painted, 'each once').to.deep.equal([0, 1, 2, 3]);
    expect(column.pictures().map(Boolean)).to.deep.equal([false, true, true, true, false, false]);
  }).timeout(60_000);

  it('comes to rest where a detail takes the room of a planned page', async () => {
    await setViewport({ width: 2400, height: 1800 });
    try {
      Object.assign(column.scroller.style, { inlineSize: '2400px', blockSize: '1800px' });
      await column.show({ pages: 6 }, 8000 / devicePixelRatio);
      column.scroller.scrollTop = (column.places[1]?.offsetTop ?? 0) + 1000;
      await until(() => column.places[1]?.querySelector('.page-detail') != null);
      await column.calm();
      const { renders } = column.views.stats;
      await column.calm();
      expect(column.views.stats.renders).to.equal(renders);
      expect(column.views.stats.livePixels).to.be.at.most(64e6);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  }).timeout(60_000);

  it('shows a sheet too large for one canvas sharply where one looks', async () => {
    await column.show({ pages: [{ text: 'Hamburgefonts' }] }, 8000 / devicePixelRatio);
    const detail = (): HTMLCanvasElement | null => column.scroller.querySelector('.page-detail');
    await until(() => detail() !== null);
    const whole = column.pictures()[0] as HTMLCanvasElement;
    expect(whole.width).to.be.below(5000);
    const sharpness = (canvas: HTMLCanvasElement): number => canvas.width / canvas.getBoundingClientRect().width;
    expect(sharpness(detail() as HTMLCanvasElement)).to.be.closeTo(devicePixelRatio, 0.02);
    expect(covered(detail())).to.equal(true);
    const before = detail();
    column.scroller.scrollTo({ top: 2500, left: 1500 });
    await until(() => detail() !== before && covered(detail()));
    expect(column.scroller.querySelectorAll('canvas')).to.have.length(2);
    expect(column.views.stats.liveCanvases).to.equal(2);
    expect(column.views.stats.livePixels).to.be.below(matchMedia('(pointer: coarse)').matches ? 24e6 : 64e6);
    column.zoom(200);
    await until(() => detail() === null);
  });

  it('follows the scrolling of what the pages are put into, in the shadow root of another component', async () => {
    const dialog = document.createElement('div');
    dialog.attachShadow({ mode: 'open' }).innerHTML =
      '<div style="inline-size: 300px; block-size: 400px; overflow: scroll"><slot></slot></div>';
    const around = dialog.shadowRoot?.firstElementChild as HTMLElement;
    document.body.append(dialog);
    column.scroller.style.cssText = 'position: relative; inline-size: max-content';
    dialog.append(column.scroller);
    const detail = (): HTMLElement | null => column.scroller.querySelector('.page-detail');
    const inSight = (): boolean => {
      const [box, seen] = [detail()?.getBoundingClientRect(), around.getBoundingClientRect()];
      return box !== undefined && box.top <= seen.top + 1 && box.bottom >= seen.top + 385;
    };
    try {
      await column.show({ pages: [{ text: 'Hamburgefonts' }] }, 8000 / devicePixelRatio);
      await until(inSight);
      around.scrollTo({ top: 2500, left: 1500 });
      await until(() => !inSight());
      await until(inSight);
    } finally {
      dialog.remove();
    }
  });

  it('draws a detail anew only when half of what was drawn around is used up', async () => {
    await column.show({ pages: [{ text: 'Hamburgefonts' }] }, 8000 / devicePixelRatio);
    await until(() => column.scroller.querySelector('.page-detail') !== null);
    await column.calm();
    const { renders } = column.views.stats;
    for (let top = 5; top <= 60; top += 5) {
      column.scroller.scrollTop = top;
      await frames();
    }
    await column.calm();
    expect(column.views.stats.renders).to.equal(renders);
  });

  it('keeps within ten pictures even when more pages are in sight', async () => {
    await column.show({ pages: Array.from({ length: 30 }, () => ({ mediaBox: [0, 0, 100, 10] })) });
    await column.calm();
    expect(column.visible.length).to.be.greaterThan(12);
    expect(column.views.stats.liveCanvases).to.equal(10);
  });

  it('shares the limit among all forms of the page', async () => {
    await column.show({ pages: 30 });
    const other = new Column();
    await other.show({ pages: 30 });
    for (let page = 0; page < 30; page += 3) {
      for (const each of [column, other]) each.scroller.scrollTop = each.places[page]?.offsetTop ?? 0;
      await frames();
    }
    await column.calm();
    await other.calm();
    expect(column.views.stats.liveCanvases + other.views.stats.liveCanvases).to.be.at.most(10);
    for (const each of [column, other]) {
      expect(each.visible.every((page) => each.pictures()[page] !== null)).to.equal(true);
    }
    await other.remove();
  });

  it('comes to rest where the next pages of two forms do not all fit', async () => {
    const other = new Column();
    for (const each of [column, other]) {
      each.scroller.style.blockSize = '800px';
      await each.show({ pages: 20 });
      each.scroller.scrollTop = (each.places[6]?.offsetTop ?? 0) + 10;
    }
    const shown = (): boolean =>
      [column, other].every(
        (each) => each.visible[0] === 6 && each.visible.every((page) => each.pictures()[page] !== null),
      );
    await until(shown);
    const count = (): number => column.views.stats.renders + other.views.stats.renders;
    await column.calm();
    await other.calm();
    const before = count();
    await column.calm();
    expect(count()).to.equal(before);
    expect(shown()).to.equal(true);
    await other.remove();
  });

  it('reports a page that cannot be painted, shows the others, and tries again when told to', async () => {
    await column.show({ pages: 3 });
    const damaged = await openDocument({ data: makePdf({ pages: 1 }) });
    const [first] = column.places;
    if (first) column.views.observe(first, damaged, 4);
    await until(() => column.failed.length > 0);
    expect(column.failed[0]?.[0]).to.equal(0);
    expect(column.failed[0]?.[1].detail.code).to.equal('document_invalid');
    await until(() => column.painted.includes(2));
    column.views.retry();
    await until(() => column.failed.length > 1);
    await damaged.destroy();
  });

  it('paints the first page once, where painting it before there were views has come to nothing', async () => {
    const pdf = await openDocument({ data: makePdf({ pages: 1 }) });
    const place = document.createElement('div');
    place.style.cssText = 'position: relative; inline-size: 200px; aspect-ratio: 612 / 792';
    column.places.push(place);
    column.scroller.append(place);
    await pdf.size(0);
    const leaving = new AbortController();
    const before = paintFirst(pdf, place, leaving.signal).catch(() => 'nothing');
    await pdf.size(0);
    column.views.observe(place, pdf, 0);
    leaving.abort();
    expect(await before).to.equal('nothing');
    await until(() => column.painted.length > 0);
    await column.calm();
    expect(column.painted).to.deep.equal([0]);
    await pdf.destroy();
  });

  it('keeps a picture that cannot be painted anew, until another size is wanted', async () => {
    await column.show({ pages: [{ text: 'Read me' }] });
    await until(() => column.places[0]?.textContent === 'Read me');
    await column.calm();
    const before = column.pictures()[0];
    const memory = withoutMemory('page-picture');
    try {
      column.zoom(280);
      await until(() => memory.refused > 0);
      await column.calm();
      expect([memory.refused, column.failed, column.views.failed]).to.deep.equal([1, [], []]);
      expect(column.pictures()[0]).to.equal(before);
      expect(column.places[0]?.textContent).to.equal('Read me');
    } finally {
      memory.giveBack();
    }
    column.zoom(240);
    await until(() => column.pictures()[0] !== before);
    await column.calm();
    const again = withoutMemory('page-picture');
    try {
      column.zoom(290);
      await until(() => again.refused > 0);
      await column.calm();
      expect(again.refused).to.equal(1);
    } finally {
      again.giveBack();
    }
    column.views.retry();
    await until(() => column.pictures()[0]?.width === Math.round(290 * devicePixelRatio));
  });

  it('tries a detail again that could not be painted, when told to', async () => {
    const memory = withoutMemory('page-detail');
    const detail = (): Element | null => column.scroller.querySelector('.page-detail');
    try {
      await column.show({ pages: 1 }, 8000 / devicePixelRatio);
      await until(() => memory.refused > 0);
      await column.calm();
      expect([memory.refused, detail()]).to.deep.equal([1, null]);
    } finally {
      memory.giveBack();
    }
    column.views.retry();
    await until(() => detail() !== null);
  });

  it('shows several documents as one column', async () => {
    await column.show({ pages: 1 });
    await column.show({ pages: [{ text: 'Another' }] });
    await until(() => column.places[1]?.textContent === 'Another');
    expect(column.painted).to.deep.equal([0, 1]);
  });

  it('leaves nothing behind when disconnected in the midst of its work', async () => {
    for (let round = 0; round < 5; round += 1) {
      const passing = new Column();
      await passing.show({ pages: 10 });
      await until(() => passing.painted.length >= round);
      passing.views.disconnect();
      expect(passing.scroller.querySelectorAll('canvas, .text-layer')).to.have.length(0);
      expect(passing.views.stats).to.include({ liveCanvases: 0, livePixels: 0 });
      await passing.remove();
    }
    expect(workerCount()).to.equal(0);
    expect(document.querySelectorAll('canvas')).to.have.length(0);
  }).timeout(30_000);
});
