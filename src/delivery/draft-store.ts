import { SigningError } from '../model/errors.js';
import { realClock, type Clock } from './clock.js';
import { pageDatabase } from './database.js';
import type { DraftPlace, DraftRecord } from './draft-place.js';
import { indexedDrafts } from './indexed-drafts.js';
import { webDrafts } from './web-drafts.js';

/** Where unfinished answers are kept; a host may pass its own object with these three methods. */
export interface DraftStore {
  /** What was last saved under a key; null when nothing, or when it is older than seven days. */
  load(key: string): Promise<unknown>;
  /** Saves plain JSON; resolves to where: for this tab, for this browser, or only while the page stays open. */
  save(key: string, draft: unknown): Promise<'session' | 'local' | 'memory'>;
  discard(key: string): Promise<void>;
}

const LIFE = 7 * 86_400_000;

/** Characters up to which a draft goes into web storage, which holds five million in all and blocks the page meanwhile. */
const SMALL = 200_000;

/**
 * The store of a scope: `session` ends with the tab, `local` after seven days, `none` with this object. `save` keeps what the
 * browser refuses in memory and says so once, by throwing a `SigningError`: `storage_full` or `storage_unavailable`.
 */
export function createDraftStore(scope: 'session' | 'local' | 'none', clock: Clock = realClock): DraftStore {
  return scope === 'none' ? memoryDrafts() : new BrowserDrafts(scope, clock);
}

/** Two overlapping saves may end in different places in any order: nothing is moved, the later record counts. */
class BrowserDrafts implements DraftStore {
  #scope: 'session' | 'local';
  #clock: Clock;
  #web: DraftPlace;
  #indexed: DraftPlace;
  #memory = new Map<string, DraftRecord>();
  #lastSaved = 0;
  #told = false;

  constructor(scope: 'session' | 'local', clock: Clock) {
    this.#scope = scope;
    this.#clock = clock;
    this.#web = webDrafts(scope);
    this.#indexed = indexedDrafts(scope, pageDatabase);
  }

  async load(key: string): Promise<unknown> {
    const now = this.#clock.now();
    const oldest = now - LIFE;
    const places = [this.#web, this.#indexed];
    const records = await Promise.all(places.map((place) => place.load(key).catch(() => null)));
    // Not before: whoever opens the form does not wait for it.
    void Promise.allSettled(places.map((place) => place.sweep(oldest)));
    const sound = [...records, this.#memory.get(key) ?? null].filter((record) => record !== null);
    const latest = sound.sort((a, b) => b.savedAt - a.savedAt)[0];
    if (!latest || latest.savedAt < oldest) return null;
    const place = places[records.indexOf(latest)];
    if (place && latest.savedAt > Math.max(now, this.#lastSaved)) await this.#redate(key, latest, place);
    return parse(latest.text);
  }

  async save(key: string, draft: unknown): Promise<'session' | 'local' | 'memory'> {
    const record = { savedAt: this.#nextMoment(), text: JSON.stringify(draft) };
    const small = record.text.length <= SMALL;
    const refusals: unknown[] = [];
    for (const place of small ? [this.#web, this.#indexed] : [this.#indexed, this.#web]) {
      try {
        await place.save(key, record);
        this.#told = false;
        return this.#scope;
      } catch (thrown) {
        refusals.push(thrown);
      }
    }
    this.#memory.set(key, record);
    if (this.#told) return 'memory';
    this.#told = true;
    throw storageError(refusals);
  }

  async discard(key: string): Promise<void> {
    this.#memory.delete(key);
    await Promise.allSettled([this.#web, this.#indexed].map((place) => place.discard(key)));
  }

  /** The clock was set back: what another visit saved would outdo whatever is saved next, and last longer than it may. */
  async #redate(key: string, { text }: DraftRecord, place: DraftPlace): Promise<void> {
    const other = place === this.#web ? this.#indexed : this.#web;
    const record = { savedAt: this.#nextMoment(), text };
    await Promise.allSettled([other.discard(key), place.save(key, record)]);
  }

  #nextMoment(): number {
    this.#lastSaved = Math.max(this.#clock.now(), this.#lastSaved + 1);
    return this.#lastSaved;
  }
}

function memoryDrafts(): DraftStore {
  const memory = new Map<string, string>();
  return {
    load: (key) => Promise.resolve(parse(memory.get(key) ?? 'null')),
    save(key, draft) {
      memory.set(key, JSON.stringify(draft));
      return Promise.resolve('memory');
    },
    discard(key) {
      memory.delete(key);
      return Promise.resolve();
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function storageError(refusals: readonly unknown[]): SigningError {
  const full = refusals.find((thrown) => thrown instanceof DOMException && thrown.name === 'QuotaExceededError');
  const what = full
    ? { code: 'storage_full' as const, retryable: true, why: 'has no room for the draft: free some space' }
    : { code: 'storage_unavailable' as const, retryable: false, why: 'lets this page keep nothing' };
  const { code, retryable, why } = what;
  const message = `The browser ${why}. The answers stay only as long as this page is open.`;
  return new SigningError({ code, phase: 'storage', retryable, message }, { cause: full ?? refusals.at(-1) });
}
