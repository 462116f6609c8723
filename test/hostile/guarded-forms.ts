import { contentSecurityPolicy } from '../../demo/host/security-policy.js';
import type { SigningForm } from '../../src/elements/signing-form.js';
import { FormPage } from '../support/page.js';
import { waitUntil } from '@open-wc/testing';
import { resetMouse, setViewport } from '@web/test-runner-commands';
import type { Outcome } from './watched-form.js';

/** A page with the demo's policy in which forms are put up, one after another. */
class GuardedForms {
  readonly #frame = document.createElement('iframe');

  /** `'self'` becomes this origin, which is the same: Firefox does not know what it is in a page made from text. */
  async open(): Promise<void> {
    // What only a header can say has no meaning here.
    const policy = contentSecurityPolicy('x')
      .replaceAll("'self'", origin)
      .replace(/; (?:frame-ancestors|report-uri)[^;]*/g, '');
    const script = new URL('guarded-form.ts', import.meta.url).href;
    this.#frame.title = 'guarded';
    this.#frame.style.cssText = 'position:fixed;inset:0;inline-size:100%;block-size:100%;border:0;background:#fff';
    this.#frame.srcdoc = `<!doctype html><html lang="en"><head><meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="${policy}"><title>Guarded</title></head>
      <body><script type="module" src="${script}"></script></body></html>`;
    document.body.append(this.#frame);
    await waitUntil(() => this.#window.showWatched, 'the guarded page', { timeout: 30_000 });
  }

  /** The page is made anew when a form left it in pieces; nothing here does. */
  close(): void {
    this.#frame.remove();
  }

  async show(properties: Partial<SigningForm>): Promise<Outcome> {
    const show = this.#window.showWatched;
    if (!show) throw new Error('The guarded page is not open.');
    return show(properties);
  }

  /** The form that stands there now. */
  get page(): FormPage {
    return new FormPage(this.#window.document.querySelector('signing-form') as SigningForm);
  }

  get #window(): Window & typeof globalThis {
    return this.#frame.contentWindow as Window & typeof globalThis;
  }
}

/** Opens the guarded page before the tests of the suite that calls this, and closes it after them. */
export function useGuardedForms(): GuardedForms {
  const forms = new GuardedForms();
  before(async () => {
    await setViewport({ width: 1280, height: 800 });
    await forms.open();
  });
  after(async () => {
    await resetMouse();
    forms.close();
  });
  return forms;
}

/** The address of JSON text at the demo host, which the policy lets the form ask for. */
export async function addressOf(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const url = `/demo-app/api/uploads/${[...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  const { ok } = await fetch(url, { method: 'PUT', body: bytes });
  if (!ok) throw new Error(`${url} did not take the text.`);
  return url;
}
