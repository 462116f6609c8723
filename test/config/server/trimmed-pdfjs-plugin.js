import { trimPdfjs } from '../../../scripts/trim-pdfjs.mjs';

const FILE = '/node_modules/pdfjs-dist/legacy/build/pdf.mjs';

/** Serves pdf.js as the script-tag build has it, so that every document is tested without what was taken away, but for its globals. */
export function trimmedPdfjsPlugin() {
  return {
    name: 'trimmed-pdfjs',
    resolveImport: ({ source }) => (source === 'pdfjs-dist/legacy/build/pdf.min.mjs' ? FILE : undefined),
    transform: (context) => (context.path === FILE ? { body: trimPdfjs(context.body, true) } : undefined),
  };
}
