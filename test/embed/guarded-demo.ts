import { executeServerCommand } from '@web/test-runner-commands';
import { openDemo, type FormPage } from '../support/page.js';

export interface Request {
  readonly method: string;
  readonly path: string;
  /** Bytes of the body. */
  readonly length: number;
}

/** A page of the demo, under its policy, with what it did and what it was forbidden. */
export interface GuardedDemo {
  readonly page: FormPage;
  /** What the page itself heard of since it was there. */
  readonly violations: readonly string[];
  /** What the server was asked for by this page. */
  requests(): Promise<readonly Request[]>;
  /** The addresses of all that the page fetched, as the browser counts them. */
  fetched(): readonly string[];
}

let count = 0;

export async function openGuarded(path: string, size?: { width: number; height: number }): Promise<GuardedDemo> {
  count += 1;
  const mark = `run=${Date.now().toString(36)}-${String(count)}`;
  const page = await openDemo(`${path}${path.includes('?') ? '&' : '?'}${mark}`, size);
  const violations: string[] = [];
  page.window.document.addEventListener('securitypolicyviolation', (event) => {
    violations.push(`${event.disposition} ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
  });
  return {
    page,
    violations,
    requests: () => executeServerCommand<readonly Request[], object>('requests', { mark }),
    fetched: () => page.window.performance.getEntriesByType('resource').map(({ name }) => name),
  };
}

/**
 * What browsers reported to the demo's host since its start, workers and what came before a test could listen included; but
 * for what a page with `deliberate` in its address did on purpose.
 */
export async function reports(): Promise<readonly unknown[]> {
  const all = (await (await fetch('/demo-app/api/csp-reports')).json()) as readonly unknown[];
  return all.filter((report) => !JSON.stringify(report).includes('deliberate'));
}
