import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { SigningPad } from '../../src/elements/signing-pad.js';
import { FIELDS, onLease, openFields } from '../support/forms.js';
import { frames } from '../support/frames.js';
import { closeForms, openForm, type FormPage } from '../support/page.js';

// The rows of the project's accessibility list that are about acting, by their ids; `docs/accessibility.md` says where the
// others are.

const dialogGone = (page: FormPage): Promise<void> =>
  page.until(() => !page.root.querySelector('dialog[open]'), 'no dialog');

const current = (page: FormPage): string | undefined =>
  page.focused?.closest<HTMLElement>('[data-field]')?.dataset['field'];

/** The words that `aria-describedby` names. */
function described(page: FormPage, control: Element): string {
  const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => page.root.getElementById(id)?.textContent ?? '').join(' ');
}

describe('acting without a mouse', () => {
  afterEach(closeForms);

  it('W-K1: every kind of field is reached by Tab', async () => {
    const done = (): Promise<never> => new Promise(() => undefined);
    const page = await openForm({
      src: '/demo-app/samples/every-field.json',
      layout: 'document',
      fieldHandlers: { payment: done, verification: done, kba: done },
    });
    await page.status('ready');
    page.form.focus();
    await page.until(() => current(page), 'the first field');
    const reached = new Set<string>();
    for (let turn = 0; turn < 150 && page.focused?.closest('.main'); turn += 1) {
      const type = page.focused.closest<HTMLElement>('[data-field]')?.dataset['type'];
      if (type !== undefined) reached.add(type);
      await page.press('Tab');
    }
    const asked = [...page.root.querySelectorAll<HTMLElement>('.main [data-field]')]
      .filter((box) => box.dataset['look'] !== 'locked' && box.dataset['type'] !== 'heading')
      .map((box) => box.dataset['type'] ?? '');
    expect([...new Set(asked)].filter((type) => !reached.has(type))).to.deep.equal([]);
    expect(reached.size).to.be.above(12);
  });

  it('W-K2: a dialog keeps Tab within, the pad inside it does not', async () => {
    const page = await openFields(FIELDS);
    await page.click(page.control('sign'));
    const dialog = await page.dialog();
    const pad = dialog.querySelector('.pad') as SigningPad;
    for (const way of ['Type', 'Draw', 'Upload']) {
      await page.until(() => pad.shadowRoot?.querySelector('[role="tab"]'), 'the ways to sign');
      const tab = [...(pad.shadowRoot?.querySelectorAll('[role="tab"]') ?? [])].find(
        ({ textContent }) => textContent.trim() === way,
      );
      await page.click(tab as Element);
      const left = new Set<string>();
      for (const key of ['Tab', 'Shift+Tab']) {
        for (let turn = 0; turn < 25; turn += 1) {
          await page.press(key);
          if (page.root.activeElement !== pad) left.add(key);
        }
      }
      expect([...left], way).to.deep.equal(['Tab', 'Shift+Tab']);
      expect(dialog.contains(page.root.activeElement) || page.root.activeElement === null, way).to.equal(true);
    }
  });

  it('W-K8: single keys do nothing but where the pages have the focus', async () => {
    const page = await openFields(FIELDS);
    const before = (page.root.querySelector('.leaf') as HTMLElement).clientWidth;
    page.button('Next').focus();
    await page.press('+', '-', '0', '?');
    expect(page.root.querySelector('dialog')).to.equal(null);
    expect((page.root.querySelector('.leaf') as HTMLElement).clientWidth).to.equal(before);
  });

  it('W-P2: nothing needs dragging: signing, files and zoom have buttons', async () => {
    const file = { name: 'Papers', type: 'file', required: false, areas: [] };
    const page = await openFields([...FIELDS, file], { layout: 'document' });
    expect(page.button('Zoom in')).to.exist;
    await page.click(page.control('sign'));
    const pad = (await page.dialog()).querySelector('.pad') as SigningPad;
    await page.until(() => pad.shadowRoot?.querySelector('input'), 'the box for the name');
    await page.press('Escape');
    await dialogGone(page);
    page.form.layout = 'steps';
    page.form.goToField('Papers');
    await page.until(() => page.root.querySelector('.step input[type="file"]'), 'the choice of files');
  });

  it('W-P3: a press that ends elsewhere does nothing', async () => {
    const page = await openFields(FIELDS);
    const { left, top, width, height } = page.button('Decline').getBoundingClientRect();
    await sendMouse({ type: 'move', position: page.at(left + width / 2, top + height / 2) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: page.at(640, 500) });
    await sendMouse({ type: 'up' });
    await frames();
    expect(page.root.querySelector('dialog')).to.equal(null);
  });

  it('W-A1: what is pasted is taken', async () => {
    const page = await openFields(FIELDS);
    for (const uuid of ['name', 'day']) {
      const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
      page.control(uuid).dispatchEvent(paste);
      expect(paste.defaultPrevented, uuid).to.equal(false);
    }
  });
});

