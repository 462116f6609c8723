import { expect } from '@open-wc/testing';
import { Attention } from '../../src/controllers/attention.js';
import { ManualClock } from '../delivery/manual-clock.js';
import { hideTab, showTab } from '../support/tab.js';

describe('Attention', () => {
  let clock: ManualClock;
  let attention: Attention;
  let paid: number;

  beforeEach(() => {
    clock = new ManualClock();
    paid = 0;
    attention = new Attention(() => (paid += 1), clock);
  });

  afterEach(() => {
    attention.dispose();
    showTab();
  });

  /** Lets time pass, and those who slept act. */
  async function pass(milliseconds: number): Promise<void> {
    clock.advance(milliseconds);
    await Promise.resolve();
  }

  it('is paid once, after a second in sight', async () => {
    attention.see(true);
    await pass(999);
    expect(paid).to.equal(0);
    await pass(1);
    expect([paid, attention.paid]).to.deep.equal([1, true]);
    attention.see(false);
    attention.see(true);
    await pass(1000);
    expect(paid).to.equal(1);
  });

  it('begins anew after a break', async () => {
    attention.see(true);
    await pass(600);
    attention.see(false);
    await pass(600);
    attention.see(true);
    await pass(600);
    expect(paid).to.equal(0);
    await pass(400);
    expect(paid).to.equal(1);
  });

  it('does not count what lies in a hidden tab', async () => {
    hideTab();
    attention.see(true);
    await pass(5000);
    expect(paid, 'opened in the background').to.equal(0);
    showTab();
    await pass(600);
    hideTab();
    await pass(5000);
    expect(paid, 'left too soon').to.equal(0);
    showTab();
    await pass(1000);
    expect(paid).to.equal(1);
  });

  it('is not paid any more once it is let go of', async () => {
    attention.see(true);
    attention.dispose();
    await pass(1000);
    expect(paid).to.equal(0);
  });
});
