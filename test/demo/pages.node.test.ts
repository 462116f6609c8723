import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { runDemo, type RunningDemo } from './running-demo.js';

const PAGES = ['index.html', 'sign.html', 'events.html', 'every-field.html', 'theming.html'];

describe('the demo host: pages', () => {
  let demo: RunningDemo;
  let cdn: string;
  before(async () => {
    cdn = await mkdtemp(join(tmpdir(), 'signing-form-cdn-'));
    await writeFile(join(cdn, 'signing-form.js'), 'export {};');
    demo = await runDemo({ publicRoots: { cdn } });
  });
  after(async () => {
    await demo.stop();
    await rm(cdn, { recursive: true });
  });

  for (const page of PAGES) {
    it(`serves ${page} under the strict policy`, async () => {
      const response = await demo.request(page);
      expect(response.status).to.equal(200);
      expect(response.headers.get('content-type')).to.equal('text/html; charset=utf-8');
      expect(response.headers.get('content-security-policy')?.split('; ')).to.deep.equal([
        "default-src 'none'",
        "script-src 'self'",
        "worker-src 'self'",
        "style-src 'self'",
        "img-src 'self' blob: data:",
        "connect-src 'self'",
        "font-src 'self' data:",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'self'",
        "require-trusted-types-for 'script'",
        'trusted-types signing-form lit-html',
        'report-uri api/csp-reports',
      ]);
      expect(response.headers.get('x-content-type-options')).to.equal('nosniff');
      expect(response.headers.get('referrer-policy')).to.equal('same-origin');
    });

    it(`keeps ${page} free of inline code and of addresses that break under a prefix`, async () => {
      const html = await (await demo.request(page)).text();
      expect(html)
        .to.match(/<html lang="en">/)
        .and.to.match(/<title>\S/)
        .and.to.match(/name="viewport"/);
      expect(html).not.to.match(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/);
      expect(html).not.to.match(/(?:src|href|-url)="(?:\/|https?:)/);
    });

    it(`serves all that ${page} asks for`, async () => {
      const html = await (await demo.request(page)).text();
      const addresses = [...html.matchAll(/(?:src|href)="([^"#]+)"/g)].map((match) => match[1] ?? '');
      expect(addresses).to.include('icon.svg');
      for (const address of addresses) expect((await demo.request(address)).status, address).to.equal(200);
    });
  }

  it('serves the index at the root', async () => {
    expect(await (await demo.request('')).text()).to.equal(await (await demo.request('index.html')).text());
  });

  it('puts scripts under the policy too, since a worker lives under that of its own file', async () => {
    const { headers } = await demo.request('cdn/signing-form.js');
    expect(headers.get('content-type')).to.equal('text/javascript; charset=utf-8');
    expect(headers.get('content-security-policy')).to.contain('report-uri ../api/csp-reports');
  });

  it('answers 304 where the browser has the file already', async () => {
    const etag = (await demo.request('samples/lease.pdf')).headers.get('etag') ?? '';
    const again = await demo.request('samples/lease.pdf', { headers: { 'If-None-Match': etag } });
    expect(again.status).to.equal(304);
  });

  it('answers HEAD without a body', async () => {
    const response = await demo.request('samples/lease.pdf', { method: 'HEAD' });
    expect(response.status).to.equal(200);
    expect(response.headers.get('content-type')).to.equal('application/pdf');
    expect(await response.text()).to.equal('');
  });

  const nowhere = [
    'nothing.html',
    'sign',
    'samples/',
    'samples/make-lease.ts',
    'samples/lease/fields.ts',
    '.data/demo.sqlite',
    'samples/%2e%2e/pages/index.html',
    'samples/..%2fpages/index.html',
    'samples%5c..%5cpages%5cindex.html',
    'cdn//signing-form.js',
    '%00.html',
  ];
  for (const path of nowhere) {
    it(`answers 404 with a page for ${path}`, async () => {
      const response = await demo.request(path);
      expect(response.status).to.equal(404);
      expect(response.headers.get('content-security-policy')).to.contain("default-src 'none'");
      expect(await response.text()).to.match(/<h1>There is no page at this address<\/h1>/);
    });
  }

  it('answers 404 as JSON below /api', async () => {
    const response = await demo.request('api/nothing');
    expect(response.status).to.equal(404);
    expect((await response.json()).errors).to.have.length(1);
  });

  it('answers other methods with 405', async () => {
    for (const path of ['sign.html', 'samples/lease.pdf', 'api/events/stream', 'api/csp-reports']) {
      const response = await demo.request(path, { method: 'PATCH' });
      expect(response.status, path).to.equal(405);
      expect(response.headers.get('allow'), path).to.match(/^(POST, )?GET, HEAD(, POST)?$/);
    }
  });

  it('collects what browsers report against the policy', async () => {
    const report = { 'csp-report': { 'violated-directive': 'script-src-elem' } };
    const sent = await demo.request('api/csp-reports', {
      method: 'POST',
      headers: { 'Content-Type': 'application/csp-report' },
      body: JSON.stringify(report),
    });
    expect(sent.status).to.equal(204);
    expect(await (await demo.request('api/csp-reports')).json()).to.deep.equal([report]);
    expect((await demo.request('api/csp-reports', { method: 'POST', body: '{' })).status).to.equal(400);
  });
});

describe('the demo host: mounted under a prefix', () => {
  let demo: RunningDemo;
  before(async () => (demo = await runDemo({ basePath: '/demo-app' })));
  after(() => demo.stop());

  it('serves pages, samples and the API there', async () => {
    for (const path of ['', 'sign.html', 'samples/lease.json', 'api/events']) {
      expect((await demo.request(path)).status, path).to.equal(200);
    }
  });

  it('links its 404 page back to its own start', async () => {
    const html = await (await demo.request('deep/down/nothing')).text();
    expect(html).to.contain('href="../../index.html"');
  });
});
