import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { createApp } from '../../demo/host/app.js';
import { listen } from '../../demo/host/listen.js';

describe('the demo host: listening', () => {
  it('takes the next free port where the wanted one is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port: taken } = other.address() as AddressInfo;
    const server = await listen(createApp({ databasePath: ':memory:' }), taken);
    try {
      expect(server.port).to.be.greaterThan(taken);
      expect((await fetch(`http://127.0.0.1:${server.port}/api/events`)).status).to.equal(200);
    } finally {
      await server.stop();
      other.close();
    }
  });

  it('says what is wrong where it may not listen at all', async () => {
    const app = createApp({ databasePath: ':memory:' });
    const refused = await listen(app, 0, '203.0.113.1').catch((error: unknown) => error);
    app.close();
    expect(refused)
      .to.be.an('error')
      .with.property('code')
      .that.matches(/^EADDRNOTAVAIL|^EACCES/);
  });
});
