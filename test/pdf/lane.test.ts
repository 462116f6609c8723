import { expect } from 'chai';
import { Lane } from '../../src/pdf/lane.js';

const never = new AbortController().signal;

describe('Lane', () => {
  it('serves one at a time, in the order of coming', async () => {
    const lane = new Lane();
    const order: string[] = [];
    const visit = async (name: string): Promise<void> => {
      const leave = await lane.enter(never);
      order.push(`${name} in`);
      await Promise.resolve();
      order.push(`${name} out`);
      leave();
    };
    await Promise.all([visit('a'), visit('b'), visit('c')]);
    expect(order).to.deep.equal(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
  });

  it('lets those go who no longer want to wait, without losing the turn of those behind them', async () => {
    const lane = new Lane();
    const leave = await lane.enter(never);
    const impatient = new AbortController();
    const given = lane.enter(impatient.signal).catch((reason: unknown) => reason);
    const behind = lane.enter(never);
    impatient.abort('no longer');
    expect(await given).to.equal('no longer');
    leave();
    (await behind)();
  });
});
