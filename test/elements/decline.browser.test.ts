import { expect } from '@open-wc/testing';
import type { SigningForm } from '../../src/elements/signing-form.js';
import { openFields } from '../support/forms.js';
import { closeForms, type FormPage } from '../support/page.js';

async function openDecline(properties: Partial<SigningForm> = {}, presets: readonly string[] = []): Promise<FormPage> {
  const page = await openFields([{ name: 'One' }], properties);
  for (const words of presets) {
    const button = document.createElement('button');
    [button.slot, button.textContent] = ['decline-presets', words];
    page.form.append(button);
  }
  await page.click(page.button('Decline'));
  await page.dialog();
  return page;
}

const reason = (page: FormPage): HTMLTextAreaElement =>
  page.root.querySelector('dialog textarea') as HTMLTextAreaElement;

async function confirm(page: FormPage): Promise<void> {
  await page.click(page.button('Decline'));
}

describe('declining', () => {
  afterEach(closeForms);

  it("writes the words of the host's presets, which can be changed", async () => {
    const page = await openDecline({}, ['The amount is wrong', 'I am not the right person']);
    const [first] = page.form.querySelectorAll('button');
    await page.click(first as HTMLElement);
    expect(reason(page).value).to.equal('The amount is wrong');
    expect(page.focused).to.equal(reason(page));
    await page.press('End');
    await page.type(': 100');
    await confirm(page);
    await page.status('declined');
    expect(
      page.heard<{ event: { data: { decline_reason: string } } }>('form-declined')[0]?.event.data.decline_reason,
    ).to.equal('The amount is wrong: 100');
  });

  it('has its presets in a group that says what they are, and is accessible with them', async () => {
    const page = await openDecline({}, ['The amount is wrong']);
    expect(page.root.querySelector('.presets')?.getAttribute('aria-label')).to.equal('Reasons to choose from');
    await expect(page.form).to.be.accessible();
    page.form.querySelector('button')?.focus();
    await page.press('Enter');
    expect(reason(page).value).to.equal('The amount is wrong');
  });

  it('shows no group where the host offers nothing', async () => {
    const page = await openDecline();
    expect(page.root.querySelector('.presets')).to.equal(null);
  });

  it('asks for a reason that is long enough, and says how long', async () => {
    const page = await openDecline({ declineMinLength: 10 });
    expect(page.root.getElementById('decline-hint')?.textContent).to.contain('Use 10 characters or more.');
    reason(page).focus();
    await page.type('No');
    await confirm(page);
    expect(page.root.getElementById('decline-error')?.textContent).to.equal('Use 10 characters or more.');
    expect(page.form.status).to.equal('ready');
    expect(page.focused).to.equal(reason(page));
    await page.type(', thank you.');
    await confirm(page);
    await page.status('declined');
  });

  it('takes no more than the host wants to read, and says when the end is near', async () => {
    const page = await openDecline({ declineMaxLength: 12 });
    reason(page).focus();
    await page.type('x'.repeat(15));
    expect(reason(page).value).to.have.length(12);
    expect(page.root.querySelector('dialog .left')?.textContent).to.equal('0 characters left');
  });
});
