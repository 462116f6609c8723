/** Gives its entries in the order of their rank, each once while it waits: a field is computed after those it reads. */
export class RankedQueue {
  #waiting: string[] = [];
  #members = new Set<string>();
  #rank: (id: string) => number;

  constructor(rank: (id: string) => number) {
    this.#rank = rank;
  }

  add(id: string): void {
    if (this.#members.has(id)) return;
    this.#members.add(id);
    this.#waiting.splice(this.#placeFor(this.#rank(id)), 0, id);
  }

  take(): string | undefined {
    const id = this.#waiting.pop();
    if (id !== undefined) this.#members.delete(id);
    return id;
  }

  /** The list is kept from the highest rank to the lowest, so that taking is cheap. */
  #placeFor(rank: number): number {
    let [low, high] = [0, this.#waiting.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#rank(this.#waiting[middle] ?? '') > rank) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
