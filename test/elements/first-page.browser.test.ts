import { expect } from '@open-wc/testing';
import type { ErrorDetail } from '../../src/model/errors.js';
import { replaceDelays, restoreBrowser } from '../delivery/replace.js';
import { fixtureUrl, inkOf } from '../pdf/fixture.js';
import { closeForms, openDemo, openForm, type FormPage } from '../support/page.js';
import { makePdf } from '../support/pdf.js';
import { templateJson } from '../support/template.js';
import { trickle } from '../support/trickle.js';

const FIELD = { uuid: 'name', name: 'Full name' };

/** A form whose document comes from a server, as it does without bytes of the host's. */
async function openAt(url: string, more: object = {}, fields: readonly object[] = [FIELD]): Promise<FormPage> {
  const template = templateJson(fields as Record<string, unknown>[], { documents: [{ uuid: 'doc', url }] });
  return openForm({ template, layout: 'document', ...more });
}

async function documentAt(pages: Parameters<typeof makePdf>[0]): Promise<string> {
  const file = await trickle(makePdf(pages));
  await file.finish('rest');
  return file.url;
}

interface FirstPicture {
  readonly canvas: HTMLCanvasElement;
  readonly status: string;
  readonly fields: number;
  readonly box: DOMRect;
  /** When it came, by the clock of its window. */
  readonly at: number;
}

/** The first picture of a page that comes into a form, and what stood around it then. */
function firstPicture(page: FormPage): Promise<FirstPicture> {
  return new Promise((resolve) => {
    const look = (): void => {
      const at = page.window.performance.now();
      const canvas = page.root.querySelector('canvas');
      if (!canvas || canvas.width === 0) return;
      changes.disconnect();
      const fields = page.root.querySelectorAll('[data-field]').length;
      resolve({ canvas, status: page.form.status, fields, box: canvas.getBoundingClientRect(), at });
    };
    const changes = new MutationObserver(look);
    changes.observe(page.root, { subtree: true, childList: true });
    look();
  });
}

/** Counts the pictures that come into a form, from now on and while `counts` says so. */
function countPictures(page: FormPage, counts = (): boolean => true): () => number {
  const seen = new Set<Node>();
  new MutationObserver(() => {
    if (!counts()) return;
    for (const canvas of page.root.querySelectorAll('canvas')) seen.add(canvas);
  }).observe(page.root, { subtree: true, childList: true });
  return () => seen.size;
}

const near = (box: DOMRect, there: DOMRect): void => {
  for (const side of ['left', 'top', 'width', 'height'] as const) expect(there[side], side).to.be.closeTo(box[side], 1);
};

describe('the first page', () => {
  afterEach(() => {
    closeForms();
    restoreBrowser();
  });

  it('is painted before the scripts of the form are asked for, and the form takes its picture over where it is', async () => {
    const page = await openDemo('sign.html?draft=none&layout=document');
    const { performance } = page.window;
    const { canvas, status, fields, box, at: painted } = await firstPicture(page);
    expect([status, fields]).to.deep.equal(['loading', 0]);
    expect(inkOf(canvas)).to.be.greaterThan(0.001);
    await page.status('ready');
    const scripts = performance.getEntriesByType('resource').filter(({ name }) => /chunks\/form-/.test(name));
    expect(scripts).to.have.length(1);
    expect(scripts[0]?.startTime).to.be.greaterThan(painted);
    await page.until(() => page.form.stats.renders > 0, 'the page to be told of');
    expect(page.root.querySelector('.leaf[data-page="1"] .paper canvas')).to.equal(canvas);
    near(box, canvas.getBoundingClientRect());
  });

  it('is painted once, with all that a painted page is counted and told by', async () => {
    const page = await openAt(await documentAt({ pages: 1 }));
    const { canvas, box } = await firstPicture(page);
    await page.status('ready');
    await page.session();
    await page.until(() => page.root.querySelector('.text-layer'), 'the text');
    const { renders, liveCanvases, livePixels } = page.form.stats;
    expect({ renders, liveCanvases, livePixels }).to.deep.equal({
      renders: 1,
      liveCanvases: 1,
      livePixels: canvas.width * canvas.height,
    });
    near(box, canvas.getBoundingClientRect());
  });

  for (const [what, size] of [
    ['a wide window, with the overview beside it', { width: 1600, height: 900 }],
    ['a narrow one', { width: 600, height: 800 }],
  ] as const) {
    it(`stands where the form has it in ${what}`, async () => {
      const url = await documentAt({ pages: [{ text: 'One' }, { text: 'Two', mediaBox: [0, 0, 842, 595] }] });
      const template = templateJson([FIELD], { documents: [{ uuid: 'doc', url }] });
      const page = await openForm({ template, layout: 'document' }, size);
      const { canvas, box } = await firstPicture(page);
      await page.status('ready');
      await page.until(() => page.form.stats.renders > 0, 'the page to be told of');
      near(box, canvas.getBoundingClientRect());
    });
  }

  it('gives way to the error of a template that is no good', async () => {
    // The form waits for its first page as long as it takes: without the times of `WAIT_MS` in `door.ts`.
    replaceDelays((milliseconds) => ([1500, 5000].includes(milliseconds) ? null : milliseconds));
    const page = await openAt(await documentAt({ pages: 1 }), {}, [{ ...FIELD, type: 'nonsense' }]);
    await firstPicture(page);
    await page.status('failed');
    await page.until(() => page.root.querySelector('[role="alert"]'), 'what is wrong');
    expect(page.heard<ErrorDetail>('form-error').map(({ code }) => code)).to.deep.equal(['template_invalid']);
    expect(page.root.querySelectorAll('canvas')).to.have.length(0);
  });

  it('is not shown where steps are, nor before a signing request that has a time to end', async () => {
    const url = await documentAt({ pages: 1 });
    const steps = await openAt(url, { layout: 'steps' });
    // A step has a picture of its own, which may be there as soon as the form is ready.
    const inSteps = countPictures(steps, () => steps.form.status === 'loading');
    await steps.status('ready');
    expect(inSteps()).to.equal(0);
    const template = templateJson([FIELD], { documents: [{ uuid: 'doc', url }] });
    const expired = await openForm({
      template: { template, submission: { expire_at: '2020-01-01T00:00:00Z' } },
      layout: 'document',
    });
    const inExpired = countPictures(expired);
    await expired.status('expired');
    expect(inExpired()).to.equal(0);
  });

  it('waits for a password, for which the form asks', async () => {
    const page = await openAt(fixtureUrl('issue6010_1.pdf'));
    const input = (await page.dialog()).querySelector('input') as HTMLInputElement;
    await page.click(input);
    await page.type('abc');
    await page.press('Enter');
    await page.status('ready');
    await page.until(() => page.form.stats.renders > 0, 'the page');
  });

  it('leaves nothing when the form is taken away before its scripts are there', async () => {
    const page = await openAt(await documentAt({ pages: 1 }));
    const { canvas } = await firstPicture(page);
    page.form.remove();
    await page.until(() => canvas.width === 0, 'its pixels to be given back');
  });
});
