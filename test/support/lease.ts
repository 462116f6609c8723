import { expect } from '@open-wc/testing';
import type { SigningForm } from '../../src/elements/signing-form.js';
import type { SigningPad } from '../../src/elements/signing-pad.js';
import type { FormPage } from './page.js';

/** The sample lease at the real demo host, as the tenant gets it. */
export const LEASE: Partial<SigningForm> = {
  src: '/demo-app/samples/lease.json',
  submitter: 'Tenant',
  submitUrl: '/demo-app/api/events',
  signerName: 'Jordan Avery',
  layout: 'document',
};

/** What the tenant writes; there is no pet. */
export const ANSWERS: readonly (readonly [field: string, value: string])[] = [
  ["Tenant's full name", 'Jordan Avery'],
  ['Date of birth', '1990-04-12'],
  ['Phone', '+1 555 0100'],
  ['Email', 'jordan.avery@example.com'],
  ['Number of occupants', '2'],
  ['Move-in date', '2027-01-15'],
  ['Forwarding address', '12 Elm Street'],
  ['License plate', 'ABC-123'],
  ['Emergency contact', 'Sam Avery'],
  ['Emergency phone', '+1 555 0199'],
  ['Remarks on condition', 'Small scratch on the door'],
];

const TICKED = ['Automatic transfer', 'House Rules received', 'Disclosures received'];

const STROKE: readonly (readonly [number, number])[] = [
  [0.15, 0.6],
  [0.25, 0.2],
  [0.35, 0.7],
  [0.5, 0.3],
  [0.62, 0.68],
  [0.8, 0.35],
];

export function valuesOf(values: readonly { field: string; value: unknown }[]): Record<string, unknown> {
  return Object.fromEntries(values.map(({ field, value }) => [field, value]));
}

/** Fills every field but the signature and the initials, with the mouse and the keyboard. */
export async function fillLease(page: FormPage): Promise<void> {
  await page.status('ready', 'started');
  for (const [field, value] of ANSWERS) await page.fill(field, value);
  for (const box of TICKED) await page.click(page.control(box));
}

/** Opens the dialog of a signature or initials, draws, chooses a reason where one is asked for, and adopts. */
export async function signByDrawing(page: FormPage, field: string, reason?: string): Promise<void> {
  await page.click(page.control(field));
  const pad = (await page.dialog()).querySelector('.pad') as SigningPad;
  await pad.updateComplete;
  const tab = [...(pad.shadowRoot?.querySelectorAll('[role="tab"]') ?? [])].find(
    (one) => one.textContent.trim() === 'Draw',
  );
  if (tab) await page.click(tab);
  await page.until(() => pad.shadowRoot?.querySelector('canvas')?.clientWidth, 'the canvas to draw on');
  // The pen is loaded with the first look at the paper; a person who finds no ink draws once more.
  await page.until(async () => {
    await page.draw(pad.shadowRoot?.querySelector('canvas') as HTMLElement, STROKE);
    return pad.value?.kind === 'drawn';
  }, 'a drawn value');
  if (reason !== undefined) await chooseReason(page, reason);
  await page.click(page.button('Adopt and sign'));
  await page.until(() => !page.root.querySelector('dialog[open]'), 'the dialog to close');
  await page.until(() => page.field(field).querySelector('img'), `a picture in ${field}`);
}

async function chooseReason(page: FormPage, reason: string): Promise<void> {
  const dialog = await page.dialog();
  await page.click(page.button('Adopt and sign'));
  expect(dialog.textContent, 'what is missing').to.contain('Choose a reason for signing.');
  const select = dialog.querySelector('select') as HTMLSelectElement;
  select.value = reason;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Finish, the review, and Finish again. */
export async function finish(page: FormPage): Promise<void> {
  await page.click(page.button('Finish'));
  await page.dialog();
  await page.click(page.button('Finish'));
  await acknowledged(page, 'completed');
}

/** In a busy browser storage may hang for 10 seconds, a lock for 30 and a request for 15; what hangs is waited for once. */
export async function acknowledged(page: FormPage, what: 'completed' | 'declined'): Promise<void> {
  await page.until(() => page.form.status === what, 'the acknowledgement', 60_000);
}

/** Goes through the form by Tab, Space, Enter and typing alone, from the first field to the review's Finish. */
export async function fillLeaseByKeyboard(page: FormPage): Promise<void> {
  await page.status('ready');
  page.form.focus();
  await page.until(() => page.focused?.closest('[data-field]'), 'the focus in the first field');
  const visited = new Set<Element>();
  for (let turn = 0; turn < 120; turn += 1) {
    const control = page.focused as HTMLInputElement;
    const fresh = !visited.has(control);
    visited.add(control);
    if (fresh) await answerByKeyboard(page, control);
    if (page.form.progress.done === page.form.progress.required) break;
    await page.press('Tab');
  }
  expect(page.form.progress.done).to.equal(page.form.progress.required);
  for (let turn = 0; turn < 60 && page.focused?.textContent?.trim() !== 'Finish'; turn += 1) await page.press('Tab');
  await page.press('Enter');
  await page.dialog();
  for (let turn = 0; turn < 60 && page.focused?.textContent?.trim() !== 'Finish'; turn += 1) await page.press('Tab');
  await page.press('Enter');
}

async function answerByKeyboard(page: FormPage, control: HTMLInputElement): Promise<void> {
  const box = control.closest<HTMLElement>('[data-field]');
  const name = box?.dataset['name'] ?? '';
  const answer = ANSWERS.find(([field]) => field === name)?.[1];
  if (box?.dataset['type'] === 'signature' || box?.dataset['type'] === 'initials') await signByKeyboard(page, name);
  else if (box?.dataset['type'] === 'checkbox') {
    if (TICKED.includes(name)) await page.press(' ');
  } else if (control.type === 'date') await page.fill(name, answer ?? '');
  else if (answer !== undefined && control.value === '') await page.type(answer);
}

/** Enter opens the dialog; the name is there already; Tab leads to Adopt and sign. */
async function signByKeyboard(page: FormPage, name: string): Promise<void> {
  if (page.field(name).querySelector('img')) return;
  await page.press('Enter');
  const pad = (await page.dialog()).querySelector('.pad') as SigningPad;
  await page.until(() => pad.value?.kind === 'typed', 'a typed value');
  for (let turn = 0; turn < 40 && page.focused?.textContent?.trim() !== 'Adopt and sign'; turn += 1)
    await page.press('Tab');
  await page.press('Enter');
  await page.until(() => page.field(name).querySelector('img'), `a picture in ${name}`);
}
