import type { RunOptions } from './options.js';

/** Requests that were sent before the scripts were there that deal with their answers. */
export interface HeadStart {
  /** The one for this address, if there is one; it is given away once. */
  take(url: string): Promise<Response> | null;
}

/** More documents than this would only share the line. */
const MOST_DOCUMENTS = 6;
const CLOSED: ReadonlySet<unknown> = new Set(['completed', 'declined', 'awaiting', 'expired']);

/**
 * Asks for the template and, as soon as it says where they are, for the documents. Nothing is believed of it: it is parsed
 * and checked later, and what is wrong is said then.
 */
export function headStart(
  { source, documents }: Pick<RunOptions, 'source' | 'documents'>,
  signal: AbortSignal,
): HeadStart {
  const begun = new Map<string, Promise<Response>>();
  const taken = new Set<string>();
  const begin = (url: string, headers: HeadersInit = {}): Promise<Response> => {
    const request = fetch(url, { credentials: 'same-origin', signal, headers });
    // Whoever takes it hears of it.
    request.catch(() => undefined);
    begun.set(url, request);
    return request;
  };
  void read(source, begin)
    .then((json) => {
      for (const url of documentUrls(json, source, documents)) if (!begun.has(url) && !taken.has(url)) void begin(url);
    })
    // Not the shape of a template.
    .catch(() => undefined);
  return {
    take(url) {
      const request = begun.get(url) ?? null;
      begun.delete(url);
      // Whoever finds none here asks by itself: it would be asked for twice.
      taken.add(url);
      return request;
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
  readonly submission?: { readonly status?: unknown };
  readonly schema?: readonly { readonly attachment_uuid: string }[];
  readonly documents?: readonly { readonly uuid: string; readonly url?: string }[];
}

function documentUrls(json: unknown, source: RunOptions['source'], given: RunOptions['documents']): readonly string[] {
  const request = json as Glimpse;
  if (CLOSED.has(request.submitter?.status) || CLOSED.has(request.submission?.status)) return [];
  const { schema = [], documents = [] } = request.template ?? request;
  const shown = documents.filter(
    ({ uuid }) => !(uuid in given) && schema.some((item) => item.attachment_uuid === uuid),
  );
  const addresses = shown.slice(0, MOST_DOCUMENTS).flatMap(({ url }) => (url ? [documentUrl(url, source)] : []));
  // Others hold the document in themselves, or are none that a template may name.
  return addresses.filter((address) => /^(?:https?|blob):/.test(address));
}
