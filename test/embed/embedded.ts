import { setViewport } from '@web/test-runner-commands';
import { define } from '../../src/elements/define.js';
import type { SigningForm } from '../../src/elements/signing-form.js';
import { FormPage } from '../support/page.js';

let stage: HTMLElement | null = null;

/** An empty place on the page, 900 px wide; the one before goes, with all that was in it. */
export function makeStage(): HTMLElement {
  clearStage();
  define();
  stage = document.createElement('div');
  stage.style.cssText = 'inline-size:900px';
  document.body.append(stage);
  return stage;
}

export function clearStage(): void {
  stage?.remove();
  stage = null;
}

/** A form that is not on the page yet: 700 px high, loads at once, keeps no draft. */
export function makeForm(properties: Partial<SigningForm> = {}): SigningForm {
  const form = document.createElement('signing-form');
  form.style.cssText = 'block-size:700px';
  return Object.assign(form, { loading: 'eager', draft: 'none', review: 'none', layout: 'document', ...properties });
}

/** What the markup of a host's page holds: its `<signing-form>` is given the properties before it is connected. */
export async function embed(markup: string, properties: Partial<SigningForm>): Promise<FormPage> {
  await setViewport({ width: 1000, height: 800 });
  const place = makeStage();
  const page = document.createElement('template');
  page.innerHTML = markup;
  const content = document.importNode(page.content, true);
  const form = content.querySelector('signing-form') as SigningForm;
  Object.assign(form, { loading: 'eager', draft: 'none', review: 'none', layout: 'document', ...properties });
  form.style.cssText = 'block-size:700px';
  place.append(content);
  return new FormPage(form);
}

/** Waits until a form that is opened now, over the lower part of the page, was viewed: another form in sight was, too, by then. */
export async function viewedByNow(template: SigningForm['template']): Promise<void> {
  const form = makeForm({ template });
  form.style.cssText = 'position:fixed;inset-inline:0;inset-block-end:0;block-size:300px';
  // Outside of the stage, where tests hear the events of theirs.
  document.body.append(form);
  try {
    await new FormPage(form).session();
  } finally {
    form.remove();
  }
}

/** What an outer form would send, by name. */
export function entriesOf(outer: HTMLFormElement): readonly (readonly [string, FormDataEntryValue])[] {
  return [...new FormData(outer)];
}
