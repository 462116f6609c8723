import { expect } from '@open-wc/testing';
import { loadPdfjs } from '../../src/pdf/pdfjs.js';

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
});
