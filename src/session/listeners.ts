/** Listeners by key, told without walking those of other keys. */
export class Listeners<Event> {
  #byKey = new Map<string, Set<(event: Event) => void>>();

  /** Adds a listener; the returned function takes it away. */
  on(key: string, listener: (event: Event) => void): () => void {
    const set = this.#byKey.get(key) ?? new Set();
    this.#byKey.set(key, set.add(listener));
    return () => {
      set.delete(listener);
      if (set.size === 0) this.#byKey.delete(key);
    };
  }

  tell(key: string, event: Event): void {
    for (const listener of this.#byKey.get(key) ?? []) listener(event);
  }
}
