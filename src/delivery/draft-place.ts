/** A draft as kept. */
export interface DraftRecord {
  /** Milliseconds since 1970; of two records of one draft the later one counts. */
  readonly savedAt: number;
  /** JSON. */
  readonly text: string;
}

/** One of the browser's stores, holding drafts. Every method may reject. */
export interface DraftPlace {
  load(key: string): Promise<DraftRecord | null>;
  save(key: string, record: DraftRecord): Promise<void>;
  discard(key: string): Promise<void>;
  /** Removes everyone's drafts that were saved before a moment. */
  sweep(before: number): Promise<void>;
}
