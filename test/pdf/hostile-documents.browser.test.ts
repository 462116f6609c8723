import { expect } from '@open-wc/testing';
import { SigningError } from '../../src/model/errors.js';
import { openDocument, type OpenOptions, type PdfDocument } from '../../src/pdf/document.js';
import { workerCount } from '../../src/pdf/engine.js';
import { countFrames } from '../../src/pdf/frame-clock.js';
import { pageLinks } from '../../src/pdf/links.js';
import { paintPage } from '../../src/pdf/paint.js';
import { layText } from '../../src/pdf/text-layer.js';
import { deflated, spaces } from '../support/deflate.js';
import { makePdf, pdfStream, type PdfOptions } from '../support/pdf.js';
import { inkOf } from './fixture.js';

/** How a document ended: its first page was shown, or an error was told with one of these codes. */
type End = 'shown' | 'document_invalid';
type Case = readonly [name: string, document: () => PdfOptions | Promise<PdfOptions>, ends?: readonly End[]];

const EITHER: readonly End[] = ['shown', 'document_invalid'];
const INVALID: readonly End[] = ['document_invalid'];
const FORM = '/Type /XObject /Subtype /Form /BBox [0 0 612 792]';
const RUN = 'globalThis.hacked = true; app.alert\\(1\\);';

const form = (content: string, resources = ''): string => pdfStream(content, `${FORM} /Resources << ${resources} >>`);
const script = `<< /S /JavaScript /JS (${RUN}) >>`;
const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);

// The numbers are those of the list of hostile documents on which this is based.
const CASES: readonly Case[] = [
  ['a page count of 2,000 million (D5)', () => ({ pages: 1, count: 2e9 }), EITHER],
  ['a page tree that contains itself (D7)', () => ({ pages: 1, catalog: '/Pages 4 0 R', objects: [LOOP] }), EITHER],
  ['a page tree of 20,000 levels', deepTree, EITHER],
  ['a sheet of 1,000 million points (D8)', () => ({ pages: [{ mediaBox: [0, 0, 1e9, 1e9], text: 'x' }] })],
  ['a sheet of 14,400 points (D9)', () => ({ pages: [{ mediaBox: [0, 0, 14_400, 14_400], text: 'x' }] })],
  ['a unit of 75,000 points (D10)', () => ({ pages: [{ userUnit: 75_000, text: 'x' }] })],
  ['an empty box (D11)', () => ({ pages: [{ mediaBox: [0, 0, 0, 0] }] })],
  ['boxes from the wrong corner (D12)', () => ({ pages: [{ mediaBox: [612, 792, -5, -9], text: 'x' }] })],
  ['128 MB of nothing in 130 KB (D13)', bomb, EITHER],
  ['drawings in drawings, 1,000 million deep (D15)', drawings, INVALID],
  ['a script on opening (D16)', () => ({ pages: 1, catalog: `/OpenAction ${script}` })],
  ['scripts of the document, a page and a field (D17)', scripts],
  ['a script in the matrix of a font (D18)', fontMatrix, EITHER],
  ['an XFA form with a script (D19)', xfa],
  ['files, sounds and films (D23)', attachments],
  ['a function of 100,000 steps in a shading (D24)', shading, EITHER],
  ['a drawing that draws itself', () => ({ objects: [form('/F Do', '/XObject << /F 4 0 R >>')], ...drawn }), EITHER],
  ['a pattern painted with itself', pattern, EITHER],
  ['patterns in patterns, 30 each, ten deep', nestedPatterns, INVALID],
  ['letters of letters, 40 each, ten deep', nestedLetters, INVALID],
  ['a mesh of a million triangles', mesh, EITHER],
  ['20,000 areas cut out of one another', cutOut, EITHER],
  ['arrays in arrays, 100,000 deep', () => ({ pages: 1, catalog: `/X ${nested('[', ']', 100_000)}` }), EITHER],
  ['dictionaries in dictionaries in a page', () => ({ pages: [{ content: nested('<</A ', '>>', 50_000) }] }), EITHER],
  ['100,000 saved states', () => ({ pages: [{ text: 'x', content: 'q '.repeat(100_000) }] }), EITHER],
  ['a stream behind 60 filters', filters, EITHER],
  ['20,000 links', () => ({ pages: [{ text: 'x', annotations: Array.from({ length: 20_000 }, () => LINK) }] }), EITHER],
];

const LOOP = '<< /Type /Pages /Count 1 /Kids [4 0 R] >>';
const LINK = '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.org/) >> >>';
const drawn: Pick<PdfOptions, 'pages'> = { pages: [{ xObjects: '/F 4 0 R', content: '/F Do' }] };

function deepTree(): PdfOptions {
  const level = (n: number): string => `<< /Type /Pages /Count 1 /Kids [${n + 5} 0 R] >>`;
  return { pages: 1, catalog: '/Pages 4 0 R', objects: Array.from({ length: 20_000 }, (_, n) => level(n)) };
}

