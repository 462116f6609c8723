import { trimPdfjs } from '../../../scripts/trim-pdfjs.mjs';

const FILE = '/node_modules/pdfjs-dist/legacy/build/pdf.mjs';

/** Serves pdf.js as the package has it, so that every document is tested without what was taken away. */
export function trimmedPdfjsPlugin() {
  return {
    name: 'trimmed-pdfjs',
    resolveImport: ({ source }) => (source === 'pdfjs-dist/legacy/build/pdf.min.mjs' ? FILE : undefined),
    transform: (context) => (context.path === FILE ? { body: trimPdfjs(context.body) } : undefined),
  };
}
