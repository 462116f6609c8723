import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { SigningForm } from '../../src/elements/signing-form.js';
import { media, openFields } from '../support/forms.js';
import { frames } from '../support/frames.js';
import { acknowledged } from '../support/lease.js';
import { closeForms, storedEvents, type FormPage } from '../support/page.js';

const FIELDS = [
  { uuid: 'name', name: 'Full name' },
  { uuid: 'tick', name: 'I agree', type: 'checkbox' },
  { uuid: 'sign', name: 'Signature', type: 'signature' },
];

/** Presses something; the journeys differ in how. */
type Press = (page: FormPage, target: Element) => Promise<void>;

const byMouse: Press = (page, target) => page.click(target);

const byFinger: Press = async (page, target) => {
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  await frames();
  await frames();
  const { left, top, width, height } = target.getBoundingClientRect();
  await executeServerCommand('touch-path', { points: [page.at(left + width / 2, top + height / 2)] });
  await frames();
};

const byKey: Press = async (page, target) => {
  for (let turn = 0; turn < 80 && page.focused !== target; turn += 1) await page.press('Tab');
  expect(page.focused, `reached ${target.textContent.trim()}`).to.equal(target);
  await page.press(target.matches('input') ? ' ' : 'Enter');
};

const part = (page: FormPage, name: string): Element =>
  (page.root.querySelector('dialog[open]') ?? page.root).querySelector(
    `[part~="${name}"], .primary.${name}`,
  ) as Element;

const primary = async (page: FormPage): Promise<Element> =>
  (await page.dialog()).querySelector('.dialog-buttons .primary') as Element;

/** From the open form to the host's receipt. Names of buttons are not asked for: they differ with the language. */
async function sign(page: FormPage, press: Press): Promise<void> {
  const session = await page.session();
  await press(page, part(page, 'start'));
  await page.until(() => page.field('name').contains(page.focused), 'the first field');
  await page.type('Ada Lovelace');
  await press(page, part(page, 'next'));
  await page.until(() => page.field('tick').contains(page.focused), 'the box');
  await press(page, page.control('tick'));
  await page.until(() => page.form.progress.done === 2, 'the tick');
  await press(page, part(page, 'next'));
  await page.until(() => page.field('sign').contains(page.focused), 'the signature');
  await press(page, page.control('sign'));
  const adopt = await primary(page);
  await page.until(() => (page.root.querySelector('.pad') as unknown as { value: unknown }).value, 'a typed mark');
  await press(page, adopt);
  await page.until(() => page.form.progress.done === 3, 'the signature');
  await page.until(() => !page.root.querySelector('dialog[open]'), 'no dialog');
  await press(page, part(page, 'finish'));
  await press(page, await primary(page));
  await acknowledged(page, 'completed');
  expect(page.root.querySelector('[part~="completed"] h2')?.textContent.trim()).not.to.equal('');
  const events = await storedEvents(session);
  expect(events.map(({ event_type }) => event_type)).to.deep.equal(['form.viewed', 'form.started', 'form.completed']);
}

const open = (properties: Partial<SigningForm> = {}, size?: { width: number; height: number }): Promise<FormPage> =>
  openFields(
    FIELDS,
    { submitUrl: '/demo-app/api/events', signerName: 'Ada Lovelace', layout: 'auto', ...properties },
    size,
  );

describe('signing from Start to the receipt', () => {
  afterEach(async () => {
    closeForms();
    await media({});
  });

  it('works with the mouse', async () => {
    await sign(await open(), byMouse);
  });

  it('works with a finger', async function () {
    if (navigator.userAgent.includes('Firefox')) this.skip();
    await sign(await open({}, { width: 390, height: 844 }), byFinger);
  });

  it('works with the keyboard alone', async () => {
    await sign(await open(), byKey);
  });

  it('works with the keyboard alone, one question at a time', async () => {
    await sign(await open({ layout: 'steps' }), byKey);
  });

  for (const [width, height] of [
    [320, 568],
    [390, 844],
    [844, 390],
  ] as const) {
    it(`works on ${width} by ${height} px`, async () => {
      const page = await open({}, { width, height });
      expect(page.root.querySelector('.steps') !== null, 'one question at a time').to.equal(width < 480);
      await sign(page, byMouse);
    });
  }

  it('works from right to left', async () => {
    const page = await open({ lang: 'ar' });
    await page.until(() => page.root.querySelector('.frame[dir="rtl"]'), 'Arabic');
    await sign(page, byMouse);
  });

  it('works in the dark', async () => {
    const page = await open();
    page.form.style.setProperty('color-scheme', 'dark');
    await sign(page, byMouse);
  });

  it('works in forced colours', async function () {
    if (!(await media({ 'forced-colors': 'active' }))) this.skip();
    await sign(await open(), byMouse);
  });
});
