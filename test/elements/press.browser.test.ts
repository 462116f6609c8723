import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { onLease, openFields } from '../support/forms.js';
import { frames } from '../support/frames.js';
import { closeForms, openForm, type FormPage } from '../support/page.js';

const PHONE = { width: 390, height: 844 };
const FIELDS = [0, 1, 2, 3].map((page) => ({
  uuid: `sign-${String(page)}`,
  name: `Signature ${String(page + 1)}`,
  type: 'signature',
  description: 'Sign here, with your whole name, as it stands in your passport.',
  areas: [{ attachment_uuid: 'doc', page, x: 0.6, y: 0.4, w: 0.3, h: 0.05 }],
}));

const topOf = (page: FormPage, field: string): number => page.field(field).getBoundingClientRect().top;

/** Presses in the middle of what stands there now, and gives back where it is when the button is let go. */
async function pressSlowly(page: FormPage, field: string): Promise<number> {
  const { left, top, width, height } = page.field(field).getBoundingClientRect();
  await sendMouse({ type: 'move', position: page.at(left + width / 2, top + height / 2) });
  await sendMouse({ type: 'down' });
  for (let turn = 0; turn < 5; turn += 1) await frames();
  const moved = topOf(page, field) - top;
  await sendMouse({ type: 'up' });
  await resetMouse();
  return moved;
}

describe('a press on a field', () => {
  afterEach(closeForms);

  it('ends a scroll of the form’s own: what is under the finger stays there', async function () {
    const page = await openFields(FIELDS, {}, PHONE);
    const main = page.root.querySelector('.main') as HTMLElement;
    page.form.goToField('Signature 3');
    await new Promise((resolve) => {
      main.addEventListener('scroll', resolve, { once: true });
    });
    // WebKitGTK jumps: nothing is on its way.
    if (topOf(page, 'Signature 3') < PHONE.height) this.skip();
    // Not by the mouse: under load the scroll is over before the runner's press comes.
    page.field('Signature 1').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    const pressed = main.scrollTop;
    for (let turn = 0; turn < 5; turn += 1) await frames();
    expect(main.scrollTop).to.equal(pressed);
  });

  for (const lang of ['en', 'ar', 'de']) {
    it(`moves nothing when it is the first, in ${lang}`, async () => {
      const page = await openFields(FIELDS, { lang }, PHONE);
      await page.until(() => page.root.querySelector('[part="start"]'), 'Start');
      expect(await pressSlowly(page, 'Signature 1')).to.equal(0);
      await page.dialog();
      expect(page.root.querySelector('[part="start"]'), 'Start').to.equal(null);
    });

    it(`moves nothing when it is the first of a resumed form, in ${lang}`, async () => {
      const template = onLease([...FIELDS, { uuid: 'name', name: 'Full name' }], { id: `resumed-${lang}` });
      const given = { template, lang, layout: 'document', draft: 'session' } as const;
      const before = await openForm(given, PHONE);
      await before.status('ready');
      before.form.setValues({ 'Full name': 'Ada' });
      await before.form.saveDraft();
      const page = await openForm(given, PHONE);
      await page.until(() => page.root.querySelector('.notice'), 'what was resumed');
      expect(await pressSlowly(page, 'Signature 1')).to.equal(0);
      await page.dialog();
      await page.form.discardDraft();
    });
  }
});
