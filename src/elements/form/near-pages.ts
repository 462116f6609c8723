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

  /** The pages in sight, from 1 over all documents. True when that changes which are near. */
  see(numbers: readonly number[]): boolean {
    if (numbers.length === 0) return false;
    const first = Math.min(...numbers) - AROUND;
    const last = Math.max(...numbers) + AROUND;
    const near = new Set(Array.from({ length: last - first + 1 }, (_, index) => first + index));
    if (this.#asked !== null && near.has(this.#asked)) this.#asked = null;
    if (near.size === this.#near.size && [...near].every((number) => this.#near.has(number))) return false;
    this.#near = near;
    return true;
  }

  /** Makes a far page near. True when it was far. */
  ask(number: number): boolean {
    if (this.has(number)) return false;
    this.#asked = number;
    return true;
  }

  has(number: number): boolean {
    return this.#near.has(number) || number === this.#asked;
  }
}

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