async function bomb(): Promise<PdfOptions> {
  const packed = await deflated(spaces(128));
  return { objects: [pdfStream(packed, `${FORM} /Filter /FlateDecode`)], ...drawn };
}

function drawings(): PdfOptions {
  const ten = '/F Do '.repeat(10);
  const levels = Array.from({ length: 9 }, (_, n) => form(ten, `/XObject << /F ${5 + n} 0 R >>`));
  return { objects: [...levels, form('0 0 10 10 re f')], ...drawn };
}

function scripts(): PdfOptions {
  const field = `<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /Rect [0 0 99 99] /A ${script} /AA << /K ${script} /F ${script} >> >>`;
  const names = `/Names << /JavaScript << /Names [(a) ${script}] >> >> /AA << /WC ${script} >>`;
  return { pages: [{ text: 'x', annotations: [field] }], catalog: `${names} /AcroForm << /Fields [] >>` };
}

/** A font of one letter, "a", that is the drawing of this number. */
const drawnLetter = (drawing: number, resources = '', matrix = '0.001 0 0 0.001 0 0'): string =>
  `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 500 500] /FontMatrix [${matrix}]
    /CharProcs << /a ${drawing} 0 R >> /Encoding << /Type /Encoding /Differences [97 /a] >> /FirstChar 97 /LastChar 97
    /Widths [500] /Resources << ${resources} >> >>`;

/** The shape of CVE-2024-4367: text where numbers belong, which once was compiled. */
function fontMatrix(): PdfOptions {
  const glyph = pdfStream('500 0 d0 0 0 400 400 re f');
  const font = drawnLetter(4, '', '0.001 0 0 0.001 0 (0\\); globalThis.hacked = true; //)');
  const shown = 'BT /F9 24 Tf 72 600 Td (aaa) Tj ET';
  return {
    objects: [glyph, font, pdfStream(shown, `${FORM} /Resources << /Font << /F9 5 0 R >> >>`)],
    pages: [{ text: 'x', xObjects: '/F 6 0 R', content: '/F Do' }],
  };
}

function xfa(): PdfOptions {
  const xml = `<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><template xmlns="http://www.xfa.org/schema/xfa-template/3.0/"><subform><event activity="initialize"><script contentType="application/x-javascript">${RUN}</script></event></subform></template></xdp:xdp>`;
  return { pages: 1, objects: [pdfStream(xml)], catalog: '/AcroForm << /XFA 4 0 R /Fields [] >>' };
}

function attachments(): PdfOptions {
  const file = '<< /Type /Filespec /F (run.exe) /EF << /F 4 0 R >> >>';
  const annotations = [
    `<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS ${file} >>`,
    '<< /Type /Annot /Subtype /Sound /Rect [9 0 18 9] /Sound 4 0 R >>',
    '<< /Type /Annot /Subtype /RichMedia /Rect [18 0 27 9] /RichMediaContent << >> >>',
    '<< /Type /Annot /Subtype /Movie /Rect [27 0 36 9] /Movie << /F (film.mov) >> >>',
  ];
  return { pages: [{ text: 'x', annotations }], objects: [pdfStream('MZ', '/Type /EmbeddedFile')] };
}

function shading(): PdfOptions {
  const program = `{ ${'dup mul sqrt '.repeat(33_000)} dup dup }`;
  const steps = pdfStream(program, '/FunctionType 4 /Domain [0 1] /Range [0 1 0 1 0 1]');
  const resources =
    '/Shading << /S << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 612 792] /Function 4 0 R >> >>';
  return { objects: [steps, form('/S sh', resources)], pages: [{ xObjects: '/F 5 0 R', content: '/F Do' }] };
}

const TILE = '/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9';

function pattern(): PdfOptions {
  const tile = pdfStream('/Pattern cs /P scn 0 0 9 9 re f', `${TILE} /Resources << /Pattern << /P 4 0 R >> >>`);
  const use = form('/Pattern cs /P scn 0 0 612 792 re f', '/Pattern << /P 4 0 R >>');
  return { objects: [tile, use], pages: [{ xObjects: '/F 5 0 R', content: '/F Do' }] };
}

/** What pdf.js draws anew for every area, and nothing of it is written twice. */
function nestedPatterns(): PdfOptions {
  const areas = (count: number): string => `/Pattern cs /P scn ${'0 0 9 9 re f '.repeat(count)}`;
  const levels = Array.from({ length: 9 }, (_, n) =>
    pdfStream(areas(30), `${TILE} /Resources << /Pattern << /P ${5 + n} 0 R >> >>`),
  );
  const last = pdfStream('0 0 5 5 re f', `${TILE} /Resources << >>`);
  const use = form(areas(1), '/Pattern << /P 4 0 R >>');
  return { objects: [...levels, last, use], pages: [{ xObjects: '/F 14 0 R', content: '/F Do' }] };
}

