import { SigningError } from '../../model/errors.js';
import type { Template } from '../../model/template.js';
import { openDocument, type DocumentSource, type PdfDocument } from '../../pdf/document.js';
import { documentUrl } from './head-start.js';
import type { RunHost, RunOptions } from './options.js';
import { Passwords } from './passwords.js';

/** One document of the form: its pages are numbered on from those of the documents before it. */
export interface OpenDocument {
  readonly uuid: string;
  readonly name: string;
  readonly pdf: PdfDocument;
  /** The number of this document's first page over all documents, from 1. */
  readonly firstPage: number;
}

type Progress = (loaded: number, total: number | null) => void;

/** Opens every document of the template, together; on failure, those already open are closed again. */
export async function loadDocuments(
  template: Template,
  options: Pick<
    RunOptions,
    'source' | 'documents' | 'documentPassword' | 'assetBase' | 'disableWorkerRendering' | 'headStart'
  >,
  host: Pick<RunHost, 'askPassword'>,
  signal: AbortSignal,
  onProgress: Progress,
): Promise<readonly OpenDocument[]> {
  const passwords = new Passwords(host);
  const report = sumProgress(template.schema.length, onProgress);
  const opening = template.schema.map(async (item, index) => {
    const listed = template.documents.find((document) => document.uuid === item.attachment_uuid);
    const url = listed?.url == null ? null : documentUrl(listed.url, options.source);
    const sha256 = listed?.sha256 ?? null;
    const follower = {
      onPassword: passwords.forDocument(template.schema.length > 1 ? item.name : null),
      onProgress: (loaded: number, total: number | null) => {
        report(index, loaded, total);
      },
    };
    const early = url === null ? null : (options.headStart?.takeDocument(url, sha256) ?? null);
    if (early) return early.take(follower);
    const { assetBase, disableWorkerRendering, documentPassword: password } = options;
    const source = await sourceOf(item.attachment_uuid, url, options);
    return openDocument(source, { assetBase, disableWorkerRendering, password, sha256, ...follower, signal });
  });
  const settled = await Promise.allSettled(opening);
  const failed = settled.find((result) => result.status === 'rejected');
  if (failed) {
    await Promise.all(settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value.destroy()] : [])));
    throw failed.reason;
  }
  let firstPage = 1;
  return settled.flatMap((result, index) => {
    const item = template.schema[index];
    if (result.status !== 'fulfilled' || !item) return [];
    const open = { uuid: item.attachment_uuid, name: item.name, pdf: result.value, firstPage };
    firstPage += result.value.pageCount;
    return [open];
  });
}

async function sourceOf(
  uuid: string,
  url: string | null,
  { documents, headStart }: Pick<RunOptions, 'documents' | 'headStart'>,
): Promise<DocumentSource> {
  const bytes = documents[uuid];
  if (bytes instanceof Blob) return { data: new Uint8Array(await bytes.arrayBuffer()) };
  // A copy: pdf.js takes the buffer for itself, and what the host passed in stays the host's.
  if (bytes) return { data: new Uint8Array(bytes).slice() };
  if (url !== null) return { url, begun: headStart?.take(url) ?? null };
  throw new SigningError({
    code: 'document_unreachable',
    phase: 'document',
    message: `Document ${uuid} has neither a url in the template nor bytes in the documents property.`,
  });
}

/** One figure for several downloads; the total is known only when each total is. */
function sumProgress(
  count: number,
  onProgress: Progress,
): (index: number, loaded: number, total: number | null) => void {
  const loaded = new Array<number>(count).fill(0);
  const totals = new Array<number | null>(count).fill(null);
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  return (index, bytes, total) => {
    loaded[index] = bytes;
    totals[index] = total;
    const known = totals.filter((value) => value !== null);
    onProgress(sum(loaded), known.length === count ? sum(known) : null);
  };
}
