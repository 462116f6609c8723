import { expect, waitUntil } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import { workerCount } from '../../src/pdf/engine.js';
import { closeForms, openForm, type FormPage } from '../support/page.js';
import { said } from '../support/forms.js';
import { withoutMemory } from '../support/memory.js';
import { makePdf, pdfStream, type PdfPage } from '../support/pdf.js';
import { templateJson } from '../support/template.js';

const isChromium = navigator.userAgent.includes('Chrome');

interface Node {
  readonly role: string;
  readonly name: string;
  readonly children?: readonly Node[];
}

async function openPages(pages: readonly PdfPage[], fields: readonly Record<string, unknown>[]): Promise<FormPage> {
  const page = await openForm({
    template: templateJson(fields),
    documents: { doc: makePdf({ pages }) },
    layout: 'document',
  });
  await page.status('ready');
  return page;
}

/** All that readers come to, in their order. */
function flat({ role, name, children = [] }: Node): readonly string[] {
  return [`${role} ${name}`, ...children.flatMap(flat)];
}

const onSecond = { attachment_uuid: 'doc', page: 1, x: 0.1, y: 0.3, w: 0.3, h: 0.02 };

const area = (y: number): object => ({ attachment_uuid: 'doc', page: 0, x: 0.1, y, w: 0.3, h: 0.02 });

