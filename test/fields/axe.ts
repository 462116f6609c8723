import { expect, fixture, html } from '@open-wc/testing';

interface Axe {
  configure(spec: { readonly rules: readonly { readonly id: string; readonly enabled: boolean }[] }): void;
}

/** Has axe judge the size of targets too (WCAG 2.2, 2.5.8), which it leaves out unless asked. */
export async function axeWithTargetSize(): Promise<void> {
  // The first use loads it.
  await expect(await fixture(html`<p>Words</p>`)).to.be.accessible();
  const { axe } = globalThis as { readonly axe?: Axe };
  if (!axe) throw new Error('axe is not where it used to be.');
  axe.configure({ rules: [{ id: 'target-size', enabled: true }] });
  const small = await fixture<HTMLElement>(html`<p><button>a</button><button>b</button></p>`);
  for (const button of small.querySelectorAll('button')) {
    for (const size of ['inline-size', 'block-size']) button.style.setProperty(size, '12px');
    button.style.setProperty('padding', '0');
  }
  await expect(small).to.not.be.accessible();
}