describe('mistakes', () => {
  afterEach(closeForms);

  it('W-E1: the list of what is wrong names each field and what to do, and leads there', async () => {
    const page = await openFields(FIELDS);
    await page.click(page.button('Finish'));
    await page.until(() => page.root.querySelector('.problems li'), 'the list');
    const items = [...page.root.querySelectorAll<HTMLElement>('.problems li button')];
    expect(items.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Full name: Enter an answer.',
      'Signature: Sign here.',
    ]);
    await page.click(items[1] as Element);
    await page.until(() => current(page) === 'sign', 'the field');
  });

  it('W-E2: what is wrong belongs to its control', async () => {
    for (const layout of ['document', 'steps'] as const) {
      const page = await openFields(FIELDS, { layout });
      await page.click(page.button('Finish'));
      await page.until(() => page.control('name').getAttribute('aria-invalid') === 'true', 'the mark');
      expect(described(page, page.control('name')), layout).to.contain('Enter an answer.');
    }
  });

  it('W-E3: the review lists every answer, each with a way back', async () => {
    const page = await openFields(FIELDS.slice(0, 4), { values: { name: 'Ada' } });
    await page.click(page.button('Finish'));
    const dialog = await page.dialog();
    expect([...dialog.querySelectorAll('dt')].map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Full name',
      'Day',
      'I agree',
      'Choice',
    ]);
    await page.click(page.button('Edit Day'));
    await page.until(() => current(page) === 'day', 'the field');
  });

  it('W-E4: neither Finish nor Decline ends anything at the first press', async () => {
    const page = await openFields(FIELDS.slice(0, 1), { values: { name: 'Ada' } });
    for (const name of ['Finish', 'Decline']) {
      await page.click(page.button(name));
      await page.dialog();
      expect(page.form.status, name).to.equal('ready');
      await page.press('Escape');
      await dialogGone(page);
    }
    expect(page.heard('form-completed').length + page.heard('form-declined').length).to.equal(0);
  });

  it('W-E5: nothing typed is lost by a mistake or by loading anew', async () => {
    const template = onLease(FIELDS, { slug: `w-e5-${String(Math.random())}` });
    const page = await openForm({ template, layout: 'document', draft: 'session' });
    await page.status('ready');
    await page.fill('name', 'Ada');
    await page.click(page.button('Finish'));
    await page.until(() => page.root.querySelector('.problems'), 'the list');
    expect(page.control('name').value).to.equal('Ada');
    await page.form.saveDraft();
    page.form.reload();
    await page.until(() => page.form.status === 'started' && page.text.includes('We kept your answers'), 'the answers');
    expect(page.control('name').value).to.equal('Ada');
    await page.form.discardDraft();
  });

  it('W-E6: a name that is known is offered, and a mark that was adopted is offered again', async () => {
    const page = await openFields(
      [FIELDS[4], { uuid: 'second', name: 'Second', type: 'signature' }] as Record<string, unknown>[],
      { signerName: 'Ada Lovelace' },
    );
    const pad = async (): Promise<SigningPad> => (await page.dialog()).querySelector('.pad') as SigningPad;
    await page.click(page.control('sign'));
    const first = await pad();
    await page.until(() => first.value?.text === 'Ada Lovelace', 'the name');
    const { image } = first.value ?? {};
    await page.click(page.button('Adopt and sign'));
    await dialogGone(page);
    await page.click(page.control('second'));
    const second = await pad();
    await page.until(() => second.value?.image === image, 'the same mark');
  });

  it('W-S1: sending and its failure are said, failure at once', async () => {
    const page = await openFields([{ name: 'One', required: false }], {
      review: 'none',
      submitUrl: '/demo-app/api/events?fail=403',
    });
    await page.click(page.button('Finish'));
    await page.until(() => page.root.querySelector('.screen [role="status"], .screen [role="alert"]'), 'words');
    await page.status('failed');
    expect(page.root.querySelector('.screen [role="alert"]')?.textContent).to.contain('Your answers are kept');
  });

  it('W-S2: while files go, words that are read out stay the same, and the bar tells how far it is', async () => {
    const heard = new Set<string>();
    const page = await openFields(
      [
        { name: 'One', required: false },
        { name: 'Paper', type: 'file', required: false, areas: [] },
      ],
      {
        review: 'none',
        uploadUrl: '/demo-app/api/uploads',
        values: {
          Paper: [{ value: 'data:text/plain;base64,aGVsbG8=', filename: 'note.txt', content_type: 'text/plain' }],
        },
      },
    );
    new MutationObserver(() => {
      const bar = page.root.querySelector('.screen[aria-busy="true"] progress');
      if (bar)
        heard.add(
          `${bar.getAttribute('aria-label') ?? ''}|${page.root.querySelector('.screen [role="status"]')?.textContent ?? ''}`,
        );
    }).observe(page.root, { subtree: true, childList: true, attributes: true });
    await page.click(page.button('Finish'));
    await page.status('completed');
    expect([...heard]).to.deep.equal(['Sending your answers…|Sending your answers…']);
  });

  it('W-T2: nothing that was drawn or can be undone goes by itself, and a way on can be stayed', async () => {
    const page = await openFields([{ name: 'One', required: false }], { review: 'none', redirectUrl: '/demo-app/' });
    const said: string[] = [];
    new MutationObserver(() => {
      said.push(page.root.querySelector('[role="timer"]')?.textContent ?? '');
    }).observe(page.root, { subtree: true, childList: true, characterData: true });
    await page.click(page.button('Finish'));
    await page.status('completed');
    expect(said.find((words) => words !== '')).to.contain('in 20 seconds.');
    page.button('Stay on this page').click();
    await page.form.updateComplete;
    expect(page.text).not.to.contain('You will go to');
  });

  it('W-A2: the tools stand in the same order at every step', async () => {
    const page = await openFields(FIELDS, { layout: 'steps' });
    const tools = (): readonly string[] =>
      [...page.root.querySelectorAll('.tools > button')].map(
        (button) => button.getAttribute('aria-label') ?? 'Decline',
      );
    const before = tools();
    for (let turn = 0; turn < 3; turn += 1) {
      await page.click(page.button('Next'));
      expect(tools()).to.deep.equal(before);
    }
  });
});
