import { EarlyDocument, type EarlyOptions } from './early-document.js';
import type { RunOptions } from './options.js';

/** What was begun before the scripts were there that go on with it. */
export interface HeadStart {
  /** The request for this address, if there is one; it is given away once. */
  take(url: string): Promise<Response> | null;
  /** The template's document, where it has one only and nothing stands before it: opened already. */
  readonly only: Promise<EarlyDocument | null>;
  /** The same for who wants just that; it is given away once. */
  takeDocument(url: string, sha256: string | null): EarlyDocument | null;
}

/** More documents than this would only share the line. */
const MOST_DOCUMENTS = 6;
const CLOSED: ReadonlySet<unknown> = new Set(['completed', 'declined', 'awaiting', 'expired']);

type Options = Pick<RunOptions, 'source' | 'documents'> & EarlyOptions;

/**
 * Asks for the template and, as soon as it says where they are, for the documents; where it is only one, opens it. Nothing is
 * believed of the template: it is parsed and checked later, and what is wrong is said then.
 */
export function headStart(options: Options, signal: AbortSignal): HeadStart {
  const { source } = options;
  const begun = new Map<string, Promise<Response>>();
  const taken = new Set<string>();
  const begin = (url: string, headers: HeadersInit = {}): Promise<Response> => {
    const request = fetch(url, { credentials: 'same-origin', signal, headers });
    // Whoever takes it hears of it.
    request.catch(() => undefined);
    begun.set(url, request);
    return request;
  };
  const take = (url: string): Promise<Response> | null => {
    const request = begun.get(url) ?? null;
    begun.delete(url);
    // Whoever finds none here asks by itself: it would be asked for twice.
    taken.add(url);
    return request;
  };
  let early: EarlyDocument | null = null;
  const only = read(source, begin)
    .then((json) => {
      const documents = documentsIn(json, options);
      for (const { url } of documents) if (!begun.has(url) && !taken.has(url)) void begin(url);
      const [first] = documents;
      if (first && isOnly(json) && begun.has(first.url))
        early = new EarlyDocument({ ...first, begun: take(first.url) }, options, signal);
      return early;
    })
    // Not the shape of a template.
    .catch(() => null);
  return {
    take,
    only,
    takeDocument(url, sha256) {
      if (early?.url !== url || early.sha256 !== sha256) return null;
      const document = early;
      early = null;
      return document;
    },
  };
}

async function read(
  source: RunOptions['source'],
  begin: (url: string, headers: HeadersInit) => Promise<Response>,
): Promise<unknown> {
  if ('object' in source) return source.object;
  if ('text' in source) return JSON.parse(source.text);
  const response = await begin(source.url, TEMPLATE_HEADERS);
  return response.ok ? response.clone().json() : null;
}

export const TEMPLATE_HEADERS = { accept: 'application/json' };

/** A relative address is meant from where the template is, as in any linked file; else from the page. */
export function documentUrl(url: string, source: RunOptions['source']): string {
  return new URL(url, 'url' in source ? source.url : document.baseURI).href;
}

/** What is read of a template or signing request, in whatever shape it really is. */
interface Glimpse {
  readonly template?: Glimpse;
  readonly submitter?: { readonly status?: unknown };
  readonly submission?: { readonly status?: unknown; readonly expire_at?: unknown };
  readonly schema?: readonly { readonly attachment_uuid: string; readonly conditions?: readonly unknown[] | null }[];
  readonly documents?: readonly Listed[];
}

interface Listed {
  readonly uuid: string;
  readonly url?: string;
  readonly sha256?: unknown;
}

/** A document's address, and the hash that its bytes must have. */
interface Wanted {
  readonly url: string;
  readonly sha256: string | null;
}

function documentsIn(json: unknown, { source, documents: given }: Options): readonly Wanted[] {
  const request = json as Glimpse;
  if (CLOSED.has(request.submitter?.status) || CLOSED.has(request.submission?.status)) return [];
  const { schema = [], documents = [] } = request.template ?? request;
  const shown = documents.filter(
    ({ uuid }) => !(uuid in given) && schema.some((item) => item.attachment_uuid === uuid),
  );
  return (
    shown
      .slice(0, MOST_DOCUMENTS)
      .flatMap(({ url, sha256 }) => (url ? [{ url: documentUrl(url, source), sha256: hash(sha256) }] : []))
      // Others hold the document in themselves, or are none that a template may name.
      .filter(({ url }) => /^(?:https?|blob):/.test(url))
  );
}

const hash = (sha256: unknown): string | null =>
  typeof sha256 === 'string' && sha256 !== '' ? sha256.toLowerCase() : null;

/** Whether all that there is to see is one document, whatever is answered and whenever. */
function isOnly(json: unknown): boolean {
  const request = json as Glimpse;
  const { schema = [] } = request.template ?? request;
  const [item] = schema;
  return schema.length === 1 && !item?.conditions?.length && request.submission?.expire_at == null;
}
