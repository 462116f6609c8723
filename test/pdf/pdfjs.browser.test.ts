import { expect } from '@open-wc/testing';
import { lacksNeeded, NEEDED } from '../../src/pdf/older-browsers.js';
import { loadPdfjs } from '../../src/pdf/pdfjs.js';
import { inGuardedPage, plainUrl } from './guarded-page.js';

describe('loadPdfjs', () => {
  // The first in its page: pdf.js would make itself a global when it is loaded, and never again.
  it('leaves a pdf.js of the page what it is, and nothing of its own', async () => {
    const theirs = { version: '2.0' };
    Object.assign(window, { pdfjsLib: theirs });
    const { version } = await loadPdfjs();
    expect(version).to.match(/^\d+\.\d+\.\d+$/);
    expect((window as { pdfjsLib?: unknown }).pdfjsLib).to.equal(theirs);
    expect('_pdfjsTestingUtils' in window).to.equal(false);
    Reflect.deleteProperty(window, 'pdfjsLib');
  });

  const policy = "script-src 'self'; worker-src 'self'";

  it('fetches what a browser lacks only where it lacks it', async () => {
    const { error, polyfills } = await inGuardedPage(policy, plainUrl());
    expect(error).to.equal(null);
    expect(polyfills).to.equal(lacksNeeded());
  });

  it('shows a page and its text in a browser that lacks all that it may', async () => {
    const older = new URL('older-browser.ts', import.meta.url).href;
    const { error, ink, text, polyfills, violations } = await inGuardedPage(policy, plainUrl(), older);
    expect(error).to.equal(null);
    expect(polyfills).to.equal(true);
    expect(ink).to.be.greaterThan(0.001);
    expect(text).to.equal('Hamburgefonts');
    expect(violations).to.deep.equal([]);
  });
});

describe('lacksNeeded', () => {
  it('tells of each thing that it is not there', function () {
    // A browser that lacks one of them tells of that: what else is away changes nothing.
    if (lacksNeeded()) this.skip();
    for (const [owner, names] of Object.entries(NEEDED)) {
      for (const name of names) {
        const known = Reflect.get(globalThis, owner) as { readonly prototype?: object };
        const there = name in known ? known : known.prototype;
        const kept = there && Object.getOwnPropertyDescriptor(there, name);
        if (!kept) throw new Error(`${owner} has no ${name} of its own.`);
        Reflect.deleteProperty(there, name);
        const lacks = lacksNeeded();
        Object.defineProperty(there, name, kept);
        expect(lacks, `${owner} ${name}`).to.equal(true);
      }
    }
    expect(lacksNeeded()).to.equal(false);
  });
});
