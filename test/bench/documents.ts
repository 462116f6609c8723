import { PDFDocument, PDFName, StandardFonts, type PDFPage } from '@cantoo/pdf-lib';

const A4: readonly [number, number] = [595, 842];
const A1: readonly [number, number] = [1684, 2384];
const LINES = 46;
const WORDS = 'the tenant shall pay the rent for each month in advance and keep the premises in good order'.split(' ');

/** Pages of plain text, each with its own words. */
export async function textDocument(pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let number = 1; number <= pages; number += 1) {
    const page = pdf.addPage([...A4]);
    const lines = Array.from({ length: LINES }, (_, line) =>
      Array.from({ length: 15 }, (_, word) => WORDS[(number * 7 + line * 5 + word * 3) % WORDS.length]).join(' '),
    );
    page.drawText([`Page ${String(number)}`, ...lines].join('\n'), { x: 40, y: 800, size: 10, lineHeight: 16, font });
  }
  return pdf.save({ useObjectStreams: true });
}

/** Pages that are one picture each, of noise as large as a scan's: nothing of it can be packed. */
export async function scannedDocument(pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const [width, height] = [500, 700];
  for (let number = 0; number < pages; number += 1) {
    const page = pdf.addPage([...A4]);
    addImage(pdf, page, noise(width * height, number + 1), { Width: width, Height: height, BitsPerComponent: 8 });
  }
  return pdf.save({ useObjectStreams: true });
}

/** A first page of text, then drawings of so many wide, dashed strokes in paths of a thousand corners. */
export async function vectorDocument(pages: number, paths: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  pdf.addPage([...A4]).drawText('Drawings', { x: 40, y: 780, size: 20, font });
  for (let number = 1; number <= pages; number += 1) addOperators(pdf, pdf.addPage([...A4]), drawing(paths, number));
  return pdf.save({ useObjectStreams: true });
}

/** A plan on a sheet of A1. */
export async function sheetDocument(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  addOperators(pdf, pdf.addPage([...A1]), drawing(30, 1, A1));
  return pdf.save({ useObjectStreams: true });
}

/** A few bytes that claim to be a JBIG2 picture of 4,200 megapixels. */
export async function bombDocument(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  // A page information segment of 65,000 × 65,000 pixels, then the end of the page.
  const side = [0, 0, 0xfd, 0xe8];
  const segment = [0, 0, 0, 0, 0x30, 0, 1, 0, 0, 0, 19, ...side, ...side, ...Array<number>(11).fill(0)];
  const end = [0, 0, 0, 1, 0x31, 0, 1, 0, 0, 0, 0];
  const more = { Width: 65_000, Height: 65_000, BitsPerComponent: 1, Filter: 'JBIG2Decode' };
  addImage(pdf, pdf.addPage([...A4]), Uint8Array.from([...segment, ...end]), more);
  return pdf.save({ useObjectStreams: true });
}

function addImage(pdf: PDFDocument, page: PDFPage, bytes: Uint8Array, more: Record<string, string | number>): void {
  const image = pdf.context.stream(bytes, { Type: 'XObject', Subtype: 'Image', ColorSpace: 'DeviceGray', ...more });
  page.node.setXObject(PDFName.of('Scan'), pdf.context.register(image));
  addOperators(pdf, page, 'q 595 0 0 842 0 0 cm /Scan Do Q');
}

function addOperators(pdf: PDFDocument, page: PDFPage, operators: string): void {
  page.node.set(PDFName.of('Contents'), pdf.context.register(pdf.context.flateStream(operators)));
}

function drawing(paths: number, seed: number, [width, height] = A4): string {
  const random = chance(seed);
  const corner = (): string => `${(random() * width).toFixed(1)} ${(random() * height).toFixed(1)}`;
  const lines = Array.from({ length: paths }, (_, path) => {
    const corners = Array.from({ length: 1000 }, () => `${corner()} l`).join(' ');
    return `${((path % 10) / 10).toFixed(1)} 0.4 0.6 RG 0.4 w [6 2] 0 d ${corner()} m ${corners} S`;
  });
  return lines.join('\n');
}

function noise(length: number, seed: number): Uint8Array {
  const random = chance(seed);
  return Uint8Array.from({ length }, () => random() * 256);
}

/** The same numbers, from 0 to 1, in each run (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
