import { executeServerCommand } from '@web/test-runner-commands';
import type { SigningForm } from '../../src/elements/signing-form.js';
import { openForm, type FormPage } from './page.js';
import { templateJson } from './template.js';

/** The sample lease's PDF, four pages, at the real demo host. */
export const LEASE_PDF = '/demo-app/samples/lease.pdf';

/** A template of these fields on the sample PDF. */
export function onLease(fields: readonly Record<string, unknown>[], more: Record<string, unknown> = {}): object {
  return templateJson(fields, { documents: [{ uuid: 'doc', url: LEASE_PDF, filename: 'lease.pdf' }], ...more });
}

/** Opens a form of these fields, and waits until it can be filled in. */
export async function openFields(
  fields: readonly Record<string, unknown>[],
  properties: Partial<SigningForm> = {},
  size?: { width: number; height: number },
): Promise<FormPage> {
  const page = await openForm({ template: onLease(fields), layout: 'document', ...properties }, size);
  await page.status('ready', 'started');
  return page;
}

/** What screen readers were told last. */
export function said(page: FormPage): string {
  return (page.root.querySelector('.frame > [role="status"]')?.textContent ?? '').trim();
}

/** One field of each kind that asks for something here, and one of another party. */
export const FIELDS = [
  { uuid: 'name', name: 'Full name' },
  { uuid: 'day', name: 'Day', type: 'date', required: false },
  { uuid: 'tick', name: 'I agree', type: 'checkbox', required: false },
  {
    uuid: 'one',
    name: 'Choice',
    type: 'radio',
    required: false,
    options: ['Red', 'Blue'].map((value) => ({ uuid: value, value })),
  },
  { uuid: 'sign', name: 'Signature', type: 'signature' },
  { uuid: 'other', name: 'Landlord name', submitter_uuid: 'landlord', default_value: 'Margaret' },
].map((field, index) => ({
  ...field,
  areas:
    field.uuid === 'one'
      ? [0, 1].map((option) => areaAt(index, { x: 0.1 + option * 0.4, option_uuid: ['Red', 'Blue'][option] }))
      : [areaAt(index)],
}));

function areaAt(row: number, more: Record<string, unknown> = {}): object {
  return { attachment_uuid: 'doc', page: 0, x: 0.1, y: 0.05 + row * 0.08, w: 0.3, h: 0.03, ...more };
}

const isChromium = 'userAgentData' in navigator;

/** What people set in their system, such as `forced-colors`; false where the browser cannot be told. */
export async function media(features: Readonly<Record<string, string>>): Promise<boolean> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  if (isChromium) await executeServerCommand('media', { features: list });
  return isChromium;
}
