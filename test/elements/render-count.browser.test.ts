import { expect } from '@open-wc/testing';
import { closeForms, frames, openForm } from '../support/page.js';
import { makePdf } from '../support/pdf.js';
import { templateJson } from '../support/template.js';

/** How many pieces one keystroke renders anew in a form of `count` fields, 20 on a page. */
async function rendersOfAKeystroke(count: number): Promise<{ renders: number; inDom: number }> {
  const pages = Math.ceil(count / 20);
  const fields = Array.from({ length: count }, (_, index) => ({
    uuid: `n${String(index)}`,
    name: `Field ${String(index)}`,
    required: false,
    areas: [
      { attachment_uuid: 'doc', page: Math.floor(index / 20), x: 0.1, y: 0.03 + (index % 20) * 0.045, w: 0.4, h: 0.03 },
    ],
  }));
  const page = await openForm({
    template: templateJson(fields, { documents: [{ uuid: 'doc', url: null }] }),
    documents: { doc: makePdf({ pages }) },
    layout: 'document',
  });
  await page.status('ready');
  await page.click(page.control('Field 1'));
  await frames();
  const before = page.form.stats.fieldRenders;
  await page.type('x');
  await page.until(() => page.form.getValues()[1]?.value === 'x', 'the letter to arrive');
  await frames();
  return {
    renders: page.form.stats.fieldRenders - before,
    inDom: page.root.querySelectorAll('.fields [data-field]').length,
  };
}

describe('what a keystroke costs', function () {
  this.timeout(120_000);
  afterEach(closeForms);

  it('is the same in a form of 10,000 fields as in one of 10', async () => {
    const small = await rendersOfAKeystroke(10);
    const large = await rendersOfAKeystroke(10_000);
    expect(small.renders).to.be.greaterThan(0);
    expect(large.renders).to.equal(small.renders);
    expect(large.inDom, 'fields of near pages only').to.be.below(200);
  });

  it('reaches a far field by its name all the same', async () => {
    await rendersOfAKeystroke(2_000);
    const form = document.querySelector('signing-form');
    form?.goToField('Field 1990');
    const root = form?.shadowRoot as ShadowRoot;
    for (
      let turn = 0;
      turn < 200 && root.activeElement?.closest('[data-name]')?.getAttribute('data-name') !== 'Field 1990';
      turn += 1
    ) {
      await frames();
    }
    expect(root.activeElement?.closest<HTMLElement>('[data-name]')?.dataset['name']).to.equal('Field 1990');
  });
});
