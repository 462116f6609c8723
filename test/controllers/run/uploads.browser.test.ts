import { expect } from '@open-wc/testing';
import { Uploads } from '../../../src/controllers/run/uploads.js';
import type { WireValue } from '../../../src/model/wire.js';
import { faultyHost } from '../../support/fault-host.js';

const picture = (text: string): string => `data:image/png;base64,${btoa(text)}`;

function row(uuid: string, value: unknown): WireValue {
  return { field: uuid, uuid, type: 'signature', value };
}

describe('Uploads', () => {
  it('puts a signature once that stands in several fields', async () => {
    const host = await faultyHost();
    const uploads = new Uploads(host.uploadUrl, null);
    const rows = [row('one', picture('Ada')), row('two', picture('Ada')), row('three', picture('Bob'))];
    const shares: number[] = [];
    await uploads.send(rows, ({ share }) => shares.push(share));
    expect(await host.requests()).to.have.length(2);
    expect(shares.at(-1)).to.equal(1);
    const [one, two, three] = uploads.addressed(rows).map(({ value }) => value);
    expect(one).to.be.a('string').that.contains(host.uploadUrl);
    expect(two).to.equal(one);
    expect(three).not.to.equal(one);
  });

  it('does not pass over a file that it cannot read', async () => {
    const host = await faultyHost();
    const uploads = new Uploads(host.uploadUrl, null);
    const thrown: unknown = await uploads
      .send([row('one', 'data:,text')], () => undefined)
      .catch((reason: unknown) => reason);
    expect(thrown).to.be.an('error');
  });
});
