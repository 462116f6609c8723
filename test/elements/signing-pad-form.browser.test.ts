import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SigningPad } from '../../src/elements/signing-pad.js';
import { openPad, PadPage, resetPointer, WAVE } from '../support/pad.js';

async function openForm(content = html`<signing-pad name="mark" required kinds="draw type"></signing-pad>`): Promise<{
  readonly form: HTMLFormElement;
  readonly page: PadPage;
}> {
  const form = await fixture<HTMLFormElement>(html`<form>${content}</form>`);
  const pad = form.querySelector<SigningPad>('signing-pad')!;
  await pad.updateComplete;
  return { form, page: new PadPage(pad) };
}

const sent = (form: HTMLFormElement): readonly (readonly [string, unknown])[] => [...new FormData(form).entries()];

describe('a pad in a form', () => {
  afterEach(resetPointer);

  it('is sent as its picture under its name, and not at all without one', async () => {
    const { form, page } = await openForm();
    expect(sent(form)).to.deep.equal([]);
    await page.open('draw');
    await page.draw();
    expect(sent(form)).to.deep.equal([['mark', page.pad.value!.image]]);
    expect(page.pad.form).to.equal(form);
    page.button('Clear').click();
    expect(sent(form)).to.deep.equal([]);
  });

  it('keeps a form from being sent until it is signed, where it is required', async () => {
    const { form, page } = await openForm();
    expect(form.checkValidity()).to.equal(false);
    expect(page.pad.validity.valueMissing).to.equal(true);
    expect(page.pad.matches(':invalid')).to.equal(true);
    await page.open('type');
    await page.typeName('Jane');
    expect(form.checkValidity()).to.equal(true);
    page.pad.required = false;
    page.pad.clear();
    expect(page.pad.checkValidity()).to.equal(true);
  });

  it('is empty again after a reset, with the suggestion back', async () => {
    const { form, page } = await openForm(html`<signing-pad name="mark" kinds="type" text="Jane"></signing-pad>`);
    await page.until(() => page.pad.value, 'the suggestion');
    await page.typeName('Somebody else');
    form.reset();
    expect(page.pad.value?.text).to.equal('Jane');
    await page.pad.updateComplete;
    expect(page.panel.querySelector('input')!.value).to.equal('Jane');
  });

  it('loses a drawing by a reset', async () => {
    const { form, page } = await openForm();
    await page.open('draw');
    await page.draw();
    form.reset();
    expect(page.pad.value).to.equal(null);
    expect(sent(form)).to.deep.equal([]);
  });

  it('is neither changed nor sent in a disabled fieldset', async () => {
    const { form, page } = await openForm(
      html`<fieldset disabled><signing-pad name="mark" required text="Jane"></signing-pad></fieldset>`,
    );
    await page.pad.updateComplete;
    expect(page.pad.willValidate).to.equal(false);
    expect(form.checkValidity()).to.equal(true);
    expect(sent(form)).to.deep.equal([]);
    const controls = [...page.root.querySelectorAll<HTMLInputElement>('button, input')];
    expect(controls.filter(({ disabled }) => !disabled)).to.deep.equal([]);
    form.querySelector('fieldset')!.disabled = false;
    await page.pad.updateComplete;
    expect(page.panel.querySelector('input')!.disabled).to.equal(false);
  });

  it('takes the text "false" for false', async () => {
    const page = await openPad(html`<signing-pad required="false" initials="false"></signing-pad>`);
    expect([page.pad.required, page.pad.initials, page.pad.checkValidity()]).to.deep.equal([false, false, true]);
  });

  it('comes back with the form after Back', async () => {
    const { page } = await openForm();
    await page.open('draw');
    await page.draw();
    const before = page.pad.value;
    const again = await openForm();
    again.page.pad.formStateRestoreCallback(JSON.stringify(before));
    expect(again.page.pad.value).to.deep.equal(before);
    again.page.pad.formStateRestoreCallback('not what it was');
    expect(again.page.pad.value).to.deep.equal(before);
  });

  it('is named by its label, and by itself without one', async () => {
    const labelled = await fixture(
      html`<form><label for="pad">Sign here</label><signing-pad id="pad"></signing-pad></form>`,
    );
    const pad = labelled.querySelector<SigningPad>('signing-pad')!;
    await pad.updateComplete;
    labelled.querySelector('label')!.click();
    expect(document.activeElement).to.equal(pad);
  });
});

