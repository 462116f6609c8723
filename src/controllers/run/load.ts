import { checkPages } from '../../model/check-pages.js';
import { once } from '../../model/once.js';
import type { SigningRequest } from '../../model/request.js';
import type { Submitter } from '../../model/template.js';
import { compileRules, type Rules } from '../../rules/compile.js';
import { today } from '../../rules/date-format.js';
import type { Draft } from '../../session/draft.js';
import { SigningSession } from '../../session/signing-session.js';
import type { Translator } from '../../text/translator.js';
import { loadDocuments, type OpenDocument } from './load-documents.js';
import type { RunHost, RunOptions } from './options.js';
import { loadPdfRoom, type PdfRoom } from './pdf-room.js';
import { PageList } from './page-list.js';

export interface Loaded {
  readonly rules: Rules;
  readonly documents: readonly OpenDocument[];
  readonly pages: PageList;
  readonly room: PdfRoom;
}

/** Opens the documents and compiles the template's rules side by side; checks what needs both. */
export async function loadParts(
  { template }: SigningRequest,
  options: RunOptions,
  host: RunHost,
  signal: AbortSignal,
  onProgress: (loaded: number, total: number | null) => void,
): Promise<Loaded> {
  // The rules first: they are quick, and a template that fails here needs no download.
  const rules = await compileRules(template);
  const documents = await loadDocuments(template, options, host, signal, onProgress);
  checkPages(template, new Map(documents.map(({ uuid, pdf }) => [uuid, pdf.pageCount])));
  return { rules, documents, pages: await PageList.measure(documents), room: await loadPdfRoom() };
}

/** What goes on while the form is being filled in: far pages are measured, and the last bytes of large documents come. */
export function follow(
  { documents, pages }: Loaded,
  signal: AbortSignal,
  host: Pick<RunHost, 'resized'>,
  onLost: (reason: unknown) => void,
): void {
  const coming = documents.filter(({ pdf }) => !pdf.complete);
  Promise.all(coming.map(({ pdf }) => pdf.sha256)).catch((reason: unknown) => {
    if (!signal.aborted) onLost(reason);
  });
  void pages.measureRest().then((other) => {
    if (other && !signal.aborted) host.resized();
  });
}

/** The session as the signer finds it: earlier answers, prefill and defaults in place. */
export function openSession(
  request: SigningRequest,
  submitter: Submitter,
  { rules, documents }: Loaded,
  kept: Draft | null,
  options: RunOptions,
  i18n: Pick<Translator, 'timeZone'>,
): SigningSession {
  const now = new Date();
  // Most templates ask for neither the zone nor the day, and the platform takes long to find its first ones.
  const day = once(() => today(i18n.timeZone, now));
  const { identity } = options;
  const record = request.submitter;
  return new SigningSession({
    template: request.template,
    submitter,
    rules,
    readonlyFields: options.readonlyFields,
    order: options.order,
    get today() {
      return day();
    },
    pages: documents.reduce((sum, { pdf }) => sum + pdf.pageCount, 0),
    locked: options.mode === 'readonly' || submitter.signing_role === 'viewer',
    draft: kept?.values ?? {},
    prefill: { ...record?.values, ...options.values },
    others: request.values,
    variables: {
      id: String(record?.id ?? ''),
      role: submitter.name,
      name: identity.name ?? record?.name ?? '',
      email: identity.email ?? record?.email ?? '',
      phone: identity.phone ?? record?.phone ?? '',
      now,
      get timeZone() {
        return i18n.timeZone;
      },
    },
  });
}
