import { expect } from '@open-wc/testing';
import type { SigningPad } from '../../src/elements/signing-pad.js';
import { ANSWERS } from '../support/lease.js';
import { frames } from '../support/frames.js';
import { closeForms, type FormPage } from '../support/page.js';
import { openGuarded, reports } from './guarded-demo.js';

const TICKED = ['Automatic transfer', 'House Rules received', 'Disclosures received'];
const PHONE = { width: 390, height: 844 };

/** Opens a dialog from the menu or the bar, looks at it, and closes it. */
async function lookAt(page: FormPage, name: string): Promise<void> {
  const menu = page.root.querySelector<HTMLElement>('#menu');
  if (menu?.textContent.includes(name)) menu.showPopover();
  await page.click(page.button(name));
  await page.dialog();
  await page.press('Escape');
  await page.until(() => !page.root.querySelector('dialog[open]'), `${name} to close`);
}

async function openPad(page: FormPage, field: string, tab: string): Promise<SigningPad> {
  await page.click(page.control(field));
  const pad = (await page.dialog()).querySelector('.pad') as SigningPad;
  await page.until(() => pad.shadowRoot?.querySelector('.panel'), 'the pad');
  const tabs = [...(pad.shadowRoot?.querySelectorAll('[role="tab"]') ?? [])];
  const wanted = tabs.find((one) => one.textContent.trim() === tab);
  if (wanted) await page.click(wanted);
  return pad;
}

async function adopt(page: FormPage, pad: SigningPad): Promise<void> {
  await page.until(() => pad.value, 'a mark');
  const reasons = (await page.dialog()).querySelector('select');
  if (reasons) {
    reasons.value = 'Approved';
    reasons.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await page.click(page.button('Adopt and sign'));
  await page.until(() => !page.root.querySelector('dialog[open]'), 'the dialog to close');
}

function picture(page: FormPage): Promise<File> {
  const canvas = Object.assign(document.createElement('canvas'), { width: 200, height: 80 });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 200, 80);
  context.strokeStyle = '#124';
  context.lineWidth = 6;
  context.strokeRect(30, 20, 140, 40);
  return new Promise((resolve) => {
    canvas.toBlob((blob) => {
      resolve(new page.window.File([blob as Blob], 'mark.png', { type: 'image/png' }));
    });
  });
}

/** Hands a file to an input as the platform's picker would. */
async function choose(page: FormPage, root: ParentNode, file: File): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement;
  const given = new page.window.DataTransfer();
  given.items.add(file);
  input.files = given.files;
  input.dispatchEvent(new page.window.Event('change', { bubbles: true }));
  await frames(page.window);
}

async function sign(page: FormPage, field: string, kind: 'Draw' | 'Type' | 'Upload'): Promise<void> {
  const pad = await openPad(page, field, kind);
  const inside = pad.shadowRoot as ShadowRoot;
  if (kind === 'Draw') {
    await page.until(() => inside.querySelector('canvas')?.clientWidth, 'the paper');
    await page.until(async () => {
      await page.draw(inside.querySelector('canvas') as HTMLElement, [
        [0.2, 0.3],
        [0.4, 0.7],
        [0.7, 0.3],
        [0.8, 0.6],
      ]);
      return pad.value;
    }, 'a stroke');
  }
  if (kind === 'Upload') await choose(page, inside, await picture(page));
  await adopt(page, pad);
}

/** Everything that a form can show, short of finishing it. */
async function lookAround(page: FormPage): Promise<void> {
  for (const name of ['All fields', 'Keyboard shortcuts', 'Clear all my answers', 'Decline']) await lookAt(page, name);
  await page.click(page.button('Zoom in'));
  await page.click(page.button('Fit width'));
  await page.click(page.button('One question at a time'));
  await page.until(() => page.root.querySelector('.step'), 'a step');
  await page.click(page.button('Next'));
  await page.click(page.button('Whole document'));
  await page.until(() => page.root.querySelector('.paper canvas'), 'the pages');
}

