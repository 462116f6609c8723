import { fixture, html, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { SigningPad, type PadKind } from '../../src/elements/signing-pad.js';

class TestedPad extends SigningPad {}
if (!customElements.get('signing-pad')) customElements.define('signing-pad', TestedPad);

/** A place on the paper: fractions of its width and height. */
export type Place = readonly [x: number, y: number];

/** A line of the pen: a wave over the paper, large enough to be a signature. */
export const WAVE: readonly Place[] = Array.from({ length: 13 }, (_, index) => [
  0.2 + index * 0.04,
  0.5 + 0.2 * Math.sin(index),
]);

/** A pad as a person meets it: by what is written on things, with pointer and keys. */
export class PadPage {
  readonly pad: SigningPad;
  /** `input` and `change`, as the pad's listeners hear them. */
  readonly heard: string[] = [];

  constructor(pad: SigningPad) {
    this.pad = pad;
    for (const type of ['input', 'change']) pad.addEventListener(type, () => this.heard.push(type));
  }

  get root(): ShadowRoot {
    return this.pad.shadowRoot!;
  }

  /** The panel that is shown. */
  get panel(): HTMLElement {
    return this.root.querySelector<HTMLElement>('.panel:not([hidden])')!;
  }

  /** What can be read now. */
  get text(): string {
    return this.panel.textContent.replace(/\s+/g, ' ').trim();
  }

  get canvas(): HTMLCanvasElement {
    return this.panel.querySelector('canvas')!;
  }

  get tabs(): readonly string[] {
    return [...this.root.querySelectorAll('[role="tab"]')].map(({ textContent }) => textContent.trim());
  }

  button(name: string): HTMLButtonElement {
    const buttons = [...this.panel.querySelectorAll('button')];
    const found = buttons.find(({ textContent }) => textContent.trim() === name);
    if (!found) throw new Error(`There is no button ${name}; the pad says: ${this.text}`);
    return found;
  }

  /** The ids of the styles that are offered, and which of them is chosen. */
  get styles(): { readonly offered: readonly string[]; readonly chosen: string | undefined } {
    const radios = [...this.panel.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    return { offered: radios.map(({ value }) => value), chosen: radios.find(({ checked }) => checked)?.value };
  }

  async until(condition: () => unknown, what: string): Promise<void> {
    try {
      await waitUntil(() => Boolean(condition()), what, { timeout: 20_000 });
    } catch {
      throw new Error(`Waited in vain for ${what}; the pad says: ${this.text}`);
    }
  }

  /** Shows a way to sign by its tab, and waits until one can sign that way. */
  async open(kind: PadKind): Promise<void> {
    this.root.querySelector<HTMLElement>(`#tab-${kind}`)?.click();
    await this.pad.updateComplete;
    if (kind === 'draw') await this.until(() => this.ready, 'the drawing library');
  }

  /** Draws one stroke with the mouse. */
  async draw(places: readonly Place[] = WAVE): Promise<void> {
    this.canvas.scrollIntoView({ block: 'center' });
    const [first, ...rest] = places.map((place) => this.#onPaper(place));
    await sendMouse({ type: 'move', position: first! });
    await sendMouse({ type: 'down' });
    for (const position of rest) await sendMouse({ type: 'move', position });
    await sendMouse({ type: 'up' });
    await this.pad.updateComplete;
  }

  async typeName(name: string): Promise<void> {
    const input = this.panel.querySelector<HTMLInputElement>('input[type="text"]')!;
    input.focus();
    input.select();
    await sendKeys({ type: name });
    await this.until(() => this.pad.value?.text === name, `the value for ${name}`);
  }

  /** Gives a file to the file input, as the picker does. */
  choose(file: File): void {
    const files = new DataTransfer();
    files.items.add(file);
    const input = this.panel.querySelector<HTMLInputElement>('input[type="file"]')!;
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** The drawing library gives the canvas the pixels of its box. */
  get ready(): boolean {
    return this.canvas.style.touchAction === 'none';
  }

  #onPaper([x, y]: Place): [number, number] {
    const box = this.canvas.getBoundingClientRect();
    return [Math.round(box.x + x * box.width), Math.round(box.y + y * box.height)];
  }
}

/** Puts a pad into the page and waits for its first rendering. */
export async function openPad(template: TemplateResult = html`<signing-pad></signing-pad>`): Promise<PadPage> {
  const placed = await fixture<HTMLElement>(template);
  const pad = placed instanceof SigningPad ? placed : placed.querySelector('signing-pad')!;
  await pad.updateComplete;
  return new PadPage(pad);
}

/** Lets go of the mouse's buttons after a test that failed half-way. */
export async function resetPointer(): Promise<void> {
  await resetMouse();
}
