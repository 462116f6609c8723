import type { SigningForm } from '../../src/elements/signing-form.js';
import type { WireEvent } from '../../src/model/wire.js';
import { NAME, picture, type Scene } from './scene.js';
import type { Heard, Shown } from './show-form.js';

/** Long enough for a machine with other things to do. */
const PATIENCE = 20_000;

/** One signer's form, in a frame of its own or in the test's page: what is asked of it goes by what is written on its controls. */
export class Visit {
  /** Null where the form stands in the test's own page. */
  readonly frame: HTMLIFrameElement | null;
  #here: Shown | null;

  constructor(place: HTMLIFrameElement | Shown) {
    this.frame = place instanceof HTMLIFrameElement ? place : null;
    this.#here = place instanceof HTMLIFrameElement ? null : place;
  }

  get window(): Window & typeof globalThis {
    return (this.frame?.contentWindow ?? window) as Window & typeof globalThis;
  }

  get form(): SigningForm {
    return this.#shown?.form ?? fail('The page is not there yet.');
  }

  /** What can be read now. */
  get text(): string {
    const shown = this.#shown?.form.shadowRoot?.querySelector('.frame')?.textContent ?? '';
    return shown.replace(/\s+/g, ' ').trim();
  }

  heard(type: string): readonly Heard[] {
    return this.#shown?.heard.filter((event) => event.type === type) ?? [];
  }

  async status(...wanted: SigningForm['status'][]): Promise<void> {
    await this.until(() => wanted.includes(this.form.status), `status ${wanted.join(' or ')}`);
  }

  async reads(words: RegExp): Promise<void> {
    await this.until(() => words.test(this.text), String(words));
  }

  async until(condition: () => unknown, what: string): Promise<void> {
    const ready = (): boolean => this.#shown !== undefined && Boolean(condition());
    if (!(await poll(ready))) {
      const status = this.#shown?.form.status ?? 'nothing';
      const heard = JSON.stringify(this.#shown?.heard.filter(({ type }) => type === 'form-error') ?? []);
      throw new Error(`Waited for ${what}; the page is at ${status} and says: ${this.text.slice(0, 400)} ${heard}`);
    }
  }

  /** The button that has this name. */
  button(name: string): HTMLButtonElement {
    const root = this.form.shadowRoot;
    const place: ParentNode = root?.querySelector('dialog[open]') ?? root ?? fail('There is no form.');
    const buttons = [...place.querySelectorAll('button')];
    return buttons.find((button) => button.textContent.trim() === name) ?? fail(`No button ${name}.`);
  }

  async press(name: string): Promise<void> {
    await this.until(() => this.has(name), `the button ${name}`);
    this.button(name).click();
  }

  has(name: string): boolean {
    const buttons = [...(this.form.shadowRoot?.querySelectorAll('button') ?? [])];
    return buttons.some((button) => button.textContent.trim() === name);
  }

  /** Types into a field. */
  async write(field: string, value: string): Promise<void> {
    await this.until(() => this.#control(field), `the field ${field}`);
    const control = this.#control(field) ?? fail(`No field ${field}.`);
    control.focus();
    control.value = value;
    control.dispatchEvent(new this.window.Event('input', { bubbles: true, composed: true }));
    control.dispatchEvent(new this.window.Event('change', { bubbles: true, composed: true }));
  }

  /** What stands in a field. */
  read(field: string): string {
    return this.#control(field)?.value ?? '';
  }

  /** Answers everything that the scene asks. */
  async fill(name = NAME): Promise<void> {
    await this.write('Name', name);
    const signs = this.form.getValues().some(({ field }) => field === 'Mark');
    if (signs) this.form.setValues({ Mark: picture() });
  }

  /** Finishes or declines, as a signer would. */
  async end(what: 'completed' | 'declined'): Promise<void> {
    if (what === 'completed') return this.press('Finish');
    void this.form.decline('Not for me');
    await this.status('submitting', 'declined', 'completed', 'failed');
  }

  /** The page hears that there is network. */
  wake(): void {
    this.window.dispatchEvent(new this.window.Event('online'));
  }

  /** The signer loads the page anew. */
  async reload(): Promise<void> {
    const { visit } = this.window;
    this.window.location.reload();
    await poll(() => this.window.visit !== visit);
    await this.until(() => true, 'the page');
  }

  /** The page is gone without a farewell. */
  kill(): void {
    this.frame?.remove();
    this.#here?.form.remove();
  }

  get #shown(): Shown | null | undefined {
    return this.#here ?? this.window.visit;
  }

  #control(field: string): HTMLInputElement | null {
    const boxes = [...(this.form.shadowRoot?.querySelectorAll<HTMLElement>('[data-name]') ?? [])];
    return boxes.find(({ dataset }) => dataset['name'] === field)?.querySelector('input, textarea') ?? null;
  }
}

/** Opens a page. Several stand beside each other, as tabs do. */
export async function openVisit(scene: Scene, page = '/test/faults/visit.html'): Promise<Visit> {
  const frame = document.createElement('iframe');
  frame.title = 'visit';
  frame.style.cssText = 'inline-size:700px;block-size:300px;border:0';
  frame.src = `${page}?${new URLSearchParams({ ...scene }).toString()}`;
  document.body.append(frame);
  const visit = new Visit(frame);
  await visit.until(() => true, 'the page');
  return visit;
}

/** For `afterEach`: closes every page. */
export function closeVisits(): void {
  for (const shown of document.querySelectorAll('iframe[title="visit"], body > signing-form')) shown.remove();
}

/** The event in the detail of one of the form's events. */
export function eventIn({ detail }: Heard): WireEvent {
  return (detail as { event: WireEvent }).event;
}

/** Looks again and again; false where it never comes true. */
async function poll(condition: () => boolean): Promise<boolean> {
  const end = performance.now() + PATIENCE;
  while (!condition()) {
    if (performance.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return true;
}

function fail(message: string): never {
  throw new Error(message);
}
