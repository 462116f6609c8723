import { makePdf } from '../support/pdf.js';

/** What `guarded.ts` tells of its page. */
export interface GuardedResult {
  readonly violations: readonly string[];
  readonly ink: number;
  readonly text: string;
  /** How wide the text is laid, as a share of the page: only with its style sheet is that right. */
  readonly textWidth: number;
  readonly error: { readonly code: string; readonly message: string } | null;
  /** Whether what older browsers lack was loaded. */
  readonly polyfills: boolean;
}

/** A page with one word. */
export const plainUrl = (): string => URL.createObjectURL(new Blob([makePdf({ pages: [{ text: 'Hamburgefonts' }] })]));

/**
 * Opens and paints the first page of a document inside a page with this Content-Security-Policy. `'self'` becomes this
 * origin, which is the same: Firefox does not know what it is in a page made from text. `before`: a module that runs first,
 * by its address.
 */
export async function inGuardedPage(policy: string, url: string, before?: string): Promise<GuardedResult> {
  const frame = document.createElement('iframe');
  frame.width = frame.height = '700';
  const script = new URL('guarded.ts', import.meta.url).href;
  const scripts = [...(before === undefined ? [] : [before]), script].map(
    (address) => `<script type="module" src="${address}"></script>`,
  );
  frame.srcdoc = `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${policy.replaceAll("'self'", origin)}">
    <title>Guarded</title></head><body data-url="${url}">${scripts.join('')}</body></html>`;
  const told = new Promise<GuardedResult>((resolve) => {
    addEventListener('message', function listen({ source, data }: MessageEvent<GuardedResult>) {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', listen);
      resolve(data);
    });
  });
  document.body.append(frame);
  const result = await told;
  frame.remove();
  return result;
}