describe('a page as it is read aloud', () => {
  afterEach(async () => {
    closeForms();
    // A form that begins while that worker ends would share it, and a test's own `Worker` would not be asked.
    await waitUntil(() => workerCount() === 0, 'the worker to end', { timeout: 30_000 });
  });

  it('W-R1: has each field right after the words before it', async function () {
    // Only Chromium tells what it gives to readers.
    if (!isChromium) this.skip();
    const page = await openPages(
      [{ text: ['Lease', '', 'Your name:', '', '', 'Your city:', '', '', 'Thank you'] }],
      // The template has them in another order; the page decides.
      [
        { uuid: 'the city', name: 'City', areas: [area(0.3)] },
        { uuid: 'name', name: 'Full name', areas: [area(0.185)] },
      ],
    );
    await page.until(() => page.root.querySelector('[aria-owns]'), 'the text');
    const read = flat((await a11ySnapshot({})) as unknown as Node);
    const places = ['Lease', 'Your name:', 'Full name', 'Your city:', 'City', 'Thank you'].map((words) =>
      read.findIndex((line) => line.endsWith(` ${words}`)),
    );
    expect(places, read.join('\n')).not.to.include(-1);
    expect(places, read.join('\n')).to.deep.equal([...places].sort((a, b) => a - b));
    page.form.focus();
    await expect(page.form).to.be.accessible();
  });

  it('W-R1: says that a page is a picture, where it has no words', async () => {
    const page = await openPages([{ content: '0.5 g 100 100 300 300 re f' }, { text: 'Words' }], [{ name: 'One' }]);
    await page.until(() => page.root.querySelector('.leaf[data-page="1"] > p'), 'the note');
    const note = page.root.querySelector('.leaf[data-page="1"] > p')?.textContent;
    expect(note).to.equal(
      'Page 1 is a picture: it has no text that can be read aloud. Ask the sender for a version with text if you need one.',
    );
    await page.until(
      () => page.root.querySelector('.leaf[data-page="2"] .text-layer span'),
      'the words of the next page',
    );
    expect(page.root.querySelector('.leaf[data-page="2"] > p')).to.equal(null);
  });

  it('W-S3: says that a page could not be shown, and shows it where the page would be', async () => {
    const page = await openForm({
      template: templateJson([{ name: 'One' }]),
      documents: { doc: makePdf({ objects: endless(), pages: [{ xObjects: '/F 4 0 R', content: '/F Do' }, {}] }) },
      layout: 'document',
    });
    await page.until(() => page.root.querySelector('.page-failed'), 'the note');
    await page.until(() => said(page) === 'Page 1 could not be shown.', 'the words');
    expect(page.root.querySelector('.page-failed p')?.textContent).to.equal('Page 1 could not be shown.');
    await page.fill('One', 'can still be answered');
  });

  it('W-S3: tries a page again that the device had no memory for', async () => {
    const memory = withoutMemory('page-picture');
    const { Worker } = window;
    let started = 0;
    window.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        started += 1;
      }
    };
    try {
      const page = await openPages([{ text: 'Words' }, {}], [{ name: 'One' }, { name: 'Two', areas: [onSecond] }]);
      const again = (): HTMLElement | null => page.root.querySelector('[data-page="2"] .page-failed button');
      await page.until(() => page.root.querySelector('[data-page="1"] .page-failed') && again(), 'the notes');
      await page.until(() => said(page) === 'Page 2 could not be shown.', 'the words');
      await expect(page.form).to.be.accessible();
      const before = memory.refused;
      await page.click(page.button('Try again'));
      await page.until(() => memory.refused > before + 1 && again(), 'the notes once more');
      expect(page.root.querySelector('[data-page="1"]:focus')).not.to.equal(null);
      expect(page.root.querySelector('[data-page="1"]:focus-visible'), 'a ring for the mouse').to.equal(null);
      memory.giveBack();
      const main = page.root.querySelector('.main') as HTMLElement;
      again()?.scrollIntoView({ block: 'center' });
      again()?.focus({ preventScroll: true });
      const { scrollTop } = main;
      await page.press('Enter');
      await page.until(() => page.root.querySelector('[data-page="2"] .page-picture'), 'the page');
      expect(page.root.querySelector('.page-failed')).to.equal(null);
      const leaf = page.root.activeElement as HTMLElement;
      expect([leaf.dataset['page'], main.scrollTop], 'the focus').to.deep.equal(['2', scrollTop]);
      await expect(page.form).to.be.accessible();
      await page.press('ArrowUp');
      await page.until(() => main.scrollTop < scrollTop, 'scrolling by keys');
      await page.press('Tab');
      expect(page.focused?.closest<HTMLElement>('.field')?.dataset['name']).to.equal('Two');
      expect(leaf.hasAttribute('tabindex'), 'a press on a page leaves the focus with what scrolls').to.equal(false);
      expect(started, 'workers: none was ended for it').to.equal(1);
    } finally {
      window.Worker = Worker;
      memory.giveBack();
    }
  });

  it('W-S3: keeps to a page that could not be shown while the steps are there, until it is to be tried again', async () => {
    const memory = withoutMemory('page-picture');
    try {
      const page = await openPages([{ text: 'Words' }], [{ name: 'One' }]);
      await page.until(() => page.root.querySelector('.page-failed'), 'the note');
      const { refused } = memory;
      page.form.layout = 'steps';
      await page.until(() => page.root.querySelector('.step'), 'the steps');
      page.form.layout = 'document';
      await page.until(() => page.root.querySelector('.page-failed'), 'the note once more');
      await page.calm();
      expect(memory.refused, 'pictures tried meanwhile').to.equal(refused);
      memory.giveBack();
      await page.click(page.button('Try again'));
      await page.until(() => page.root.querySelector('.page-picture'), 'the page');
      await page.calm();
      expect(page.root.querySelector('.page-failed')).to.equal(null);
    } finally {
      memory.giveBack();
    }
  });

  it('W-R1: says that the words of a page could not be read, for as long as that is so', async () => {
    const { Worker } = window;
    let broken = true;
    window.Worker = class extends Worker {
      override postMessage(message: { action?: string }, ...rest: unknown[]): void {
        if (broken && message.action === 'GetTextContent') throw new Error('The words cannot be read.');
        Reflect.apply(super.postMessage, this, [message, ...rest]);
      }
    };
    try {
      const page = await openPages([{ text: 'Words' }], [{ name: 'One' }]);
      const note = (): string | undefined => page.root.querySelector('.leaf > p')?.textContent;
      await page.until(() => note() === 'The text of page 1 could not be read.', 'the note');
      broken = false;
      page.form.layout = 'steps';
      await page.until(() => page.root.querySelector('.step'), 'the steps');
      page.form.layout = 'document';
      await page.until(() => page.root.querySelector('.leaf .text-layer span'), 'the words');
      await page.until(() => note() === undefined, 'no note');
    } finally {
      window.Worker = Worker;
    }
  });
});

/** Drawings in drawings, so many that no page has the time. */
function endless(): string[] {
  const entries = (resources: string): string =>
    `/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << ${resources} >>`;
  const levels = Array.from({ length: 9 }, (_, n) =>
    pdfStream('/F Do '.repeat(10), entries(`/XObject << /F ${String(5 + n)} 0 R >>`)),
  );
  return [...levels, pdfStream('0 0 10 10 re f', entries(''))];
}
