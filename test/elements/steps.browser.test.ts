import { expect } from '@open-wc/testing';
import { openFields, said } from '../support/forms.js';
import { closeForms, type FormPage } from '../support/page.js';

const PHONE = { width: 390, height: 844 };

const current = (page: FormPage): string | undefined =>
  page.root.querySelector<HTMLElement>('.step[data-field]')?.dataset['name'];

describe('the steps', () => {
  afterEach(closeForms);

  const FIELDS = [
    { uuid: 'a', name: 'Street', required: false, default_value: '12 Elm Street' },
    { uuid: 'b', name: 'Full name' },
    { uuid: 'c', name: 'City', required: false, default_value: 'Springfield' },
    { uuid: 'd', name: 'Remarks', required: false },
    { uuid: 'e', name: 'Country', default_value: 'USA' },
  ];

  it('lead past what is filled in and optional, and offer a look at it', async () => {
    const page = await openFields(FIELDS, { layout: 'steps', navigate: 'all' }, PHONE);
    const way = [current(page)];
    for (let turn = 0; turn < 3; turn += 1) {
      await page.click(page.button('Next'));
      way.push(current(page));
    }
    // The first Next leads into the question that is shown.
    expect(way).to.deep.equal(['Full name', 'Full name', 'Remarks', 'Country']);
    expect(page.text).to.contain('Question 3 of 3');
    const details = page.root.querySelector('details') as HTMLDetailsElement;
    expect(details.querySelector('summary')?.textContent).to.equal('Check 2 prefilled answers');
    await page.click(details.querySelector('summary') as HTMLElement);
    await page.click(page.button(/^City/));
    expect(current(page)).to.equal('City');
    expect(page.text).to.contain('Already filled in for you.');
    expect(said(page)).to.equal('City');
  });

  it('count a prefilled answer among the questions once it is changed', async () => {
    const page = await openFields(FIELDS, { layout: 'steps' }, PHONE);
    page.form.goToField('City');
    await page.until(() => page.focused?.closest('[data-name="City"]'), 'the field');
    await page.type('!');
    await page.until(() => page.text.includes('Question 2 of 4'), 'its number');
    expect(page.text).to.contain('Check 1 prefilled answer');
  });

  it('show the last thing there is, where everything is filled in', async () => {
    const page = await openFields(
      [FIELDS[0] as object, FIELDS[2] as object] as typeof FIELDS,
      { layout: 'steps' },
      PHONE,
    );
    expect(current(page)).to.equal('Street');
    await page.click(page.button('Finish'));
    expect((await page.dialog()).textContent).to.contain('Springfield');
  });

  for (const layout of ['document', 'steps'] as const) {
    it(`say how much room a text has left, aloud only near its end, in the layout ${layout}`, async () => {
      const page = await openFields([{ name: 'Short', validation: { pattern: '^.{0,12}$' } }], { layout });
      const control = page.control('Short');
      const described = (): string => {
        const hints = page.root.getElementById(control.getAttribute('aria-describedby') ?? '');
        return (hints?.textContent ?? '').trim();
      };
      const aloud = (): string => page.field('Short').querySelector('[role="status"]')?.textContent ?? 'nothing';
      expect(described()).to.equal('12 characters left');
      await page.fill('Short', 'a');
      expect([described(), aloud()]).to.deep.equal(['11 characters left', '']);
      await page.type('bcd');
      expect([described(), aloud()]).to.deep.equal(['8 characters left', '10 characters left']);
      await page.type('efghijklmn');
      expect([described(), aloud()]).to.deep.equal(['2 characters too many', '2 characters too many']);
      expect(page.field('Short').querySelector('.counter')?.getBoundingClientRect().height, 'to be seen').to.be.above(
        10,
      );
    });
  }
});
