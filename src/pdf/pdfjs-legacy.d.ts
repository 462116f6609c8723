// The legacy build has the API of the modern one; pdfjs-dist types it for `pdf.mjs` only.
declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  export * from 'pdfjs-dist';
}
declare module 'pdfjs-dist/legacy/build/pdf.min.mjs?polyfills';
