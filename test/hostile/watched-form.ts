import type { SigningForm } from '../../src/elements/signing-form.js';
import type { ErrorDetail } from '../../src/model/errors.js';

/** What a page saw of one form, from the template given to the first screen. */
export interface Outcome {
  readonly status: SigningForm['status'];
  readonly errors: readonly ErrorDetail[];
  readonly uncaught: readonly string[];
  /** Code that came out of data and ran, or markup that could. */
  readonly scripts: readonly string[];
  /** What the page's policy refused: directive and address. */
  readonly reports: readonly string[];
}

type Seen = Record<'uncaught' | 'scripts' | 'reports', string[]>;

const LONGEST_WAIT = 20_000;

let seen: Seen = { uncaught: [], scripts: [], reports: [] };

/** Watches this page from now on: errors that nobody caught, the dialogs that payloads ask for, the policy's reports. */
export function watchPage(): void {
  addEventListener('error', (event) => {
    // A picture or script that did not load is an error too, of its element.
    if (event instanceof ErrorEvent) seen.uncaught.push(event.message);
  });
  addEventListener('unhandledrejection', ({ reason }) => seen.uncaught.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    seen.reports.push(`${effectiveDirective} ${blockedURI}`);
  });
  const ran = (name: string) => (): null => {
    seen.scripts.push(name);
    return null;
  };
  Object.assign(window, { alert: ran('alert'), prompt: ran('prompt'), confirm: ran('confirm') });
}

/** Puts up a form in place of the one before, waits until it is open or says why not, acts on it, and tells what happened. */
export async function showWatched(
  properties: Partial<SigningForm>,
  act: (form: SigningForm) => void = () => undefined,
): Promise<Outcome> {
  document.querySelector('signing-form')?.remove();
  await settled();
  seen = { uncaught: [], scripts: [], reports: [] };
  const errors: ErrorDetail[] = [];
  const form = document.createElement('signing-form');
  form.addEventListener('form-error', ({ detail }: CustomEventInit<ErrorDetail>) => {
    if (detail) errors.push(detail);
  });
  const viewed = new Promise((resolve) => form.addEventListener('form-viewed', resolve, { once: true }));
  Object.assign(form, { loading: 'eager', draft: 'none', layout: 'document', ...properties });
  form.style.cssText = 'position:fixed;inset:0';
  document.body.append(form);
  await Promise.race([outcomeOf(form, viewed), pause(LONGEST_WAIT)]);
  if (form.status === 'ready') act(form);
  await settled();
  return { status: form.status, errors, ...seen, scripts: [...seen.scripts, ...unsafeMarkup(form)] };
}

async function outcomeOf(form: SigningForm, viewed: Promise<unknown>): Promise<void> {
  await form.updateComplete;
  const opened = await form.ready.then(
    () => true,
    () => false,
  );
  if (opened && form.status === 'ready') await viewed;
}

/** The policy reports in tasks of their own, and frames load what they show: both have come after these. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  await pause(0);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** What a form never makes of its data: scripts, frames, handlers in attributes, addresses that run. */
function unsafeMarkup(form: SigningForm): string[] {
  const found: string[] = [];
  for (const element of form.shadowRoot?.querySelectorAll('*') ?? []) {
    if (/^(?:script|iframe|frame|object|embed|base|meta|link|style)$/i.test(element.localName)) {
      found.push(`<${element.localName}>`);
    }
    for (const { name, value } of element.attributes) {
      const runs = /^(?:href|src|action|formaction|xlink:href)$/i.test(name) && !isHarmless(value);
      if (runs || /^on/i.test(name) || name === 'srcdoc') found.push(`${element.localName} ${name}=${value}`);
    }
  }
  return found;
}

function isHarmless(address: string): boolean {
  const { protocol } = new URL(address, document.baseURI);
  return ['http:', 'https:', 'mailto:', 'blob:'].includes(protocol) || /^data:image\//i.test(address);
}
