import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { waitUntil } from '@open-wc/testing';
import { define } from '../../src/elements/define.js';
import type { SigningForm } from '../../src/elements/signing-form.js';
import type { WireEvent } from '../../src/model/wire.js';
import { calm, frames } from './frames.js';

const EVENTS = [
  'form-ready',
  'form-viewed',
  'form-started',
  'form-completed',
  'form-declined',
  'form-error',
  'form-progress',
  'form-draft-saved',
  'field-change',
] as const;

/** A form as a person meets it: by what is written on things, with pointer and keys. Works inside a frame too. */
export class FormPage {
  readonly form: SigningForm;
  /** The window that shows the form: the test's own, or a frame's. */
  readonly window: Window & typeof globalThis;

  /** The events of the form since the test has had it, oldest first. */
  readonly events: { readonly type: string; readonly detail: unknown }[] = [];

  constructor(form: SigningForm) {
    this.form = form;
    this.window = form.ownerDocument.defaultView as Window & typeof globalThis;
    for (const type of EVENTS) {
      form.addEventListener(type, (event) => this.events.push({ type, detail: (event as CustomEvent).detail }));
    }
  }

  /** The details of the events of one type. */
  heard<Detail = { event: { session_id: string } }>(type: string): readonly Detail[] {
    return this.events.filter((event) => event.type === type).map(({ detail }) => detail as Detail);
  }

  /** The id of the session, as `form-viewed` says it. */
  async session(): Promise<string> {
    await this.until(() => this.heard('form-viewed').length > 0, 'form-viewed');
    return this.heard('form-viewed')[0]?.event.session_id ?? '';
  }

  get root(): ShadowRoot {
    return this.form.shadowRoot ?? fail('The form has no shadow root yet.');
  }

  /** What can be read in the form now. */
  get text(): string {
    return (this.root.querySelector('.frame')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  async status(...wanted: SigningForm['status'][]): Promise<void> {
    await this.until(() => wanted.includes(this.form.status), `status ${wanted.join(' or ')}, is ${this.form.status}`);
  }

  async until(condition: () => unknown, what: string, timeout = 20_000): Promise<void> {
    await waitUntil(
      async () => Boolean(await condition()),
      `waited for ${what}; the form says: ${this.text.slice(0, 300)}`,
      {
        timeout,
      },
    );
  }

  /** Pages are painted, words are said, sizes are measured: waits for some frames in which nothing of that happens. */
  async calm(): Promise<void> {
    await calm(() => this.form.stats, this.window);
  }

  /** The field's box: in the open dialog or the steps if it is there, else on the page. */
  field(nameOrUuid: string): HTMLElement {
    const boxes = [...this.root.querySelectorAll<HTMLElement>('[data-field]')].filter((box) => !box.closest('dialog'));
    const box = boxes.find(({ dataset }) => dataset['field'] === nameOrUuid || dataset['name'] === nameOrUuid);
    return box ?? fail(`No field ${nameOrUuid}; there are ${boxes.map(({ dataset }) => dataset['name']).join(', ')}`);
  }

  control(nameOrUuid: string): HTMLInputElement {
    const control = this.field(nameOrUuid).querySelector<HTMLInputElement>('input, textarea, select, button');
    return control ?? fail(`Field ${nameOrUuid} has no control.`);
  }

  /** A button by its accessible name, in the open dialog if there is one. */
  button(name: string | RegExp): HTMLButtonElement {
    const place: ParentNode = this.root.querySelector('dialog[open]') ?? this.root;
    const buttons = [...place.querySelectorAll<HTMLButtonElement>('button')].filter(isShown);
    const named = buttons.find((button) => matches(nameOf(button), name));
    return named ?? fail(`No button ${String(name)}; there are ${buttons.map(nameOf).join(', ')}`);
  }

  async dialog(): Promise<HTMLDialogElement> {
    await this.until(() => this.root.querySelector('dialog[open]'), 'an open dialog');
    return this.root.querySelector('dialog[open]') as HTMLDialogElement;
  }

  /** Presses with the mouse in the middle of an element, where a person would. */
  async click(target: Element): Promise<void> {
    const { left, top, width, height } = await this.#atRest(target);
    await sendMouse({ type: 'click', position: this.at(left + width / 2, top + height / 2) });
    await frames(this.window);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      if (key === 'Shift+Tab') {
        await sendKeys({ down: 'Shift' });
        await sendKeys({ press: 'Tab' });
        await sendKeys({ up: 'Shift' });
      } else await sendKeys({ press: key });
    }
    await frames(this.window);
  }

  async type(text: string): Promise<void> {
    await sendKeys({ type: text });
  }

  /** Clicks into a field's control and types. Dates are given as the platform keeps them: they have no one way of typing. */
  async fill(nameOrUuid: string, value: string): Promise<void> {
    const control = this.control(nameOrUuid);
    if (control.type === 'date' || control.type === 'datetime-local') {
      control.focus();
      control.value = value;
      control.dispatchEvent(new this.window.Event('input', { bubbles: true, composed: true }));
      control.dispatchEvent(new this.window.Event('change', { bubbles: true, composed: true }));
      return;
    }
    await this.click(control);
    await this.type(value);
  }

  /** Draws a stroke through points given as fractions of an element. */
  async draw(target: Element, points: readonly (readonly [number, number])[]): Promise<void> {
    const { left, top, width, height } = await this.#atRest(target);
    const position = ([x, y]: readonly [number, number]): [number, number] =>
      this.at(left + x * width, top + y * height);
    const [first, ...rest] = points;
    await sendMouse({ type: 'move', position: position(first ?? [0, 0]) });
    await sendMouse({ type: 'down' });
    for (const point of rest) await sendMouse({ type: 'move', position: position(point) });
    await sendMouse({ type: 'up' });
    await resetMouse();
  }

  /** Where an element is once it is in view and nothing scrolls any more: nobody hits what still moves. */
  async #atRest(target: Element): Promise<DOMRect> {
    let before = target.getBoundingClientRect();
    for (let [turn, still] = [0, 0]; turn < 200; turn += 1) {
      await frames(this.window);
      const now = target.getBoundingClientRect();
      still = now.top === before.top && now.left === before.left ? still + 1 : 0;
      before = now;
      if (still < 2) continue;
      const middle = now.top + now.height / 2;
      if (turn > 3 && middle > 0 && middle < this.window.innerHeight) break;
      target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    }
    return before;
  }

