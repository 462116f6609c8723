import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { Directive } from '../../controllers/watch.js';
import type { Area } from '../../model/template.js';
import type { SigningSession } from '../../session/signing-session.js';

/** So many fields of this submitter are all in the DOM (tab order, find in page, readers); of more, those of near pages. */
const MANY = 1000;

/** How many pages before and after those in sight count as near. */
const AROUND = 2;

/** Which pages have their fields in the DOM. What others fill in is shown on near pages only, however few it is. */
export class NearPages {
  #near: ReadonlySet<number> = new Set([1, 2, 3]);
  /** A page that a field was asked for on: it stays until the next ones come into sight. */
  #asked: number | null = null;
  #listeners = new Map<number, () => void>();

  /** The pages in sight, from 1 over all documents. */
  see(numbers: readonly number[]): void {
    if (numbers.length === 0) return;
    const first = Math.min(...numbers) - AROUND;
    const last = Math.max(...numbers) + AROUND;
    const before = this.#all;
    this.#near = new Set(Array.from({ length: last - first + 1 }, (_, index) => first + index));
    if (this.#asked !== null && this.#near.has(this.#asked)) this.#asked = null;
    const after = this.#all;
    for (const number of new Set([...before, ...after]))
      if (!before.has(number) || !after.has(number)) this.#listeners.get(number)?.();
  }

  /** Makes a far page near. */
  ask(number: number): void {
    if (this.has(number)) return;
    const before = this.#asked;
    this.#asked = number;
    if (before !== null) this.#listeners.get(before)?.();
    this.#listeners.get(number)?.();
  }

  has(number: number): boolean {
    return this.#near.has(number) || number === this.#asked;
  }

  /** Calls back when a page becomes near or far. Returns the way to stop it. */
  onPage(number: number, listener: () => void): () => void {
    this.#listeners.set(number, listener);
    return () => {
      if (this.#listeners.get(number) === listener) this.#listeners.delete(number);
    };
  }

  get #all(): ReadonlySet<number> {
    return this.#asked === null ? this.#near : new Set([...this.#near, this.#asked]);
  }
}

type View = (near: boolean) => unknown;

/** Renders what a page has while it is near, and renders it again when that changes: scrolling renders nothing else. */
class WatchNear extends AsyncDirective {
  #pages: NearPages | undefined;
  #number = 0;
  #view: View = () => undefined;
  #stop: (() => void) | undefined;

  override render(pages: NearPages, number: number, view: View): unknown {
    this.#view = view;
    if (pages !== this.#pages || number !== this.#number) {
      this.#pages = pages;
      this.#number = number;
      this.#listen();
    }
    return view(pages.has(number));
  }

  override disconnected(): void {
    this.#stop?.();
  }

  override reconnected(): void {
    this.#listen();
    this.#draw();
  }

  #listen(): void {
    this.#stop?.();
    this.#stop = this.#pages?.onPage(this.#number, () => {
      this.#draw();
    });
  }

  #draw(): void {
    if (this.#pages) this.setValue(this.#view(this.#pages.has(this.#number)));
  }
}

export const watchNear: Directive<typeof WatchNear> = directive(WatchNear);

/** Whether all of the signer's own fields may be in the DOM at once. Counted once a session. */
export function fewEnough(session: SigningSession): boolean {
  const known = counted.get(session);
  if (known !== undefined) return known;
  const own = session.template.fields.filter((field) => session.owns(field));
  const few = own.reduce((sum, { areas }) => sum + areas.length, 0) <= MANY;
  counted.set(session, few);
  return few;
}

const counted = new WeakMap<SigningSession, boolean>();

/** The number, from 1, of the page that an area lies on; null where its document is not shown. */
export function pageOf(
  area: Area | undefined,
  slots: readonly { readonly number: number; readonly index: number; readonly document: { readonly uuid: string } }[],
): number | null {
  const slot = slots.find(({ document, index }) => document.uuid === area?.attachment_uuid && index === area.page);
  return slot?.number ?? null;
}
