import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { Directive } from '../../controllers/watch.js';
import type { Area } from '../../model/template.js';
import type { SigningSession } from '../../session/signing-session.js';

/** So many fields of this submitter are all in the DOM (tab order, find in page, readers); of more, those of near pages. */
const MANY = 1000;

/** How many pages before and after those in sight, or the one that has the focus, count as near. */
const AROUND = 2;

/** Asks of some pages, from `first` to `last`, whether they are near; hears when that changes. */
interface Watch {
  readonly first: number;
  readonly last: number;
  near: boolean;
  readonly listener: () => void;
}

/** Which pages have their fields in the DOM. What others fill in is shown on near pages only, however few it is. */
export class NearPages {
  #near: ReadonlySet<number> = new Set([1, 2, 3]);
  /** A page that was asked for, or a field on it: it stays until the next ones come into sight. */
  #asked: number | null = null;
  readonly #watches = new Set<Watch>();
  /** Stretches of pages in sight, of which none may be there yet. */
  readonly #stretches = new Set<string>();
  readonly #sight = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const { first, last } = (target as HTMLElement).dataset;
      this.#stretches[isIntersecting ? 'add' : 'delete'](`${first ?? ''}-${last ?? ''}`);
    }
    this.#tell();
  });

  /** The pages in sight, from 1 over all documents, and the one that has the focus: it stays, with those that Tab leads to. */
  see(numbers: readonly number[], focused: number | null): void {
    if (numbers.length === 0) return;
    this.#near = new Set([...around(numbers), ...(focused === null ? [] : around([focused]))]);
    if (this.#asked !== null && this.#near.has(this.#asked)) this.#asked = null;
    this.#tell();
  }

  /** Makes a far page near. */
  ask(number: number): void {
    if (this.has(number)) return;
    this.#asked = number;
    this.#tell();
  }

  /** Whether a page, or some of the pages up to `last`, are near; a stretch that was given to `watch` is while it is in sight. */
  has(first: number, last = first): boolean {
    const isIn = (number: number): boolean => number >= first && number <= last;
    return (
      this.#stretches.has(`${String(first)}-${String(last)}`) ||
      (this.#asked !== null && isIn(this.#asked)) ||
      [...this.#near].some(isIn)
    );
  }

  /** For `attach()`: watches whether a stretch of pages is in sight, from `data-first` to `data-last`. */
  readonly watch = (element: HTMLElement): (() => void) => {
    this.#sight.observe(element);
    return () => {
      this.#sight.unobserve(element);
    };
  };

  /** Calls back when pages become near or far. Returns the way to stop it. */
  onPages(first: number, last: number, listener: () => void): () => void {
    const watch = { first, last, near: this.has(first, last), listener };
    this.#watches.add(watch);
    return () => this.#watches.delete(watch);
  }

  dispose(): void {
    this.#sight.disconnect();
  }

  #tell(): void {
    // Pages that come now watch for themselves, and those that go no longer do.
    for (const watch of [...this.#watches]) {
      const near = this.has(watch.first, watch.last);
      if (near === watch.near || !this.#watches.has(watch)) continue;
      watch.near = near;
      watch.listener();
    }
  }
}

function around(numbers: readonly number[]): readonly number[] {
  const first = Math.min(...numbers) - AROUND;
  const last = Math.max(...numbers) + AROUND;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

type View = (near: boolean) => unknown;

/** Renders what pages have while they are near, and renders it again when that changes: scrolling renders nothing else. */
class WatchNear extends AsyncDirective {
  #pages: NearPages | undefined;
  #first = 0;
  #last = 0;
  #view: View = () => undefined;
  #stop: (() => void) | undefined;

  override render(pages: NearPages, [first, last]: readonly [number, number], view: View): unknown {
    this.#view = view;
    if (pages !== this.#pages || first !== this.#first || last !== this.#last) {
      [this.#pages, this.#first, this.#last] = [pages, first, last];
      this.#listen();
    }
    return view(pages.has(first, last));
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
    this.#stop = this.#pages?.onPages(this.#first, this.#last, () => {
      this.#draw();
    });
  }

  #draw(): void {
    if (this.#pages) this.setValue(this.#view(this.#pages.has(this.#first, this.#last)));
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
