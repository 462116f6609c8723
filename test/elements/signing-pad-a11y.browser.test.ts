import { expect, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import { axeWithTargetSize } from '../fields/axe.js';
import { openPad, resetPointer, type PadPage } from '../support/pad.js';
import { photo } from '../support/photo.js';

const isChromium = navigator.userAgent.includes('Chrome');

describe('a pad for everybody', () => {
  before(axeWithTargetSize);
  afterEach(async () => {
    await resetPointer();
    await setViewport({ width: 800, height: 600 });
  });

  const states: Readonly<Record<string, (page: PadPage) => Promise<void>>> = {
    'before a name is typed': (page) => page.open('type'),
    'with a typed name': async (page) => {
      await page.open('type');
      await page.typeName('Jane Doe');
    },
    'with an empty sheet': (page) => page.open('draw'),
    'with a dot': async (page) => {
      await page.open('draw');
      await page.draw([[0.5, 0.5]]);
    },
    'with a drawing': async (page) => {
      await page.open('draw');
      await page.draw();
    },
    'before a picture is chosen': (page) => page.open('upload'),
    'with a picture': async (page) => {
      await page.open('upload');
      page.choose(await photo('image/png'));
      await page.until(() => page.pad.value, 'the value');
    },
  };
  for (const [name, prepare] of Object.entries(states)) {
    it(`passes axe, target sizes included, ${name}`, async () => {
      const page = await openPad(html`<signing-pad aria-label="Signature of the tenant"></signing-pad>`);
      await prepare(page);
      await page.pad.updateComplete;
      await expect(page.pad).to.be.accessible();
    });
  }

  it('passes axe on a phone in Arabic', async () => {
    await setViewport({ width: 320, height: 640 });
    const page = await openPad(html`<signing-pad lang="ar" text="نورة السالم"></signing-pad>`);
    await page.until(() => page.pad.value, 'the value');
    await expect(page.pad).to.be.accessible();
    expect(document.documentElement.scrollWidth, 'no scrolling to the side').to.be.at.most(320);
  });

  it('leaves the focus on the paper when the button that was pressed has nothing left to do', async () => {
    const page = await openPad();
    await page.open('draw');
    await page.draw([[0.5, 0.5]]);
    for (const name of ['Use it anyway', 'Clear']) {
      page.button(name).focus();
      await sendKeys({ press: 'Enter' });
      await page.pad.updateComplete;
      expect(page.root.activeElement, `after ${name}`).to.equal(page.canvas);
    }
  });

  it('W-K2, W-R3: is no trap for the keyboard: the paper is one stop', async () => {
    const page = await openPad(html`<div><signing-pad kinds="draw"></signing-pad><button>After</button></div>`);
    await page.open('draw');
    page.pad.focus();
    expect(page.root.activeElement).to.equal(page.canvas);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.textContent).to.equal('After');
  });

  it('W-V5: has white paper and dark ink in the dark too', async function () {
    if (!isChromium) this.skip();
    await executeServerCommand('media', { features: [{ name: 'prefers-color-scheme', value: 'dark' }] });
    const page = await openPad(
      html`<div style="color-scheme: dark; background: #171b24"><signing-pad></signing-pad></div>`,
    );
    await page.open('draw');
    const paper = getComputedStyle(page.panel.querySelector('.paper')!);
    expect([paper.backgroundColor, paper.color]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(18, 33, 90)']);
    await expect(page.pad).to.be.accessible();
    await executeServerCommand('media', { features: [] });
  });

  it('W-V4: keeps the ink and shows what is chosen in forced colours', async function () {
    if (!isChromium) this.skip();
    await executeServerCommand('media', { features: [{ name: 'forced-colors', value: 'active' }] });
    const page = await openPad(html`<signing-pad text="Jane"></signing-pad>`);
    await page.until(() => page.pad.value, 'the value');
    const card = page.panel.querySelector('.style:has(:checked)')!;
    expect(getComputedStyle(card).outlineStyle).to.equal('solid');
    expect(getComputedStyle(card).color).to.equal('rgb(18, 33, 90)');
    await executeServerCommand('media', { features: [] });
  });
});
