// Runs in the frame that `pages-seen.browser.test.ts` makes, and tells it which pages were seen.
import { PagesSeen } from '../../src/controllers/pages-seen.js';

const pages = new PagesSeen((page) => {
  parent.postMessage(page, '*');
});
for (const page of document.querySelectorAll<HTMLElement>('[data-page]')) pages.watch(page);
