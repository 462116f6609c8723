// What is done to a form before its picture is taken. Each function runs in the page and reaches the others as `acts`.
/* global acts, HTMLCanvasElement, location -- these run in the page */

/** Waits until something is there. */
export async function found(find) {
  for (let turn = 0; turn < 400; turn += 1) {
    const what = find();
    if (what) return what;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`There is no ${find}.`);
}

/** Presses the first element that a selector finds in the form's shadow tree. */
export async function press(form, selector) {
  (await acts.found(() => form.shadowRoot.querySelector(selector))).click();
}

/** Waits for a dialog to open by itself. */
export function dialog(form) {
  return acts.found(() => form.shadowRoot.querySelector('dialog[open]'));
}

/** Presses the main button of the open dialog. */
export function agree(form) {
  return acts.press(form, 'dialog[open] .dialog-buttons .primary');
}

/** Answers every required question of the lease, or of the parts of it that are asked. */
export async function fill(form) {
  const day = new Date(Date.now() + 12 * 86_400_000).toISOString().slice(0, 10);
  form.setValues({
    "Tenant's full name": 'Jordan Avery',
    'Date of birth': '1991-04-23',
    Email: 'jordan.avery@example.com',
    'Number of occupants': 2,
    'Move-in date': day,
    'Emergency contact': 'Robin Avery',
    'House Rules received': true,
    'Disclosures received': true,
  });
  await acts.sign(form, "Tenant's initials");
  await acts.sign(form, "Tenant's signature");
}

/** Adopts a typed mark for a field. */
export async function sign(form, name) {
  await acts.typeMark(form, name);
  await acts.agree(form);
  await acts.found(() => !form.shadowRoot.querySelector('dialog[open]'));
}

/** Opens the dialog of a signature field. Resolves to its pad. */
export async function openMark(form, name) {
  form.goToField(name);
  await acts.press(form, `[data-name="${name}"] button`);
  const pad = await acts.found(() => form.shadowRoot.querySelector('dialog[open] signing-pad'));
  await pad.updateComplete;
  return pad;
}

/** The same at typing, with the name in a handwriting. On phones drawing comes first. */
export async function typeMark(form, name) {
  const pad = await acts.openMark(form, name);
  pad.shadowRoot.querySelector('#tab-type').click();
  await acts.found(() => pad.value);
}

/** Opens the dialog of the signature at one of its ways: `type`, `draw` or `upload`. Resolves to its pad. */
export async function way(form, kind) {
  const pad = await acts.openMark(form, "Tenant's signature");
  pad.shadowRoot.querySelector(`#tab-${kind}`).click();
  return pad;
}

/** Fills and opens the review. */
export async function review(form) {
  await acts.fill(form);
  await acts.press(form, '[part~="finish"]');
  await acts.found(() => form.shadowRoot.querySelector('dialog[open] .answers'));
}

/** Fills, reviews and finishes; the state that comes of it is shown. */
export async function finish(form) {
  await acts.review(form);
  await acts.agree(form);
  await acts.found(() => form.status !== 'started');
}

/** Finishes with everything left open. */
export function finishEmpty(form) {
  return acts.press(form, '[part~="finish"]');
}

/** Something was written that cannot be. */
export async function wrong(form) {
  form.goToField('Email');
  const input = await acts.found(() => form.shadowRoot.querySelector('[data-name="Email"] input'));
  input.value = 'jordan.avery';
  for (const type of ['input', 'change', 'blur', 'focusout']) {
    input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
  await acts.press(form, '[part~="finish"]');
}

/** Opens the menu and presses one of its items, counted from the end; -1 opens the menu only. */
export async function menu(form, fromEnd) {
  await acts.press(form, '[popovertarget="menu"]');
  const items = [...form.shadowRoot.querySelectorAll('#menu .menu-item')];
  if (fromEnd >= 0) items.at(-1 - fromEnd).click();
}

/** Looks for words in the document. */
export async function search(form, words) {
  await acts.press(form, '.tools > .icon-button.wide-only');
  const input = await acts.found(() => form.shadowRoot.querySelector('input[type="search"]'));
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Declines with a reason. */
export async function decline(form) {
  await form.decline('The rent is not what we agreed on.');
}

/** Opens the dialog in which one declines. */
export function declineDialog(form) {
  return acts.press(form, '[part~="decline"]');
}

/** Presses Start. */
export function start(form) {
  return acts.press(form, '[part~="start"]');
}

/** Leads to a field. */
export async function field(form, name) {
  form.goToField(name);
}

/** Zooms in. */
export async function zoom(form, factor) {
  form.setZoom(factor);
}

/** Opens the form again, on a device that has no memory for the pictures of its pages. */
export async function noMemory(form) {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (...given) {
    return this.className === 'page-picture' ? null : getContext.apply(this, given);
  };
  form.reload();
  await acts.found(() => form.shadowRoot.querySelector('.page-failed'));
}

/** Leaves some answers, and opens the form again. */
export async function resumed(form) {
  form.setValues({ "Tenant's full name": 'Jordan Avery', Email: 'jordan.avery@example.com' });
  await form.saveDraft();
  form.reload();
  await acts.found(() => form.status === 'ready' || form.status === 'started');
}

/** Adopts the initials, and lets them stand in all other places. */
export async function applied(form) {
  await acts.typeMark(form, 'Initials 1');
  form.shadowRoot.querySelector('dialog[open] .apply').click();
  await acts.agree(form);
  await acts.found(() => form.shadowRoot.querySelector('.toast'));
}

/** A host that lets one sign on a phone. */
export async function handoff(form) {
  form.handoff = async () => ({
    url: new URL('sign/7f3k2q', location.href).href,
    poll: () => new Promise(() => undefined),
  });
  await form.updateComplete;
  await acts.openMark(form, "Tenant's signature");
  await acts.press(form, 'dialog[open] .link.wide-only');
  await acts.found(() => form.shadowRoot.querySelector('dialog[open] .qr svg'));
}

/** The host leads on after completion. */
export async function redirect(form) {
  form.redirectUrl = new URL('index.html', location.href).href;
  await form.updateComplete;
  await acts.finish(form);
  await acts.found(() => form.status === 'completed');
}
