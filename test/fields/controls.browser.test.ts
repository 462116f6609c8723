import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fieldType } from '../../src/fields/registry.js';
import type { Value } from '../../src/model/values.js';
import { makeField } from '../support/template.js';
import { mountControl, setBox, type Mounted } from './mounted-control.js';
import { axeWithTargetSize } from './axe.js';
import { FIELDS } from './samples.js';
import { translator } from './translators.js';

const PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** An answer for each type, as a host would give it. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  text: 'Ada Lovelace',
  cells: 'ADA',
  number: 1234.5,
  date: '2026-11-23T10:00:00Z',
  checkbox: true,
  strikethrough: true,
  radio: 'o1',
  select: 'o1',
  multiple: ['o1', 'o3'],
  signature: PNG,
  initials: PNG,
  image: PNG,
  stamp: PNG,
  file: [PNG],
  phone: '+12025550123',
  payment: 'https://pay.example.com/receipt.pdf',
  kba: 'https://id.example.com/record.pdf',
  verification: 'Verified',
  heading: 'Part one',
};

describe('controls', () => {
  before(axeWithTargetSize);

  for (const { name, field } of FIELDS) {
    const answered = fieldType(field).parse(ANSWERS[field.type], field);
    const states: readonly (readonly [string, Value, boolean])[] = [
      ['empty', null, false],
      ['answered', answered, false],
      ['locked', answered, true],
    ];
    for (const [state, value, locked] of states) {
      for (const place of ['page', 'step'] as const) {
        it(`shows ${name}, ${state}, in the ${place} so that everybody can use it`, async () => {
          const mounted = await mountControl(field, place, {
            value,
            locked,
            issue: state === 'empty' ? 'valueMissing' : null,
          });
          setBox(mounted, '200px', '30px');
          await expect(mounted.host).to.be.accessible();
        });
      }
    }
  }

  it('never is a smaller target than 24 px on the page', async () => {
    for (const type of ['text', 'checkbox', 'signature', 'date', 'select', 'image']) {
      const mounted = await mountControl(
        makeField({ type, name: 'Field', options: [{ uuid: 'o1', value: 'Red' }] }),
        'page',
      );
      setBox(mounted, '10px', '8px');
      const box = mounted.find('#control').getBoundingClientRect();
      expect(Math.min(box.width, box.height), type).to.be.at.least(24);
    }
  });

  it('describes itself, and says that it is required and wrong', async () => {
    const { find } = await mountControl(makeField({ type: 'text', name: 'City' }), 'page', { issue: 'valueMissing' });
    const input = find('input');
    expect(input.getAttribute('aria-label')).to.equal('City');
    expect(input.getAttribute('aria-describedby')).to.equal('hints');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(input.getAttribute('aria-required')).to.equal('true');
    expect(input.autocomplete).to.equal('address-level2');
  });
});

describe('text controls', () => {
  it('take what is typed, key by key', async () => {
    const { find, raws, value } = await mountControl(makeField({ type: 'text', name: 'Note' }), 'step');
    find('input').focus();
    await sendKeys({ type: 'Hi ' });
    expect(raws).to.deep.equal(['H', 'Hi', 'Hi ']);
    expect(value()).to.equal('Hi ');
    expect(find('input').value).to.equal('Hi ');
  });

  it('keep blanks that are typed before the first letter', async () => {
    const { find, value } = await mountControl(makeField({ type: 'text', name: 'Note' }), 'step');
    find('input').focus();
    await sendKeys({ type: '  ' });
    expect(value()).to.equal(null);
    expect(find('input').value).to.equal('  ');
  });

  const roomy = { attachment_uuid: 'doc', page: 0, x: 0.1, y: 0.1, w: 0.4, h: 0.1 };

  it('open several lines on demand and stay at the text', async () => {
    const field = makeField({ type: 'text', name: 'Note', areas: [roomy] });
    const { find, root, value } = await mountControl(field, 'step');
    find('input').focus();
    await sendKeys({ type: 'one' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(root.activeElement?.localName).to.equal('textarea');
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'two' });
    expect(value()).to.equal('one\ntwo');
  });

  it('offer several lines only where these have a place', async () => {
    const offers = async (field: Parameters<typeof makeField>[0]): Promise<boolean> => {
      const { root } = await mountControl(makeField({ type: 'text', name: 'Note', areas: [roomy], ...field }), 'step');
      return root.querySelector('button') !== null;
    };
    expect(await offers({})).to.be.true;
    expect(await offers({ name: 'Address' })).to.be.true;
    expect(await offers({ areas: [{ ...roomy, h: 0.025 }] })).to.be.false;
    expect(await offers({ name: 'Email' })).to.be.false;
    expect(await offers({ validation: { pattern: '^\\d+$' } })).to.be.false;
  });

  it('hide a masked answer once one is elsewhere', async () => {
    const field = makeField({ type: 'text', name: 'Secret', preferences: { mask: true } });
    const { find, value } = await mountControl(field, 'page', { value: 'abc' });
    expect(find('input').value).to.equal('XXX');
    find('input').focus();
    expect(find('input').value).to.equal('abc');
    await sendKeys({ press: 'End' });
    await sendKeys({ type: 'd' });
    find('input').blur();
    expect(find('input').value).to.equal('XXXX');
    expect(value()).to.equal('abcd');
  });

  it('take no more characters than there are cells', async () => {
    const area = { attachment_uuid: 'doc', page: 0, x: 0.1, y: 0.1, w: 0.06, h: 0.03, cell_w: 0.02 };
    const { find, value } = await mountControl(makeField({ type: 'cells', name: 'Code', areas: [area] }), 'page');
    find('input').focus();
    await sendKeys({ type: '12345' });
    expect(value()).to.equal('123');
  });
});

