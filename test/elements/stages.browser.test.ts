import { expect } from '@open-wc/testing';
import { onLease, openFields } from '../support/forms.js';
import { frames } from '../support/frames.js';
import { closeForms, openForm, type FormPage } from '../support/page.js';

const NAMES = ['One', 'Two', 'Three', 'Four'].map((name) => ({ name }));

const current = (page: FormPage): string | undefined =>
  (page.focused?.closest<HTMLElement>('[data-field]') ?? undefined)?.dataset['name'];

describe('what comes before and after filling in', () => {
  afterEach(closeForms);

  it('waits with Finish until every page was seen, and says how many are left', async () => {
    const page = await openForm({
      template: onLease([{ name: 'One', required: false }]),
      layout: 'document',
      requireScroll: true,
    });
    await page.status('ready');
    await page.click(page.button('Finish'));
    await page.until(
      () => /Read the whole document before you finish. [23] pages are left./.test(page.text),
      'the words',
    );
    for (const number of [2, 3, 4]) {
      page.form.goToPage(number);
      await page.until(() => page.form.progress.page === number, `page ${number}`);
      await frames();
    }
    await page.until(() => !page.text.includes('Read the whole document'), 'no more words');
    await page.click(page.button('Finish'));
    expect((await page.dialog()).textContent).to.contain('Check your answers');
  });

  for (const [where, height, zoom] of [
    ['in a box much lower than the window', 300, 'width'],
    ['where a page is many times as high as what can be seen', 800, 4],
  ] as const) {
    it(`counts the pages that were scrolled through as seen, ${where}`, async () => {
      const page = await openForm({
        template: onLease([{ name: 'One', required: false }]),
        layout: 'document',
        requireScroll: true,
      });
      await page.status('ready');
      page.form.style.cssText = `display:block;block-size:${height}px`;
      page.form.setZoom(zoom);
      await page.click(page.button('Finish'));
      const words = 'Read the whole document';
      await page.until(() => page.text.includes(words), 'the words');
      const main = page.root.querySelector('.main') as HTMLElement;
      while (main.scrollTop + main.clientHeight < main.scrollHeight - 1) {
        main.scrollTop += main.clientHeight / 3;
        await frames();
      }
      await page.until(() => !page.text.includes(words), 'no more words');
    });
  }

  it('takes no value before consent, asks at the first try, and goes on with what was wanted', async () => {
    const page = await openFields(
      [{ name: 'One' }, { name: 'Tick', type: 'checkbox' }, { name: 'Sign', type: 'signature' }],
      { consent: 'dialog' },
    );
    const opened = async (what: string): Promise<void> => {
      const dialog = await page.dialog();
      expect(dialog.textContent, what).to.contain('electronic records');
      await page.press('Escape');
      await page.until(() => !page.root.querySelector('dialog[open]'), 'no dialog');
    };
    await page.click(page.control('One'));
    await page.type('a');
    await opened('typing');
    expect(page.control('One').value).to.equal('');
    await page.click(page.control('Tick'));
    await opened('ticking');
    expect(page.control('Tick').checked).to.equal(false);
    expect(page.form.getValues().every(({ value }) => value === null || value === false)).to.equal(true);
    await page.click(page.control('Sign'));
    const dialog = await page.dialog();
    await page.click(page.button('Continue'));
    expect(dialog.textContent).to.contain('Tick the box if you agree');
    await page.click(dialog.querySelector('input[type="checkbox"]') as HTMLElement);
    await page.click(page.button('Continue'));
    await page.until(() => page.button('Adopt and sign'), 'the signature dialog');
    await page.press('Escape');
    await page.fill('One', 'a');
    expect(page.control('One').value).to.equal('a');
  });

  it('asks for consent in a bar, and leads there at the first try', async () => {
    const page = await openFields(NAMES, { consent: 'bar' });
    await page.until(() => page.root.querySelector('.consent-bar'), 'the bar');
    await page.click(page.control('One'));
    await page.type('a');
    await page.until(() => page.focused?.matches('.consent-bar input'), 'the focus in the bar');
    expect(page.text).to.contain('Tick the box if you agree');
    await page.press(' ');
    await page.click(page.button('Continue'));
    await page.until(() => !page.root.querySelector('.consent-bar'), 'no bar');
    await page.fill('One', 'a');
    expect(page.control('One').value).to.equal('a');
  });

  for (const [role, words, title] of [
    ['viewer', 'you confirm that you have read this document', 'You have read the document'],
    ['approver', 'you approve this document', 'You have approved the document'],
  ] as const) {
    it(`lets a ${role} agree and finish where nothing is asked`, async () => {
      const submitters = [{ uuid: 'tenant', name: 'Tenant', signing_role: role }];
      const fields = [{ name: 'Rent', readonly: true, default_value: '100' }];
      const page = await openForm({ template: onLease(fields, { submitters }), layout: 'document' });
      await page.status('ready');
      expect(page.text).to.contain('There is nothing to fill in.');
      await page.click(page.button('Agree and finish'));
      expect((await page.dialog()).textContent).to.contain(words);
      await page.click(page.button('Finish'));
      await page.status('completed');
      expect(page.text).to.contain(title);
    });
  }

  it('shows the document on a phone too where nothing is asked', async () => {
    const fields = [{ name: 'Rent', readonly: true, default_value: '100' }];
    const page = await openForm({ template: onLease(fields), layout: 'auto' }, { width: 390, height: 844 });
    await page.status('ready');
    await page.until(() => page.root.querySelector('[part~="page"] canvas'), 'the first page');
    expect(page.text.split('There is nothing to fill in.'), 'said once').to.have.length(2);
  });

  it('counts down to where the host leads, and lets one stay', async () => {
    const page = await openFields([{ name: 'One', required: false }], {
      review: 'none',
      redirectUrl: '/demo-app/index.html',
    });
    const here = location.href;
    await page.click(page.button('Finish'));
    await page.status('completed');
    expect(page.text).to.match(/You will go to .* in (?:20|1\d) seconds\./);
    // At once: on a busy machine the runner's mouse takes long, and the tests are gone then.
    page.button('Stay on this page').click();
    await page.form.updateComplete;
    expect(page.text).not.to.contain('You will go to');
    expect(page.button('Go now')).to.exist;
    expect(location.href).to.equal(here);
  });

  for (const address of ['https://elsewhere.example/', 'javascript:alert(1)', 'data:text/html,x']) {
    it(`does not lead to ${address}, and tells the host`, async () => {
      const page = await openFields([{ name: 'One', required: false }], { review: 'none', redirectUrl: address });
      await page.click(page.button('Finish'));
      await page.status('completed');
      expect(page.text).not.to.contain('You will go to');
      expect(page.heard<{ message: string }>('form-error').map(({ message }) => message)[0]).to.contain(
        'redirectOrigins',
      );
    });
  }

  it('leads to an origin that the host lists', async () => {
    const page = await openFields([{ name: 'One', required: false }], {
      review: 'none',
      redirectUrl: 'https://elsewhere.example/done',
      redirectOrigins: ['https://elsewhere.example'],
    });
    await page.click(page.button('Finish'));
    await page.status('completed');
    expect(page.text).to.contain('elsewhere.example');
    page.button('Stay on this page').click();
  });

  it('says that the host refused, at the field and above the pages, and goes there', async () => {
    const page = await openFields([{ name: 'One' }, { name: 'Two' }], {
      values: { One: 'a', Two: 'b' },
      submitUrl: '/demo-app/api/events?fail=422&field=Two',
      review: 'none',
    });
    await page.click(page.button('Finish'));
    await page.until(() => page.text.includes('Your answers were not accepted.'), 'the words');
    await page.status('started');
    await page.until(() => current(page) === 'Two', 'the refused field');
    expect(page.text.split('Your answers were not accepted.'), 'said once').to.have.length(2);
    expect(page.control('Two').getAttribute('aria-invalid')).to.equal('true');
    expect(page.control('One').value).to.equal('a');
  });
});