  /** A point of the form's window as the browser's own window counts it. */
  at(x: number, y: number): [number, number] {
    const frame = this.window.frameElement?.getBoundingClientRect();
    return [Math.round(x + (frame?.left ?? 0)), Math.round(y + (frame?.top ?? 0))];
  }

  /** The control that has the focus, through shadow roots. */
  get focused(): Element | null {
    let active: Element | null = this.form.ownerDocument.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active;
  }
}

/** Opens a page of the real demo, served by the real demo host, in a frame that fills the window. */
export async function openDemo(path: string, size = { width: 1280, height: 800 }): Promise<FormPage> {
  closeForms();
  await setViewport(size);
  const frame = document.createElement('iframe');
  frame.title = 'demo';
  frame.style.cssText = 'position:fixed;inset:0;inline-size:100%;block-size:100%;border:0;background:#fff';
  frame.src = `/demo-app/${path}`;
  document.body.append(frame);
  await waitUntil(
    () => frame.contentDocument?.querySelector('signing-form')?.shadowRoot?.querySelector('.frame'),
    'the demo',
    {
      timeout: 30_000,
    },
  );
  return new FormPage(frame.contentDocument?.querySelector('signing-form') as SigningForm);
}

/** Puts up a form made from the sources, as wide and high as the window, with the properties given. */
export async function openForm(
  properties: Partial<SigningForm>,
  size = { width: 1280, height: 800 },
): Promise<FormPage> {
  closeForms();
  await setViewport(size);
  define();
  const form = document.createElement('signing-form');
  form.style.cssText = 'position:fixed;inset:0';
  Object.assign(form, { loading: 'eager', draft: 'none', ...properties });
  const page = new FormPage(form);
  document.body.append(form);
  // The first one of a file waits for the runner, which compiles the sources as they are asked for.
  await page.until(() => form.shadowRoot?.querySelector('.frame'), 'the form', 60_000);
  return page;
}

/** Takes away what `openDemo` and `openForm` put up. */
export function closeForms(): void {
  for (const shown of document.querySelectorAll('iframe[title="demo"], body > signing-form')) shown.remove();
}

/** An event as the demo host lists it. */
export interface HostEvent {
  readonly event_id: string;
  readonly event_type: string;
  readonly body: WireEvent;
}

/** What the host's database holds of a session, oldest first. */
export async function storedEvents(session: string): Promise<readonly HostEvent[]> {
  const response = await fetch(`/demo-app/api/events?session=${encodeURIComponent(session)}`);
  return (await response.json()) as readonly HostEvent[];
}

function nameOf(button: Element): string {
  return (button.getAttribute('aria-label') ?? button.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function matches(text: string, name: string | RegExp): boolean {
  return typeof name === 'string' ? text === name : name.test(text);
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

function fail(message: string): never {
  throw new Error(message);
}
