import type { Field } from '../model/template.js';

/** Some of a list of fields, in its order: what may be asked of them while they change. */
export interface FieldsInOrder {
  readonly size: number;
  /** How many of them come before this one, which is one of them; null where it is none. */
  place(uuid: string): number | null;
  /** The next one after a field of the list, whether that is one of them or not; from nowhere, the first. */
  after(uuid: string | null): Field | null;
  /** The one before a field of the list; from nowhere, the last. */
  before(uuid: string | null): Field | null;
  /** The first so many. */
  first(most: number): readonly Field[];
}

/**
 * Keeps some of a list of fields in its order, so that a keystroke in a long form neither walks nor sorts them: every
 * question takes about as many steps as the length of the list has binary digits. A Fenwick tree: entry `n` counts the
 * members among the places up to `n` that share its lowest bit (https://doi.org/10.1002/spe.4380240306).
 */
export class OrderedFields implements FieldsInOrder {
  readonly #list: readonly Field[];
  readonly #index: ReadonlyMap<string, number>;
  readonly #isMember: Uint8Array;
  readonly #counts: Uint32Array;
  #size = 0;

  constructor(list: readonly Field[]) {
    this.#list = list;
    this.#index = new Map(list.map(({ uuid }, index) => [uuid, index]));
    this.#isMember = new Uint8Array(list.length);
    this.#counts = new Uint32Array(list.length + 1);
  }

  get size(): number {
    return this.#size;
  }

  /** Takes a field in or out; one that is not of the list never comes in. */
  set(uuid: string, member: boolean): void {
    const index = this.#index.get(uuid);
    if (index === undefined || (this.#isMember[index] === 1) === member) return;
    const by = member ? 1 : -1;
    this.#isMember[index] = member ? 1 : 0;
    this.#size += by;
    for (let n = index + 1; n <= this.#list.length; n += n & -n) this.#counts[n] = (this.#counts[n] ?? 0) + by;
  }

  place(uuid: string): number | null {
    const index = this.#index.get(uuid);
    return index === undefined || this.#isMember[index] !== 1 ? null : this.#countBefore(index);
  }

  after(uuid: string | null): Field | null {
    return this.#at(this.#countBefore(this.#indexOf(uuid, -1) + 1));
  }

  before(uuid: string | null): Field | null {
    return this.#at(this.#countBefore(this.#indexOf(uuid, this.#list.length)) - 1);
  }

  first(most: number): readonly Field[] {
    const length = Math.min(most, this.#size);
    return Array.from({ length }, (_, place) => this.#at(place)).filter((field) => field !== null);
  }

  #indexOf(uuid: string | null, otherwise: number): number {
    return (uuid === null ? undefined : this.#index.get(uuid)) ?? otherwise;
  }

  #countBefore(index: number): number {
    let count = 0;
    for (let n = index; n > 0; n -= n & -n) count += this.#counts[n] ?? 0;
    return count;
  }

  /** The member with so many before it. */
  #at(place: number): Field | null {
    if (place < 0 || place >= this.#size) return null;
    let [index, left] = [0, place];
    for (let step = 2 ** Math.floor(Math.log2(this.#list.length)); step >= 1; step /= 2) {
      const count = this.#counts[index + step] ?? Infinity;
      if (count > left) continue;
      index += step;
      left -= count;
    }
    return this.#list[index] ?? null;
  }
}
