// What pdf.js brings along for browsers that lack something of what it calls (core-js). In the package this file holds that itself
// (scripts/trim-pdfjs.mjs).
import 'pdfjs-dist/legacy/build/pdf.min.mjs?polyfills';
