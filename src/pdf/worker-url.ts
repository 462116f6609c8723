/** pdf.js' worker beside this module: in this very form bundlers see the file and carry it along. */
export const workerUrl = (): URL => new URL('./pdf.worker.min.mjs', import.meta.url);

/** Where pdf.js finds its files; absolute, because a worker made from a blob cannot resolve anything relative. */
export interface AssetUrls {
  readonly worker: URL;
  /** Character maps of CJK fonts. Every folder ends in a slash and is read only when a document needs it. */
  readonly cMapUrl: string;
  readonly standardFontDataUrl: string;
  readonly wasmUrl: string;
  readonly iccUrl: string;
}

/**
 * The worker and the folders beside it; `assetBase` (absolute, or relative to the page) says where they are served, when
 * that is not beside this module.
 */
export function assetUrls(assetBase: string | null): AssetUrls {
  const worker = assetBase === null ? workerUrl() : new URL('pdf.worker.min.mjs', folderUrl(assetBase));
  const folder = (name: string): string => new URL(`${name}/`, worker).href;
  return {
    worker,
    cMapUrl: folder('cmaps'),
    standardFontDataUrl: folder('standard_fonts'),
    wasmUrl: folder('wasm'),
    iccUrl: folder('iccs'),
  };
}

const folderUrl = (base: string): URL => new URL(base.endsWith('/') ? base : `${base}/`, document.baseURI);