describe('number controls', () => {
  const amount = makeField({ type: 'number', name: 'Amount', preferences: { format: 'usd' } });

  it('keep half a number as it is typed, and format it afterwards', async () => {
    const { find, value } = await mountControl(amount, 'page');
    find('input').focus();
    await sendKeys({ type: '1234.' });
    expect(find('input').value).to.equal('1234.');
    await sendKeys({ type: '50' });
    expect(find('input').value).to.equal('1234.50');
    expect(value()).to.equal(1234.5);
    find('input').blur();
    expect(find('input').value).to.equal('$1,234.50');
    find('input').focus();
    expect(find('input').value).to.equal('1234.5');
  });

  it('keep what is no number in sight', async () => {
    const { find, value } = await mountControl(amount, 'step');
    find('input').focus();
    await sendKeys({ type: '12x' });
    find('input').blur();
    expect(find('input').value).to.equal('12x');
    expect(value()).to.equal('12x');
  });

  it('read the decimal sign of the locale', async () => {
    const { find, value } = await mountControl(makeField({ type: 'number', name: 'Betrag' }), 'step', {
      i18n: translator('de-DE'),
    });
    find('input').focus();
    await sendKeys({ type: '1234,5' });
    expect(value()).to.equal(1234.5);
    find('input').blur();
    find('input').focus();
    expect(find('input').value).to.equal('1234,5');
  });
});

describe('date controls', () => {
  const press = async (mounted: Mounted, selector: string): Promise<void> => {
    mounted.find<HTMLElement>(selector).focus();
    await sendKeys({ press: 'Enter' });
  };

  it('take today by a key', async () => {
    const mounted = await mountControl(makeField({ type: 'date', name: 'Date' }), 'step', {
      i18n: translator('en-US', 'Asia/Tokyo'),
    });
    await press(mounted, 'button');
    // Tokyo is nine hours ahead all the year.
    const today = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
    expect(mounted.value()).to.equal(today);
    expect(mounted.find('input').value).to.equal(today);
  });

  it('offer no today that would be refused', async () => {
    const { root } = await mountControl(
      makeField({ type: 'date', name: 'Date', validation: { max: '2001-01-01' } }),
      'step',
    );
    expect(root.querySelector('button')).to.equal(null);
  });

  it('hold an instant by the wall clock of its zone', async () => {
    const field = makeField({ type: 'date', name: 'Time', preferences: { format: 'DD/MM/YYYY HH:mm' } });
    const mounted = await mountControl(field, 'step', {
      value: '2026-11-23T08:00:00.000Z',
      i18n: translator('en-GB', 'Asia/Tokyo'),
    });
    const input = mounted.find('input');
    expect(input.type).to.equal('datetime-local');
    expect(input.value).to.equal('2026-11-23T17:00');
    input.value = '2026-11-24T09:30';
    input.dispatchEvent(new InputEvent('input'));
    expect(mounted.value()).to.equal('2026-11-24T00:30:00.000Z');
  });

  it('show the date on the page as it will be printed', async () => {
    const field = makeField({ type: 'date', name: 'Date', preferences: { format: 'DD.MM.YYYY' } });
    const { find } = await mountControl(field, 'page', { value: '2026-11-23' });
    expect(find<HTMLElement>('.shown-date').textContent).to.equal('23.11.2026');
  });
});
