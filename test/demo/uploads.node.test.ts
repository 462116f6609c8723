import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { runDemo, type RunningDemo } from './running-demo.js';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('the demo host: uploads', () => {
  let demo: RunningDemo;
  beforeEach(async () => (demo = await runDemo()));
  afterEach(() => demo.stop());

  const put = (bytes: Uint8Array<ArrayBuffer>, hash = sha256(bytes)): Promise<Response> =>
    demo.request(`api/uploads/${hash}`, { method: 'PUT', headers: { 'Content-Type': 'text/html' }, body: bytes });

  it('keeps bytes under their hash, over a restart too', async () => {
    const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 255]);
    const created = await put(bytes);
    expect(created.status).to.equal(201);
    expect(await created.json()).to.deep.equal({
      sha256: sha256(bytes),
      size: 10,
      content_type: 'image/png',
      duplicate: false,
    });
    demo = await demo.restart();
    const response = await demo.request(`api/uploads/${sha256(bytes)}`);
    expect(new Uint8Array(await response.arrayBuffer())).to.deep.equal(bytes);
    expect(response.headers.get('content-type')).to.equal('image/png');
  });

  it('takes the same bytes again without storing them again', async () => {
    const bytes = new TextEncoder().encode('twice');
    await put(bytes);
    const again = await put(bytes);
    expect(again.status).to.equal(200);
    expect(await again.json()).to.include({ duplicate: true });
  });

  it('refuses bytes that are not those of the hash', async () => {
    const other = sha256(new TextEncoder().encode('other'));
    for (const hash of [other, 'x', other.toUpperCase()]) {
      const response = await put(new TextEncoder().encode('these'), hash);
      expect(response.status).to.equal(400);
      expect((await response.json()).errors[0].message).to.match(/SHA-256/);
    }
    expect((await demo.request(`api/uploads/${other}`)).status).to.equal(404);
  });

  it('refuses more than 10 MB', async () => {
    expect((await put(new Uint8Array(10 * 1024 * 1024))).status).to.equal(201);
    expect((await put(new Uint8Array(10 * 1024 * 1024 + 1))).status).to.equal(413);
  });

  it('never serves an upload as a page, whatever it claims to be', async () => {
    const page = new TextEncoder().encode('<script>alert(1)</script>');
    await put(page);
    const { headers } = await demo.request(`api/uploads/${sha256(page)}`);
    expect(headers.get('content-type')).to.equal('application/octet-stream');
    expect(headers.get('content-disposition')).to.match(/^attachment; /);
    expect(headers.get('x-content-type-options')).to.equal('nosniff');
    expect(headers.get('content-security-policy')).to.match(/sandbox/);
  });
});
