import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import { realClock, TimeUp, within, type Clock } from './clock.js';

/** Records are `unknown`: another version of this library may have written them. Keys are kept outside of them. */
interface Schema extends DBSchema {
  /** By endpoint, session id, event id. */
  outbox: { key: [string, string, string]; value: unknown };
  settled: { key: [string, string, string]; value: unknown; indexes: { at: number } };
  /** By owner (`local`, or the tab) and the draft's own key. */
  drafts: { key: [string, string]; value: unknown; indexes: { savedAt: number } };
}

type Connection = IDBPDatabase<Schema>;
type Name = StoreNames<Schema>;

/** A transaction over the object stores `Names`. */
export type Transaction<Names extends readonly Name[], Mode extends IDBTransactionMode> = IDBPTransaction<
  Schema,
  Names,
  Mode
>;

const NAME = 'signing-form';
const VERSION = 1;
/** Safari is known to leave an open request without an answer; a write may take long on a busy phone, but not for ever. */
const OPEN_PATIENCE = 2_000;
const WORK_PATIENCE = 10_000;

/** Chromium's default became relaxed: strict means that the disk has it before the first attempt is made. */
const STRICT = { durability: 'strict' } as const;

/** What the browser throws when it closed the connection under us: in the background, or when site data was cleared. */
const LOST = new Set(['InvalidStateError', 'UnknownError', 'AbortError']);

/** One connection to IndexedDB, opened when first needed and again when it was lost. */
export class Database {
  #clock: Clock;
  #opening: Promise<Connection> | null = null;
  /** What got no answer in its time, and still has none: whatever came after it would wait behind it. */
  #hanging: Promise<unknown> | null = null;

  constructor(clock: Clock = realClock) {
    this.#clock = clock;
  }

  /**
   * Runs `work` in a transaction and resolves once that is complete; runs it a second time after a lost connection. Rejects
   * where there is no IndexedDB, where it refuses or hangs, or has no room.
   */
  async run<const Names extends readonly Name[], Mode extends 'readonly' | 'readwrite', T>(
    names: Names,
    mode: Mode,
    work: (transaction: Transaction<Names, Mode>) => Promise<T>,
  ): Promise<T> {
    const once = async (): Promise<T> => {
      const connection = await this.#connect();
      return this.#patiently(WORK_PATIENCE, async () => {
        const transaction = connection.transaction(names, mode, STRICT);
        const [result] = await Promise.all([work(transaction), transaction.done]);
        return result;
      });
    };
    try {
      return await once();
    } catch (thrown) {
      if (!(thrown instanceof DOMException && LOST.has(thrown.name))) throw thrown;
      this.#forget();
      return once();
    }
  }

  async #connect(): Promise<Connection> {
    try {
      return await this.#patiently(OPEN_PATIENCE, () => (this.#opening ??= this.#open()));
    } catch (thrown) {
      if (!(thrown instanceof TimeUp)) this.#opening = null;
      throw thrown;
    }
  }

  /** Waits once for what gets no answer; as long as it has none, everything after it fails at once. */
  async #patiently<T>(milliseconds: number, start: () => Promise<T>): Promise<T> {
    if (this.#hanging) throw new TimeUp('IndexedDB does not answer.');
    const working = start();
    try {
      return await within(this.#clock, milliseconds, () => working);
    } catch (thrown) {
      if (thrown instanceof TimeUp) this.#waitBehind(working);
      throw thrown;
    }
  }

  #waitBehind(working: Promise<unknown>): void {
    this.#hanging = working;
    const goOn = (): void => {
      if (this.#hanging === working) this.#hanging = null;
    };
    working.then(goOn, goOn);
  }

  #open(): Promise<Connection> {
    return openDB<Schema>(NAME, VERSION, {
      upgrade: (database) => {
        database.createObjectStore('outbox');
        database.createObjectStore('settled').createIndex('at', 'at');
        database.createObjectStore('drafts').createIndex('savedAt', 'savedAt');
      },
      blocking: () => {
        this.#forget();
      },
      terminated: () => {
        this.#forget();
      },
    });
  }

  /** Lets go of the connection; a newer version of this library in another tab may be waiting for that. */
  #forget(): void {
    const opening = this.#opening;
    this.#opening = null;
    opening?.then(
      (connection) => {
        connection.close();
      },
      () => undefined,
    );
  }
}

/** The page's own: all forms on it share one connection. */
export const pageDatabase = new Database();
