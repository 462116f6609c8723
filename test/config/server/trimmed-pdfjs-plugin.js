import { polyfillsOf, trimPdfjs } from '../../../scripts/trim-pdfjs.mjs';

const SOURCE = 'pdfjs-dist/legacy/build/pdf.min.mjs';
const FILE = '/node_modules/pdfjs-dist/legacy/build/pdf.mjs';

/** Serves pdf.js as the package has it, so that every document is tested without what was taken away. */
export function trimmedPdfjsPlugin() {
  return {
    name: 'trimmed-pdfjs',
    resolveImport: ({ source }) => (source.startsWith(SOURCE) ? source.replace(SOURCE, FILE) : undefined),
    transform({ path, query, body }) {
      if (path !== FILE) return undefined;
      return { body: 'polyfills' in query ? polyfillsOf(body) : trimPdfjs(body) };
    },
  };
}
