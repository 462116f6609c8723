import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { HandlerState } from '../../src/fields/field-type.js';
import { parseSignature } from '../../src/fields/signature-value.js';
import { makeField } from '../support/template.js';
import { mountControl } from './mounted-control.js';

const SIGNED = parseSignature('https://files.example.com/signature.png');

describe('signature controls', () => {
  const field = makeField({ type: 'signature', name: 'Signature' });

  it('open the dialog by the keyboard', async () => {
    const { find, opened, raws } = await mountControl(field, 'page');
    find<HTMLButtonElement>('button').focus();
    await sendKeys({ press: 'Enter' });
    expect(opened()).to.equal(1);
    expect(raws).to.deep.equal([]);
  });

  it('say whether one has signed', async () => {
    const name = async (value: typeof SIGNED): Promise<string | null> =>
      (await mountControl(field, 'page', { value })).find('button').getAttribute('aria-label');
    expect(await name(null)).to.equal('Signature, required, Sign');
    expect(await name(SIGNED)).to.equal('Signature, signed, Change signature');
  });

  it('show the picture', async () => {
    const { find } = await mountControl(field, 'step', { value: SIGNED });
    expect(find<HTMLImageElement>('img').getAttribute('src')).to.equal('https://files.example.com/signature.png');
  });
});

describe('phone controls', () => {
  const field = makeField({ type: 'phone', name: 'Phone' });

  it('turn a number of the own country into one for all countries', async () => {
    const { find, value } = await mountControl(field, 'step');
    const input = find('input');
    expect(input.type).to.equal('tel');
    await import('libphonenumber-js/min');
    input.focus();
    await sendKeys({ type: '(202) 555-0123' });
    expect(input.value).to.equal('(202) 555-0123');
    expect(value()).to.equal('+12025550123');
    input.blur();
    expect(input.value).to.equal('+1 202 555 0123');
    input.focus();
    expect(input.value).to.equal('+12025550123');
  });

  it('keep what is no number in sight', async () => {
    const { find, value } = await mountControl(field, 'step');
    find('input').focus();
    await sendKeys({ type: '12' });
    find('input').blur();
    expect(find('input').value).to.equal('12');
    expect(value()).to.equal('12');
  });
});

describe('steps that the host takes', () => {
  const field = makeField({ type: 'payment', name: 'Fee', preferences: { price: 12.5, currency: 'EUR' } });
  const words = async (handlerState: HandlerState): Promise<string> => {
    const { host, root } = await mountControl(field, 'step', { handlerState, runHandler: () => undefined });
    await expect(host).to.be.accessible();
    return root.querySelector('[role=status]')?.textContent.trim() ?? '';
  };

  it('say what is to be paid and start by a key', async () => {
    let runs = 0;
    const { find } = await mountControl(field, 'step', { runHandler: () => (runs += 1) });
    expect(find<HTMLElement>('.price').textContent).to.equal('Amount to pay: €12.50');
    find<HTMLButtonElement>('button').focus();
    await sendKeys({ press: 'Enter' });
    expect(runs).to.equal(1);
  });

  it('say how they stand', async () => {
    expect(await words('idle')).to.equal('');
    expect(await words('pending')).to.equal('Waiting for the payment…');
    expect(await words('failed')).to.equal('The payment did not go through. You can try again.');
    expect(await words('cancelled')).to.equal('You cancelled the payment. You can start it again.');
    expect(await words('done')).to.equal('Paid');
  });

  it('say that they are not available without a handler', async () => {
    for (const type of ['payment', 'verification', 'kba']) {
      const { root } = await mountControl(makeField({ type, name: 'Check' }), 'step');
      expect(root.textContent, type).to.match(/(?:is|are) not available here/);
      expect(root.querySelector('button'), type).to.equal(null);
    }
  });
});

describe('stamp controls', () => {
  it('say that the host makes the stamp where the signer may not', async () => {
    const field = makeField({ type: 'stamp', name: 'Stamp', readonly: true });
    for (const place of ['page', 'step'] as const) {
      const { host, root } = await mountControl(field, place, { locked: true });
      expect(root.textContent).to.contain('The stamp is added when you finish.');
      expect(root.querySelector('input')).to.equal(null);
      await expect(host).to.be.accessible();
    }
  });
});
