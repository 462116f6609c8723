import { expect } from '@open-wc/testing';
import { Uploads } from '../../../src/controllers/run/uploads.js';
import type { WireValue } from '../../../src/model/wire.js';
import { faultyHost } from '../../support/fault-host.js';

const picture = (text: string): string => `data:image/png;base64,${btoa(text)}`;

function row(uuid: string, value: unknown): WireValue {
  return { field: uuid, uuid, type: 'signature', value };
}

describe('Uploads', () => {
  it('does not pass over a file that it cannot read', async () => {
    const host = await faultyHost();
    const uploads = new Uploads(host.uploadUrl, null);
    const thrown: unknown = await uploads
      .send([row('one', 'data:,text')], () => undefined)
      .catch((reason: unknown) => reason);
    expect(thrown).to.be.an('error');
  });
});
