// Runs in the page that `inGuardedPage` makes.
import { SigningError } from '../../src/model/errors.js';
import { openDocument } from '../../src/pdf/document.js';
import { pageStyles } from '../../src/pdf/page-styles.js';
import { PageViews } from '../../src/pdf/page-views.js';
import { inkOf } from './fixture.js';
import type { GuardedResult } from './guarded-page.js';

type Shown = Omit<GuardedResult, 'violations' | 'polyfills'>;

const violations: string[] = [];
document.addEventListener('securitypolicyviolation', (event) => {
  violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
});

async function show(): Promise<Shown> {
  const pdf = await openDocument({ url: document.body.dataset['url'] ?? '' });
  const root = document.body.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${pageStyles} .place { position: relative; inline-size: 400px; block-size: 500px }`);
  root.adoptedStyleSheets = [sheet];
  const place = document.createElement('div');
  place.className = 'place';
  root.append(place);
  await new Promise<void>((resolve) => {
    const views = new PageViews({ onText: () => { resolve(); } }); // prettier-ignore
    views.observe(place, pdf, 0);
  });
  const picture = place.querySelector('canvas');
  const run = place.querySelector('.text-layer span');
  const textWidth = (run?.getBoundingClientRect().width ?? 0) / 400;
  return { ink: picture ? inkOf(picture) : 0, text: place.textContent, textWidth, error: null };
}

function failed(thrown: unknown): Shown {
  const code = thrown instanceof SigningError ? thrown.detail.code : 'uncaught';
  return { ink: 0, text: '', textWidth: 0, error: { code, message: String(thrown) } };
}

const result = await show().catch(failed);
// Violations are reported in tasks of their own, in order: one that was still to come has come after these two frames.
await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const polyfills = performance.getEntriesByType('resource').some(({ name }) => name.includes('/pdfjs-polyfills.'));
parent.postMessage({ ...result, violations, polyfills } satisfies GuardedResult, '*');
