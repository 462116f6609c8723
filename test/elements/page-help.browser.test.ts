import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import { closeForms, type FormPage } from '../support/page.js';
import { openFields } from '../support/forms.js';

/** What a screen reader says of a field's control after its name. */
function describedAs(page: FormPage, field: string): string {
  const ids = (page.control(field).getAttribute('aria-describedby') ?? '').split(' ');
  return ids
    .map((id) => page.root.getElementById(id)?.textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether somebody who looks at the field can read what it says of itself. */
function isReadable(page: FormPage, field: string): boolean {
  const help = page.field(field).querySelector('.help');
  return help !== null && help.clientHeight > 10 && help.clientWidth > 40;
}

const AREAS = [0.1, 0.3, 0.5].map((y) => [{ attachment_uuid: 'doc', page: 0, x: 0.1, y, w: 0.3, h: 0.03 }]);

describe('what a field on the page says of itself', () => {
  afterEach(closeForms);

  it('reads out its description, and shows it where one is', async () => {
    const page = await openFields([
      { name: 'Code', description: 'On your **invitation**, see [help](https://example.com/help).', areas: AREAS[0] },
      { name: 'Other', areas: AREAS[1] },
    ]);
    expect(describedAs(page, 'Code')).to.equal('On your invitation, see help.');
    expect(describedAs(page, 'Other')).to.equal('');
    expect(isReadable(page, 'Code')).to.equal(false);
    await page.click(page.control('Code'));
    // The pointer goes elsewhere: the focus alone keeps it in sight.
    await resetMouse();
    expect(isReadable(page, 'Code')).to.equal(true);
    await expect(page.form).to.be.accessible();
    await page.press('Tab');
    expect((page.focused as HTMLAnchorElement).href).to.equal('https://example.com/help');
    expect(isReadable(page, 'Code')).to.equal(true);
    await page.press('Tab');
    expect(isReadable(page, 'Code')).to.equal(false);
  });

  it('says why nothing can be worked out, as long as that is so', async () => {
    const page = await openFields([
      { uuid: 'a', name: 'Sum', type: 'number', areas: AREAS[0] },
      { uuid: 'b', name: 'Parts', type: 'number', areas: AREAS[1] },
      { name: 'Each', type: 'number', preferences: { formula: '{{a}} / {{b}}' }, areas: AREAS[2] },
    ]);
    expect(describedAs(page, 'Each')).to.contain('Worked out as soon as the answers it needs are there.');
    await page.fill('Sum', '7');
    await page.fill('Parts', '0');
    expect(describedAs(page, 'Each')).to.contain('it would divide by zero');
    expect(page.control('Each').value).to.equal('');
    await page.click(page.control('Each'));
    expect(isReadable(page, 'Each')).to.equal(true);
    await page.click(page.button('Finish'));
    expect((await page.dialog()).textContent).to.contain('it would divide by zero');
    await page.click(page.button('Back'));

    await page.click(page.control('Parts'));
    await page.press('Backspace');
    await page.type('2');
    expect(describedAs(page, 'Each')).not.to.match(/worked out:|as soon as/);
    expect(page.control('Each').value).to.equal('3.5');
    expect(page.text).not.to.contain('NaN');
  });
});
