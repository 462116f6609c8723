import { createDraftStore } from '../../src/delivery/draft-store.js';
import { indexedStore } from '../../src/delivery/indexed-store.js';
import { memoryStore } from '../../src/delivery/memory-store.js';
import { ladder } from '../../src/delivery/outbox-store.js';
import { Database } from '../../src/delivery/database.js';
import { sessionStore } from '../../src/delivery/session-store.js';
import { SigningError } from '../../src/model/errors.js';
import { complete, type Completion } from './complete.js';
import { ManualClock } from './manual-clock.js';

/** What a page has seen that may not look at storage. */
export interface SandboxReport {
  /** What the browser throws when it looks. */
  readonly looked: string;
  /** What was saved, whether it was refused, and what is there then. */
  readonly draft: { readonly saved: unknown; readonly said: string; readonly loaded: unknown };
  readonly completion: Completion;
}

function look(): string {
  try {
    return `${window.sessionStorage.length} items`;
  } catch (thrown) {
    return thrown instanceof DOMException ? thrown.name : String(thrown);
  }
}

async function draft(): Promise<SandboxReport['draft']> {
  const store = createDraftStore('session');
  const saved = { values: { signature: `data:image/png;base64,${'A'.repeat(3_000_000)}` } };
  const said = await store
    .save('key', saved)
    .catch((thrown: unknown) => (thrown instanceof SigningError ? thrown.detail.code : String(thrown)));
  return { saved, said, loaded: await store.load('key') };
}

const clock = new ManualClock();
const stores = ladder([indexedStore(new Database(clock), clock), sessionStore(clock), memoryStore(clock)]);
const report: SandboxReport = { looked: look(), draft: await draft(), completion: await complete(stores) };
parent.postMessage(report, '*');
