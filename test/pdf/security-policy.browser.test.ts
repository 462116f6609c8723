import { expect } from '@open-wc/testing';
import { drawsInWorkers } from '../../src/pdf/document-renderer.js';
import { makePdf } from '../support/pdf.js';
import { fixtureUrl } from './fixture.js';
import { inGuardedPage, plainUrl } from './guarded-page.js';

const STRICT =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self' blob:; font-src 'self' data:; require-trusted-types-for 'script'";

describe('a page under a strict Content-Security-Policy', () => {
  it('shows a page and its text without a violation', async () => {
    const { violations, error, ink, text, textWidth } = await inGuardedPage(STRICT, plainUrl());
    expect(error).to.equal(null);
    expect(violations).to.deep.equal([]);
    expect(ink).to.be.greaterThan(0.001);
    expect(text).to.equal('Hamburgefonts');
    expect(textWidth).to.be.closeTo(160 / 612, 0.04);
  });

  it('decodes JPEG 2000, reads character maps and paints form fields without a violation', async () => {
    for (const name of ['bug_jpx.pdf', 'noembed-eucjp.pdf', 'annotation-text-widget.pdf']) {
      const { violations, error, ink } = await inGuardedPage(STRICT, fixtureUrl(name));
      expect(error).to.equal(null);
      expect(violations).to.deep.equal([]);
      expect(ink).to.be.greaterThan(0.001);
    }
  }).timeout(30_000);

  const heavy = (): string => {
    const content = `[3 2] 0 d ${'40 40 m 560 700 l 560 40 l 40 700 l S '.repeat(300)}`;
    return URL.createObjectURL(new Blob([makePdf({ pages: [{ content }] })]));
  };

  it('draws a heavy page without a violation', async () => {
    const { violations, error, ink } = await inGuardedPage(`${STRICT}; trusted-types signing-form`, heavy());
    expect(error).to.equal(null);
    expect(violations).to.deep.equal([]);
    expect(ink).to.be.greaterThan(0.001);
  });

  it('draws a heavy page also where the worker for it is blocked', async () => {
    const worker = new URL('/src/pdf/pdf.worker.min.mjs', location.href).href;
    const policy = STRICT.replace("worker-src 'self'", `worker-src ${worker}`);
    const { violations, error, ink } = await inGuardedPage(policy, heavy());
    expect(error).to.equal(null);
    expect(violations.map((violation) => violation.split(' ')[0])).to.deep.equal(drawsInWorkers ? ['worker-src'] : []);
    expect(ink).to.be.greaterThan(0.001);
  });

  it('needs no more than its own name among the Trusted Types policies', async () => {
    const { violations, error } = await inGuardedPage(`${STRICT}; trusted-types signing-form`, plainUrl());
    expect(error).to.equal(null);
    expect(violations).to.deep.equal([]);
  });

  it('says which policy to allow when its own is refused', async () => {
    const { error } = await inGuardedPage(`${STRICT}; trusted-types other`, plainUrl());
    expect(error?.code).to.equal('internal');
    expect(error?.message).to.contain('trusted-types signing-form');
  });

  it('says which directive blocks the worker', async () => {
    const { error } = await inGuardedPage(STRICT.replace("worker-src 'self'", "worker-src 'none'"), plainUrl());
    expect(error?.code).to.equal('internal');
    expect(error?.message).to.contain("allow 'self' in worker-src");
  });
});