describe('the value of a pad', () => {
  afterEach(resetPointer);

  it('is shown when it is set, silently, and given back as it was', async () => {
    const source = await openPad();
    await source.open('draw');
    await source.draw();
    const drawn = source.pad.value;
    const page = await openPad();
    page.pad.value = drawn;
    await page.pad.updateComplete;
    expect(page.pad.value).to.deep.equal(drawn);
    expect(page.panel.id).to.equal('panel-draw');
    expect(page.heard).to.deep.equal([]);
  });

  it('can be undone stroke by stroke when it was drawn elsewhere', async () => {
    const source = await openPad();
    await source.open('draw');
    await source.draw();
    await source.draw(WAVE.map(([x, y]) => [x, 1 - y]));
    const page = await openPad();
    page.pad.value = source.pad.value;
    page.pad.undo();
    expect(page.pad.toSVG()!.match(/<path/g)).to.have.length(1);
    page.pad.undo();
    expect(page.pad.value).to.equal(null);
  });

  it('shows a drawing that it cannot take apart, and replaces it by a new one', async () => {
    const source = await openPad();
    await source.open('draw');
    await source.draw();
    const { svg: _svg, ...picture } = source.pad.value!;
    const page = await openPad();
    page.pad.value = picture;
    await page.open('draw');
    expect(page.panel.querySelector('img')?.src).to.equal(picture.image);
    await page.draw(WAVE.map(([x, y]) => [x, 1 - y]));
    expect(page.panel.querySelector('img')).to.equal(null);
    expect(page.pad.toSVG()!.match(/<path/g)).to.have.length(1);
  });

  it('is typed again, in its style, when it was typed elsewhere', async () => {
    const source = await openPad(html`<signing-pad kinds="type" text="Jane"></signing-pad>`);
    await source.until(() => source.pad.value, 'the value');
    source.panel.querySelector<HTMLInputElement>('input[value="sacramento"]')!.click();
    const page = await openPad();
    page.pad.value = source.pad.value;
    await page.until(() => page.styles.chosen, 'the styles');
    expect(page.styles.chosen).to.equal('sacramento');
    expect(page.pad.value).to.deep.equal(source.pad.value);
    expect(page.panel.querySelector('input')!.value).to.equal('Jane');
  });

  it('does not count where its way of signing is not allowed', async () => {
    const source = await openPad();
    await source.open('draw');
    await source.draw();
    const page = await openPad(html`<signing-pad kinds="type"></signing-pad>`);
    page.pad.value = source.pad.value;
    expect(page.pad.value).to.equal(null);
  });

  it('takes nothing that is no mark, and changes nothing for it', async () => {
    const page = await openPad();
    await page.open('draw');
    await page.draw();
    const before = page.pad.value;
    page.pad.value = before;
    expect(page.pad.value).to.equal(before);
    for (const wrong of [{ kind: 'drawn', image: 'javascript:alert(1)', width: 1, height: 1 }, null]) {
      page.pad.value = wrong as SigningPad['value'];
      expect(page.pad.value).to.equal(null);
    }
  });

  it('leaves a suggestion alone when null is set before anything was done', async () => {
    const page = await openPad(html`<signing-pad kinds="type" text="Jane" .value=${null}></signing-pad>`);
    await page.until(() => page.pad.value, 'the suggestion');
    expect(page.pad.value?.text).to.equal('Jane');
  });
});

describe('the ways to sign', () => {
  it('are three, or those that are allowed, or all where none of the names is known', async () => {
    expect((await openPad()).tabs).to.deep.equal(['Type', 'Draw', 'Upload']);
    expect((await openPad(html`<signing-pad kinds="upload, draw"></signing-pad>`)).tabs).to.deep.equal([
      'Draw',
      'Upload',
    ]);
    expect((await openPad(html`<signing-pad kinds="stamp"></signing-pad>`)).tabs).to.deep.equal([
      'Type',
      'Draw',
      'Upload',
    ]);
  });

  it('need no tabs where there is one only', async () => {
    const page = await openPad(html`<signing-pad kinds="draw"></signing-pad>`);
    expect(page.tabs).to.deep.equal([]);
    expect(page.panel.getAttribute('role')).to.equal(null);
    expect(page.text).not.to.contain('choose another way');
  });

  it('are tabs with one stop, arrow keys, Home and End', async () => {
    const page = await openPad();
    const active = (): string | undefined => page.root.activeElement?.id;
    page.root.querySelector<HTMLElement>('#tab-type')!.focus();
    for (const [key, id] of [
      ['ArrowRight', 'tab-draw'],
      ['ArrowRight', 'tab-upload'],
      ['ArrowRight', 'tab-type'],
      ['ArrowLeft', 'tab-upload'],
      ['Home', 'tab-type'],
      ['End', 'tab-upload'],
    ] as const) {
      await sendKeys({ press: key });
      await page.pad.updateComplete;
      expect(active()).to.equal(id);
      expect(page.root.querySelector('[aria-selected="true"]')!.id).to.equal(id);
    }
    expect(page.root.querySelectorAll('[role="tab"][tabindex="0"]')).to.have.length(1);
    expect(page.panel.id).to.equal('panel-upload');
  });

  it('follow the direction of reading', async () => {
    const page = await openPad(html`<signing-pad lang="ar"></signing-pad>`);
    await page.until(() => page.root.querySelector('.pad')!.getAttribute('dir') === 'rtl', 'the Arabic words');
    page.root.querySelector<HTMLElement>('#tab-type')!.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await page.pad.updateComplete;
    expect(page.root.querySelector('[aria-selected="true"]')!.id).to.equal('tab-draw');
  });

  it('say things in the words of the host', async () => {
    const page = await openPad(html`<signing-pad .strings=${{ signatureTabType: 'Letters' }}></signing-pad>`);
    await page.until(() => page.tabs[0] === 'Letters', "the host's words");
  });
});
