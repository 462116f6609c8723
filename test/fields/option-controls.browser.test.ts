import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Field } from '../../src/model/template.js';
import { makeField } from '../support/template.js';
import { mountControl, setBox, type Mounted } from './mounted-control.js';

const options = [
  { uuid: 'o1', value: 'Red' },
  { uuid: 'o2', value: '' },
  { uuid: 'o3', value: 'Blue' },
];
const spot = { attachment_uuid: 'doc', page: 0, x: 0.1, w: 0.03, h: 0.03 };
const areas = ['o1', 'o2', 'o2'].map((option_uuid, index) => ({ ...spot, y: 0.1 * (index + 1), option_uuid }));
const colour = (more: Record<string, unknown>): Field => makeField({ name: 'Colour', options, ...more });

async function click(target: Element): Promise<void> {
  target.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = target.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

const radios = ({ root }: Mounted): HTMLInputElement[] => [...root.querySelectorAll<HTMLInputElement>('input')];

describe('checkbox controls', () => {
  it('take the whole box as their target', async () => {
    const mounted = await mountControl(makeField({ type: 'checkbox', name: 'Agreed' }), 'page');
    setBox(mounted, '60px', '40px');
    await click(mounted.find('section'));
    expect(mounted.value()).to.equal(true);
    mounted.find('input').focus();
    await sendKeys({ press: ' ' });
    expect(mounted.value()).to.equal(false);
  });

  it('stay as they are while locked', async () => {
    const mounted = await mountControl(makeField({ type: 'checkbox', name: 'Agreed' }), 'page', {
      value: true,
      locked: true,
    });
    setBox(mounted, '60px', '40px');
    await click(mounted.find('section'));
    expect(mounted.raws).to.deep.equal([]);
    expect(mounted.find('input').checked).to.equal(true);
  });
});

describe('radio controls', () => {
  it('choose by the arrow keys and by a click on the words', async () => {
    const mounted = await mountControl(colour({ type: 'radio' }), 'step');
    radios(mounted)[0]?.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(mounted.value()).to.equal('o2');
    const words = [...mounted.root.querySelectorAll('.option span')].at(2);
    expect(words?.textContent).to.equal('Blue');
    if (words) await click(words);
    expect(mounted.value()).to.equal('o3');
    expect(radios(mounted).map(({ checked }) => checked)).to.deep.equal([false, false, true]);
  });

  it('take a choice back where it is optional, by a click, by a key and by a button', async () => {
    const mounted = await mountControl(colour({ type: 'radio', required: false }), 'step', { value: 'o1' });
    const first = mounted.find('input');
    await click(first);
    expect(mounted.value()).to.equal(null);
    expect(first.checked).to.equal(false);
    first.focus();
    await sendKeys({ press: ' ' });
    expect(mounted.value()).to.equal('o1');
    await sendKeys({ press: ' ' });
    expect(mounted.value()).to.equal(null);
    await click(first);
    await click(mounted.find('button'));
    expect(mounted.value()).to.equal(null);
  });

  it('keep a required choice', async () => {
    const mounted = await mountControl(colour({ type: 'radio' }), 'step', { value: 'o1' });
    await click(mounted.find('input'));
    expect(mounted.value()).to.equal('o1');
    expect(mounted.root.querySelector('button')).to.equal(null);
  });

  it('are one option where the area stands for one', async () => {
    const field = colour({ type: 'radio', areas });
    const mounted = await mountControl(field, 'page', { area: field.areas[1] ?? null });
    setBox(mounted, '30px', '30px');
    expect(mounted.find('input').getAttribute('aria-label')).to.equal('Colour, Option 2');
    await click(mounted.find('input'));
    expect(mounted.value()).to.equal('o2');
  });

  it('may show one option in two places at once', async () => {
    const field = colour({ type: 'radio', areas });
    const names = await Promise.all(
      field.areas.map(async (area) => (await mountControl(field, 'page', { area })).find('input').name),
    );
    expect(names[0]).to.equal(names[1]);
    expect(names[2]).to.not.equal(names[1]);
  });

  it('are a list where one area takes the whole field', async () => {
    const mounted = await mountControl(colour({ type: 'radio' }), 'page', { value: 'o3' });
    expect(mounted.find<HTMLSelectElement>('select').selectedOptions[0]?.text).to.equal('Blue');
  });
});

describe('select controls', () => {
  it('take what is chosen, and nothing from the empty line', async () => {
    const mounted = await mountControl(colour({ type: 'select' }), 'step', { value: 'o1' });
    const list = mounted.find<HTMLSelectElement>('select');
    expect([...list.options].map(({ text }) => text)).to.deep.equal(['Choose…', 'Red', 'Option 2', 'Blue']);
    list.value = 'o3';
    list.dispatchEvent(new Event('change'));
    expect(mounted.value()).to.equal('o3');
    list.value = '';
    list.dispatchEvent(new Event('change'));
    expect(mounted.value()).to.equal(null);
  });
});

describe('multiple controls', () => {
  it('gather choices in the order of the template', async () => {
    const mounted = await mountControl(colour({ type: 'multiple' }), 'step');
    const [first, , third] = radios(mounted);
    third?.focus();
    await sendKeys({ press: ' ' });
    first?.focus();
    await sendKeys({ press: ' ' });
    expect(mounted.value()).to.deep.equal(['o1', 'o3']);
    await sendKeys({ press: ' ' });
    expect(mounted.value()).to.deep.equal(['o3']);
  });

  it('open their list above the page', async () => {
    const mounted = await mountControl(colour({ type: 'multiple' }), 'page', { value: ['o1'] });
    setBox(mounted, '200px', '30px');
    const button = mounted.find<HTMLButtonElement>('button');
    expect(button.getAttribute('aria-label')).to.equal('Colour, Red');
    button.focus();
    await sendKeys({ press: 'Enter' });
    expect(mounted.find('.sheet').matches(':popover-open')).to.equal(true);
    await expect(mounted.host).to.be.accessible();
    radios(mounted)[2]?.focus();
    await sendKeys({ press: ' ' });
    expect(mounted.value()).to.deep.equal(['o1', 'o3']);
    await sendKeys({ press: 'Escape' });
    expect(mounted.find('.sheet').matches(':popover-open')).to.equal(false);
    await waitUntil(() => mounted.root.activeElement?.id === button.id, 'the focus comes back to the button');
  });

  it('are one box for each option on the page', async () => {
    const field = colour({ type: 'multiple', areas });
    const mounted = await mountControl(field, 'page', { value: ['o1'], area: field.areas[1] ?? null });
    setBox(mounted, '30px', '30px');
    await click(mounted.find('input'));
    expect(mounted.value()).to.deep.equal(['o1', 'o2']);
  });
});
