import fc from 'fast-check';
import type { SigningForm } from '../../src/elements/signing-form.js';
import { ANSWERS, hostileCase } from './cases.js';
import { showWatched, watchPage, type Outcome } from './watched-form.js';

declare global {
  interface Window {
    /** Puts up a form for each case of a seed and tells how it ended. */
    fuzzForms?(seed: number, count: number): Promise<readonly FormEnd[]>;
  }
}

/** How a case ended on the screen; `input` is there where it did not end well. */
export interface FormEnd {
  readonly end: 'valid' | 'refused' | 'bad';
  readonly outcome: Outcome;
  readonly input?: string;
}

const PDF = 'samples/lease.pdf';

watchPage();

window.fuzzForms = async (seed, count) => {
  const pdf = await (await fetch(PDF)).arrayBuffer();
  const ends: FormEnd[] = [];
  for (const [nth, input] of fc.sample(hostileCase, { numRuns: count, seed }).entries()) {
    const documents = Object.fromEntries(documentsOf(input).map((uuid) => [uuid, pdf]));
    const outcome = await showWatched({ template: input as object, documents }, (form) => answer(form, nth));
    // Nothing is no template: the form goes on waiting for one.
    const end = (input ?? null) === null && outcome.status === 'idle' ? 'valid' : judge(outcome);
    ends.push({ end, outcome, ...(end === 'bad' && { input: fc.stringify(input).slice(0, 20_000) }) });
  }
  return ends;
};

/** All documents of a case are the sample: what is tried here is the template. */
function documentsOf(input: unknown): readonly string[] {
  const texts = new Set<string>();
  JSON.stringify(input, (key, value: unknown) => {
    if (typeof value === 'string' && (key === 'uuid' || key === 'attachment_uuid')) texts.add(value);
    return typeof value === 'bigint' ? null : value;
  });
  texts.delete('__proto__');
  return [...texts];
}

function answer(form: SigningForm, nth: number): void {
  const values = form.getValues();
  form.setValues(Object.fromEntries(values.map(({ uuid }, index) => [uuid, ANSWERS[(nth + index) % ANSWERS.length]])));
  form.getValues();
  form.reportValidity();
}

function judge({ status, errors, uncaught, scripts, reports }: Outcome): FormEnd['end'] {
  if (uncaught.length + scripts.length + reports.length > 0) return 'bad';
  const [error, ...more] = errors;
  if (!error) return status === 'loading' || status === 'failed' || status === 'idle' ? 'bad' : 'valid';
  const says = error.code !== 'internal' && (error.code !== 'template_invalid' || typeof error.path === 'string');
  return status === 'failed' && more.length === 0 && says ? 'refused' : 'bad';
}
