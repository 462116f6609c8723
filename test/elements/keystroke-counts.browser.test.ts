import { expect } from '@open-wc/testing';
// Loaded before, what a form loads once it stands does not arrive between two counts.
import '../../src/elements/form/lazy.js';
import '../../src/elements/pad/inside.js';
import { frames } from '../support/frames.js';
import { closeForms, openForm, type FormPage } from '../support/page.js';
import { makePdf } from '../support/pdf.js';
import { templateJson } from '../support/template.js';

/** Where one types. */
type Place = 'document' | 'steps' | 'document with the list of problems';

/** A form of `count` fields, 20 on a page; the odd ones are required. */
async function openLong(count: number, place: Place): Promise<FormPage> {
  const fields = Array.from({ length: count }, (_, index) => ({
    uuid: `n${String(index)}`,
    name: `Field ${String(index)}`,
    required: index % 2 === 1,
    areas: [
      { attachment_uuid: 'doc', page: Math.floor(index / 20), x: 0.1, y: 0.03 + (index % 20) * 0.045, w: 0.4, h: 0.03 },
    ],
  }));
  const page = await openForm({
    template: templateJson(fields, { documents: [{ uuid: 'doc', url: null }] }),
    documents: { doc: makePdf({ pages: Math.ceil(count / 20) }) },
    layout: place === 'steps' ? 'steps' : 'document',
  });
  await page.status('ready');
  if (place === 'document with the list of problems') page.form.reportValidity();
  page.form.goToField('Field 2');
  await page.until(() => page.root.activeElement?.closest('[data-name="Field 2"]'), 'the focus in the field');
  return page;
}

/** How many things of each kind one keystroke in Field 2 makes, once the session has begun and nothing else happens. */
async function countsOfAKeystroke(count: number, place: Place): Promise<Record<string, unknown>> {
  const page = await openLong(count, place);
  const value = (): unknown => page.form.getValues()[2]?.value;
  await page.type('a');
  await page.until(() => value() === 'a', 'the first letter to arrive');
  await page.until(() => page.form.status === 'started', 'the session to have begun');
  await page.calm();
  const field = page.field('Field 2');
  const outside: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { type, target } of records) {
      const place = target instanceof Element ? target : target.parentElement;
      // Pictures and text of pages come when they are ready, not because of a key.
      if (!field.contains(target) && !place?.closest('.paper')) outside.push(`${type} ${String(place?.className)}`);
    }
  });
  observer.observe(page.root, { subtree: true, childList: true, characterData: true, attributes: true });
  const before = page.form.stats;
  await page.type('b');
  await page.until(() => value() === 'ab', 'the second letter to arrive');
  await frames();
  observer.disconnect();
  const after = page.form.stats;
  return {
    'field renders': after.fieldRenders - before.fieldRenders,
    'host updates': after.hostUpdates - before.hostUpdates,
    'changes outside the field': outside.join(', '),
  };
}

describe('what a keystroke costs', function () {
  this.timeout(240_000);
  afterEach(closeForms);

  for (const place of ['document', 'steps', 'document with the list of problems'] as const) {
    it(`is one field's rendering and nothing else, in a form of 10 fields and of 10,000 (${place})`, async () => {
      const least = { 'field renders': 1, 'host updates': 0, 'changes outside the field': '' };
      for (const count of [10, 10_000])
        expect(await countsOfAKeystroke(count, place), String(count)).to.deep.equal(least);
    });
  }

  it('reaches a far field by its name all the same', async () => {
    const page = await openLong(2_000, 'document');
    page.form.goToField('Field 1990');
    await page.until(() => page.root.activeElement?.closest('[data-name="Field 1990"]'), 'the focus in the far field');
  });
});
