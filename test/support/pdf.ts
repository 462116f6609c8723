/** One page of `makePdf`. Boxes are in the page's own units; whatever is left out is not written. */
export interface PdfPage {
  /** Default 612 × 792 (US Letter) at the origin. */
  readonly mediaBox?: readonly number[];
  readonly cropBox?: readonly number[];
  readonly rotate?: number;
  readonly userUnit?: number;
  /** Lines of Latin text from the top, in Helvetica 24. */
  readonly text?: string | readonly string[];
  /** Content operators, after the text. */
  readonly content?: string;
  /** Entries of /XObject: `/Name 4 0 R`. */
  readonly xObjects?: string;
  /** Annotations: dictionaries with their brackets. */
  readonly annotations?: readonly string[];
}

export interface PdfOptions {
  /** Pages, or how many; those have their number as text ("Page 1"). */
  readonly pages: number | readonly PdfPage[];
  /** Further objects, numbered from 4. `pdfStream` makes one with bytes. */
  readonly objects?: readonly string[];
  /** Further entries of the catalog. */
  readonly catalog?: string;
  /** What /Count claims; default the truth. */
  readonly count?: number;
}

/** The number of the first of `PdfOptions.objects`. */
const FIRST_OBJECT = 4;

/** A small PDF, valid unless asked otherwise: for tests that need pages rather than a particular document. */
export function makePdf({ pages, objects = [], catalog = '', count }: PdfOptions): Uint8Array<ArrayBuffer> {
  const list = typeof pages === 'number' ? Array.from({ length: pages }, (_, n) => ({ text: `Page ${n + 1}` })) : pages;
  const firstPage = FIRST_OBJECT + objects.length;
  const kids = list.map((_, n) => `${firstPage + 2 * n} 0 R`).join(' ');
  return serialize([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${count ?? list.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...objects,
    ...list.flatMap((page, n) => [pageObject(page, firstPage + 2 * n + 1), pdfStream(contentOf(page))]),
  ]);
}

/** A stream object with `data` (one character a byte). */
export const pdfStream = (data: string, entries = ''): string =>
  `<< /Length ${data.length} ${entries} >>\nstream\n${data}\nendstream`;

function pageObject(page: PdfPage, contents: number): string {
  const { mediaBox = [0, 0, 612, 792], cropBox, rotate, userUnit, annotations, xObjects = '' } = page;
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [${mediaBox.join(' ')}] /Contents ${contents} 0 R`,
    `/Resources << /Font << /F1 3 0 R >> /XObject << ${xObjects} >> >>`,
    cropBox && `/CropBox [${cropBox.join(' ')}]`,
    rotate !== undefined && `/Rotate ${rotate}`,
    userUnit !== undefined && `/UserUnit ${userUnit}`,
    annotations && `/Annots [${annotations.join(' ')}]`,
    '>>',
  ]
    .filter(Boolean)
    .join(' ');
}

function contentOf({ text = [], content = '', mediaBox = [0, 0, 612, 792] }: PdfPage): string {
  const lines = [text].flat().map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`);
  const top = (mediaBox[3] ?? 0) - 72;
  const shown =
    lines.length > 0 ? `BT /F1 24 Tf 30 TL ${(mediaBox[0] ?? 0) + 72} ${top} Td ${lines.join(' ')} ET\n` : '';
  return shown + content;
}

/** Numbered objects, the first being the catalog, with their cross-reference table. */
function serialize(objects: readonly string[]): Uint8Array<ArrayBuffer> {
  let file = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  const offsets = objects.map((object, n) => {
    const offset = file.length;
    file += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}
