import { expect } from '@open-wc/testing';
import { fixtureUrl } from '../pdf/fixture.js';
import { closeForms, openForm } from '../support/page.js';
import { templateJson } from '../support/template.js';

const DOCUMENTS = ['Contract', 'Annex'];

describe('several encrypted documents', () => {
  afterEach(closeForms);

  it('are all opened with the one password that the signer knows', async () => {
    const template = templateJson([], {
      schema: DOCUMENTS.map((name) => ({ attachment_uuid: name, name })),
      documents: DOCUMENTS.map((uuid) => ({ uuid, url: fixtureUrl('issue6010_1.pdf') })),
    });
    const page = await openForm({ template, layout: 'document' });
    const dialog = await page.dialog();
    expect(dialog.textContent).to.contain(DOCUMENTS[0]);
    await page.click(dialog.querySelector('input') as HTMLInputElement);
    await page.type('abc');
    await page.press('Enter');
    await page.status('ready');
    expect(page.root.querySelectorAll('.leaf')).to.have.length(2);
  });
});