function nestedLetters(): PdfOptions {
  const font = (n: number): string => drawnLetter(4 + 2 * n, `/Font << /F ${7 + 2 * n} 0 R >>`);
  const letters = `500 0 d0 BT /F 20 Tf (${'a'.repeat(40)}) Tj ET`;
  const levels = Array.from({ length: 10 }, (_, n) => [pdfStream(n < 9 ? letters : '500 0 d0 0 0 9 9 re f'), font(n)]);
  const use = form('BT /F 24 Tf 72 600 Td (aaa) Tj ET', '/Font << /F 5 0 R >>');
  return { objects: [...levels.flat(), use], pages: [{ xObjects: '/F 24 0 R', content: '/F Do' }] };
}

function cutOut(): PdfOptions {
  const area = '0 0 m 300 700 l 600 0 l 20 30 l W n ';
  return { pages: [{ content: `${area.repeat(20_000)} 0 0 600 700 re f` }] };
}

async function mesh(): Promise<PdfOptions> {
  // Of each corner: a flag that begins a triangle, two coordinates and a colour.
  const corners = new Uint8Array(3_000_000 * 8).map((_, at) => (at % 8 === 0 ? 0 : at * 89 + (at >> 8)));
  const entries = `/ShadingType 4 /ColorSpace /DeviceRGB /BitsPerCoordinate 16 /BitsPerComponent 8 /BitsPerFlag 8
    /Decode [0 612 0 792 0 1 0 1 0 1] /Filter /FlateDecode`;
  const packed = await deflated(corners);
  return {
    objects: [pdfStream(packed, entries), form('/S sh', '/Shading << /S 4 0 R >>')],
    pages: [{ xObjects: '/F 5 0 R', content: '/F Do' }],
  };
}

function filters(): PdfOptions {
  const entries = `${FORM} /Filter [${'/ASCIIHexDecode '.repeat(60)}]`;
  return { objects: [pdfStream('3030>', entries)], ...drawn };
}

/**
 * Does something within the time that a page has, and a little; a browser that cannot draw meanwhile gives no time. What takes
 * seconds must not hold up the page for most of them.
 */
async function inTime<T>(what: Promise<T>): Promise<T> {
  let late = false;
  const stop = countFrames(6, () => {
    late = true;
  });
  const gaps = watchGaps();
  try {
    return await what;
  } finally {
    stop();
    const { all, longest } = gaps();
    expect(late, 'longer than 6 seconds').to.equal(false);
    if (all > SECONDS) expect(longest / all, 'held up the page').to.be.below(0.5);
  }
}

/** Milliseconds. */
const SECONDS = 3000;

/** Looks again and again; the function that it returns tells how long all took, and the longest time between two looks. */
function watchGaps(): () => { all: number; longest: number } {
  const begin = performance.now();
  let [last, longest] = [begin, 0];
  const look = (): void => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const timer = setInterval(look, 20);
  return () => {
    clearInterval(timer);
    look();
    return { all: last - begin, longest };
  };
}

async function paint(pdf: PdfDocument): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas');
  await paintPage(pdf, 0, canvas, { scale: 1 });
  expect(canvas.width * canvas.height).to.be.within(1, 16_777_216);
  return canvas;
}

async function endOf(data: Uint8Array<ArrayBuffer>, options: OpenOptions = {}): Promise<string> {
  let pdf: PdfDocument | null = null;
  try {
    pdf = await inTime(openDocument({ data }, options));
    const picture = await inTime(paint(pdf));
    picture.width = picture.height = 0;
    await inTime(layText(pdf, 0, document.createElement('div')));
    await inTime(pageLinks(pdf, 0));
    return 'shown';
  } catch (thrown) {
    if (thrown instanceof SigningError) return thrown.detail.code;
    throw thrown;
  } finally {
    await pdf?.destroy();
  }
}

describe('a hostile document', () => {
  for (const [name, make, ends = ['shown']] of CASES) {
    it(`ends in ${ends.length > 1 ? 'its page or a clear error' : ends[0] === 'shown' ? 'its page' : 'a clear error'}: ${name}`, async () => {
      const data = makePdf(await make());
      const harmless = await openDocument({ data: makePdf({ pages: 1 }) });
      expect(await endOf(data)).to.be.oneOf(ends);
      // Whoever else is on the page goes on.
      expect(inkOf(await paint(harmless))).to.be.greaterThan(0);
      await harmless.destroy();
      expect(workerCount()).to.equal(0);
      expect(globalThis).not.to.have.property('hacked');
    });
  }

  it('ends in a clear error where nothing could end its drawing', async () => {
    for (const make of [nestedPatterns, nestedLetters, mesh, cutOut])
      expect(await endOf(makePdf(await make()), { disableWorkerRendering: true })).to.equal('document_invalid');
  });
});
