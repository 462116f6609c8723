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
  #stuck = false;

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
      return within(this.#clock, WORK_PATIENCE, async () => {
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

  /** Waits once for an open request that gets no answer; as long as it has none, everything after that fails at once. */
  async #connect(): Promise<Connection> {
    if (this.#stuck) throw new Error('IndexedDB does not answer.');
    const opening = (this.#opening ??= this.#open());
    try {
      return await within(this.#clock, OPEN_PATIENCE, () => opening);
    } catch (thrown) {
      if (thrown instanceof TimeUp) this.#stuck = true;
      else this.#opening = null;
      throw thrown;
    }
  }

  async #open(): Promise<Connection> {
    try {
      return await openDB<Schema>(NAME, VERSION, {
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
    } finally {
      this.#stuck = false;
    }
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
