import type { Lease } from './engine.js';
import type { PDFDocumentProxy, Pdfjs } from './pdfjs.js';
import { Renderer } from './renderer.js';
import { RendererPort } from './renderer-port.js';
import { workerUrl } from './worker-url.js';

const renderers = new WeakMap<AbortSignal, Renderer>();

/** The one of a lease's worker, with which it ends. */
export function rendererOf({ lost, assets }: Lease): Renderer {
  const renderer = renderers.get(lost) ?? new Renderer(rendererUrl(assets.worker), lost);
  renderers.set(lost, renderer);
  return renderer;
}

/** Beside the worker – or where a bundler has put it, which sees the file in this very form. */
const rendererUrl = (worker: URL): URL =>
  worker.href === workerUrl().href
    ? new URL('./pdf.renderer.min.mjs', import.meta.url)
    : new URL('pdf.renderer.min.mjs', worker);

/** The second worker, as one document has it. */
export interface DocumentRenderer {
  /** The document's pages are drawn in it now. */
  readonly inUse: boolean;
  /** Draws them in it from now on. False where that cannot be. */
  use(signal: AbortSignal): Promise<boolean>;
}

/**
 * Whether the browser draws in a worker what it draws here. WebKit does not: pictures that another worker has decoded arrive
 * empty there (seen in WebKitGTK), and a picture that is missing is worse than a page that waits. It has no ImageDecoder.
 */
export const drawsInWorkers = 'OffscreenCanvas' in globalThis && 'ImageDecoder' in globalThis;

/** A port for a document that is about to be opened. */
export const newRendererPort = ({ version }: Pdfjs): RendererPort | null =>
  drawsInWorkers ? new RendererPort(version) : null;

/** Does `open`, in which pdf.js looks for a worker that it may draw in. */
export function withRendererPort<T>({ GlobalWorkerOptions }: Pdfjs, port: RendererPort | null, open: () => T): T {
  // The list itself: pdf.js takes no other whose members are not workers, though it only sends to them and listens.
  const ports = GlobalWorkerOptions.rendererPorts as unknown[];
  if (port) ports.unshift(port);
  try {
    return open();
  } finally {
    if (port) ports.shift();
  }
}

export function documentRenderer(renderer: Renderer, port: RendererPort, proxy: PDFDocumentProxy): DocumentRenderer {
  return {
    get inUse() {
      return renderer.isPluggedInto(port);
    },
    use: (signal) => renderer.plugInto(port, () => proxy.cleanup(), signal),
  };
}
