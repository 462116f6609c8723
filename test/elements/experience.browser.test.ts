import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { onLease, openFields, said } from '../support/forms.js';
import { closeForms, type FormPage } from '../support/page.js';

const NAMES = ['One', 'Two', 'Three', 'Four'].map((name) => ({ name }));
const PHONE = { width: 390, height: 844 };

const current = (page: FormPage): string | undefined =>
  (page.focused?.closest<HTMLElement>('[data-field]') ?? undefined)?.dataset['name'];

describe('the way through a form', () => {
  afterEach(closeForms);

  it('W-S1: says milestones aloud, and nothing at each key', async () => {
    const page = await openFields(NAMES);
    expect(said(page)).to.equal('Agreement is ready.');
    await page.fill('One', 'a');
    expect(said(page)).to.equal('Agreement is ready.');
    await page.fill('Two', 'b');
    await page.until(() => said(page) === 'Half of the required fields are done.', 'half');
    await page.fill('Three', 'c');
    await page.until(() => said(page) === '1 required field left.', 'one left');
    await page.fill('Four', 'd');
    await page.until(() => said(page) === 'All required fields are done. You can finish now.', 'all done');
  });

  it('says that a field came, and that it went', async () => {
    const page = await openFields([
      { uuid: 'pet', name: 'Pet', type: 'checkbox', required: false },
      { name: 'Its name', conditions: [{ field_uuid: 'pet', action: 'checked' }] },
    ]);
    await page.click(page.control('Pet'));
    await page.until(() => said(page).startsWith('1 field was added.'), 'a field came');
    await page.click(page.control('Pet'));
    await page.until(() => said(page).startsWith('1 field is no longer needed.'), 'a field went');
  });

  it('says in the steps where one is', async () => {
    const page = await openFields(NAMES, { layout: 'steps' }, PHONE);
    await page.click(page.button('Next'));
    await page.until(() => said(page) === 'Field 1 of 4: One', 'the first position');
    await page.type('x');
    await page.click(page.button('Next'));
    await page.until(() => said(page) === 'Field 2 of 4: Two', 'the second position');
  });

  it('goes on by Enter from one line, back by Shift and Enter, and to the review from the last', async () => {
    const page = await openFields(NAMES.slice(0, 2));
    page.form.focus();
    await page.until(() => current(page) === 'One', 'the first field');
    await page.type('a');
    await page.press('Enter');
    await page.until(() => current(page) === 'Two', 'the second field');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Shift' });
    await page.until(() => current(page) === 'One', 'the first field again');
    page.form.goToField('Two');
    await page.until(() => current(page) === 'Two', 'the second field');
    await page.type('b');
    await page.press('Enter');
    expect((await page.dialog()).textContent).to.contain('Check your answers');
  });

  it('says aloud how many fields are missing', async () => {
    const page = await openFields(NAMES);
    await page.click(page.button('Finish'));
    await page.until(() => said(page) === '4 required fields are missing.', 'what is missing');
    expect(current(page)).to.equal('One');
  });

  it('W-K7: closes a dialog by Escape and gives the focus back', async () => {
    const page = await openFields(NAMES);
    for (const name of ['All fields', 'Decline']) {
      const button = page.button(name);
      await page.click(button);
      await page.dialog();
      await page.press('Escape');
      await page.until(() => !page.root.querySelector('dialog[open]'), 'no dialog');
      expect(page.focused, name).to.equal(button);
    }
  });

  it('lists all fields by page with how they stand, and leads to one', async () => {
    const area = (index: number, at: number): object => ({
      attachment_uuid: 'doc',
      page: at,
      x: 0.1,
      y: 0.1 * (index + 1),
      w: 0.2,
      h: 0.03,
    });
    const page = await openFields([
      { name: 'One', areas: [area(0, 0)] },
      { name: 'Two', required: false, areas: [area(1, 2)] },
      { name: 'Three', areas: [] },
    ]);
    await page.fill('One', 'x');
    await page.click(page.button('All fields'));
    const dialog = await page.dialog();
    expect([...dialog.querySelectorAll('h3')].map((title) => title.textContent?.trim())).to.deep.equal([
      'Page 1',
      'Page 3',
      'Not on a page',
    ]);
    expect(page.button('One, done')).to.exist;
    expect(page.button('Three, required')).to.exist;
    await page.click(page.button('Two, optional'));
    await page.until(() => current(page) === 'Two', 'the field');
    expect(page.root.querySelector('dialog')).to.equal(null);
  });

  it('clears all answers after asking, and brings them back', async () => {
    const page = await openFields(NAMES.slice(0, 2), { values: { Two: 'given' } });
    await page.fill('One', 'mine');
    await page.click(page.button('More options'));
    await page.click(page.button('Clear all my answers'));
    await page.dialog();
    await page.click(page.button('Clear'));
    await page.until(() => page.text.includes('Your answers were cleared.'), 'the words');
    expect(page.form.getValues().map(({ value }) => value)).to.deep.equal([null, null]);
    expect(page.root.querySelector('[data-look="error"]'), 'no reproach').to.equal(null);
    await page.click(page.button('Undo'));
    expect(page.form.getValues().map(({ value }) => value)).to.deep.equal(['mine', 'given']);
    expect(page.control('One').value).to.equal('mine');
  });

  it('keeps the answers at once when one wants to finish later, and says where', async () => {
    const page = await openFields(NAMES, { draft: 'session', template: onLease(NAMES, { slug: 'later' }) });
    await page.fill('One', 'mine');
    await page.click(page.button('More options'));
    const saves = page.heard('form-draft-saved').length;
    await page.click(page.button('Finish later'));
    expect((await page.dialog()).textContent).to.contain('until you close this browser tab');
    await page.until(() => page.heard('form-draft-saved').length > saves, 'a saved draft');
    await page.form.discardDraft();
  });

  it('leaves out the parts that the host hides', async () => {
    const page = await openFields(NAMES, { hide: ['title', 'progress', 'zoom', 'decline', 'menu'] });
    for (const part of ['title', 'progress', 'decline'])
      expect(page.root.querySelector(`[part~="${part}"]`), part).to.equal(null);
    for (const name of ['Zoom in', 'More options']) expect(() => page.button(name), name).to.throw();
    expect(page.button('Finish')).to.exist;
  });

  it('goes through all fields where the host says so, also through answered and optional ones', async () => {
    const page = await openFields([{ name: 'One' }, { name: 'Two', required: false }, { name: 'Three' }], {
      navigate: 'all',
      values: { Three: 'x' },
    });
    for (const name of ['One', 'Two', 'Three']) {
      await page.click(page.button('Next'));
      await page.until(() => current(page) === name, name);
    }
  });
});