/** What a page may do that was told these addresses and no others. */
function expectNothingElse(
  requests: readonly { readonly method: string; readonly path: string }[],
  fetched: readonly string[],
  targets: RegExp,
): void {
  const base = `${location.origin}/demo-app/`;
  expect(fetched.filter((url) => !url.startsWith(base) && !/^(data|blob):/.test(url))).to.deep.equal([]);
  // Both were counting: what the browser has in its cache is fetched without asking the server, but never the page.
  expect(requests[0]?.path, 'the first request').to.contain('.html?');
  expect(fetched.length, 'what was fetched').to.be.greaterThan(2);
  expect(requests.filter(({ path }) => !path.startsWith('/demo-app/'))).to.deep.equal([]);
  const sent = requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD');
  expect(sent.filter(({ path }) => !targets.test(path))).to.deep.equal([]);
}

describe('the demo under a strict policy with Trusted Types', function () {
  this.timeout(420_000);
  afterEach(closeForms);

  it('breaks nothing of it over a whole signing of every field, and asks for nothing that was not configured', async () => {
    const { page, violations, requests, fetched } = await openGuarded(
      'every-field.html?draft=none&layout=document&consent=dialog',
    );
    await page.status('ready');
    await page.click(page.field('Plan').querySelector('input') as Element);
    (await page.dialog()).querySelector<HTMLInputElement>('.agree input')?.click();
    await page.click(page.button('Continue'));
    await page.status('started');
    await lookAround(page);

    page.form.setValues({ 'ZIP code': '97205', Quantity: 3, 'Unit price': '19.99', 'Start date': '2099-03-01' });
    page.form.setValues({ Mobile: '+15035550100', Reference: 'AB12', Country: 'Japan', 'Account number': '12345678' });
    page.form.setValues({ Plan: 'Yearly', 'Accepts the terms': true, 'Strike the clause': true });
    page.form.setValues({ Seats: 12 });
    for (const name of ['Photo', 'Company stamp']) await choose(page, page.field(name), await picture(page));
    const note = new page.window.File(['hello'], 'note.txt', { type: 'text/plain' });
    await choose(page, page.field('Supporting documents'), note);
    for (const name of ['Payment', 'Identity', 'Questions']) {
      await page.click(page.field(name).querySelector('button') as Element);
      const agree = page.window.document.querySelector<HTMLElement>('dialog.pretend [data-answer="yes"]');
      await page.until(() => agree?.checkVisibility(), `the dialog of ${name}`);
      agree?.click();
      await page.until(() => page.form.getValues().find(({ field }) => field === name)?.value, `${name} to be done`);
    }
    await sign(page, 'Initials', 'Upload');
    await sign(page, 'Signature', 'Draw');
    await sign(page, 'Signature', 'Type');
    await page.until(() => page.form.errors.length === 0, JSON.stringify(page.form.errors));
    await page.click(page.button('Finish'));
    await page.dialog();
    await page.click(page.button('Finish'));
    await page.status('completed');

    expectNothingElse(await requests(), fetched(), /^\/demo-app\/api\/(events$|uploads\/[0-9a-f]{64}$|csp-reports$)/);
    expect(violations).to.deep.equal([]);
    expect(await reports()).to.deep.equal([]);
  });

  it('sends nothing anywhere without an endpoint, on a phone in another language', async () => {
    const { page, violations, requests, fetched } = await openGuarded(
      'sign.html?draft=local&submit-url=&lang=ar&consent=bar',
      PHONE,
    );
    await page.status('ready');
    page.form.lang = 'en';
    page.form.consent = 'none';
    page.form.layout = 'document';
    await page.until(() => page.root.querySelector('.paper canvas'), 'the pages');
    page.form.setValues(Object.fromEntries([...ANSWERS, ...TICKED.map((name) => [name, true] as const)]));
    await sign(page, "Tenant's initials", 'Type');
    await sign(page, "Tenant's signature", 'Draw');
    expect(page.form.getValues()).to.have.length.greaterThan(ANSWERS.length);
    await page.click(page.button('Finish'));
    await page.dialog();
    await page.click(page.button('Finish'));
    await page.status('completed');
    expectNothingElse(await requests(), fetched(), /^$/);
    expect(violations).to.deep.equal([]);
    expect(await reports()).to.deep.equal([]);
  });

  it('tells of what breaks it: the policy is in force, and counted', async () => {
    const { page, violations } = await openGuarded('sign.html?draft=none&deliberate');
    const style = page.window.document.createElement('p');
    style.setAttribute('style', 'color: red');
    await page.until(() => violations.length === 2, `two reports, of ${violations.join('; ')}`);
    expect(violations.map((words) => words.split(' ').slice(0, 2).join(' '))).to.have.members([
      'enforce style-src-attr',
      'report style-src-attr',
    ]);
  });
});
