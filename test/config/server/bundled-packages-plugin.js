// Packages whose modules lean on CommonJS, which no browser reads, and the bundle each ships for browsers.
const BUNDLES = { '@cantoo/pdf-lib': '/node_modules/@cantoo/pdf-lib/dist/pdf-lib.esm.min.js' };

/** Points imports of such packages at their bundles. */
export function bundledPackagesPlugin() {
  return { name: 'bundled-packages', resolveImport: ({ source }) => BUNDLES[source] };
}
