import { expect, waitUntil } from '@open-wc/testing';
import { Database } from '../../src/delivery/database.js';
import { endpointOf, entryOf } from '../../src/delivery/entry.js';
import { indexedStore } from '../../src/delivery/indexed-store.js';
import { memoryStore } from '../../src/delivery/memory-store.js';
import { ladder, type OutboxStore } from '../../src/delivery/outbox-store.js';
import { sessionStore } from '../../src/delivery/session-store.js';
import { lostRequest } from '../support/fault-plan.js';
import { faultyHost } from '../support/fault-host.js';
import { complete } from './complete.js';
import { makeEvent, newSession } from './events.js';
import { ManualClock } from './manual-clock.js';
import { replace, restoreBrowser, throwing } from './replace.js';
import { startSender, stopSenders } from './sender.js';

const clock = new ManualClock();
const DONE = { outcome: 'acknowledged', completed: 1 };

/** The same ladder as by default, with a connection of its own. */
function newLadder(database = new Database(clock)): OutboxStore {
  return ladder([indexedStore(database, clock), sessionStore(clock), memoryStore(clock)]);
}

function raw<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('failed'));
  });
}

/** Keeps what is stored locked by a transaction that does not end until it is let go, which is when all behind it is done. */
function hold(connection: IDBDatabase): () => Promise<void> {
  let held = true;
  const store = connection.transaction(['outbox', 'settled'], 'readwrite').objectStore('outbox');
  const goOn = (): void => {
    if (held) store.count().onsuccess = goOn;
  };
  goOn();
  return async () => {
    held = false;
    await raw(connection.transaction(['outbox', 'settled'], 'readwrite').objectStore('outbox').count());
    connection.close();
  };
}

/** Does something whenever a transaction is about to begin. */
function beforeTransactions(act: () => void): void {
  const { transaction } = IDBDatabase.prototype;
  replace(IDBDatabase.prototype, 'transaction', function (this: IDBDatabase, ...args: Parameters<typeof transaction>) {
    act();
    return transaction.apply(this, args);
  });
}

describe('Storage that fails', () => {
  afterEach(() => {
    stopSenders();
    restoreBrowser();
  });

  it('is IndexedDB where all is well', async () => {
    expect(await complete(newLadder())).to.deep.equal({ ...DONE, storage: 'durable' });
  });

  it('falls to sessionStorage without IndexedDB', async () => {
    replace(window, 'indexedDB', undefined);
    expect(await complete(newLadder())).to.deep.equal({ ...DONE, storage: 'session' });
  });

  it('falls to sessionStorage where opening is refused', async () => {
    replace(IDBFactory.prototype, 'open', throwing('SecurityError'));
    expect(await complete(newLadder())).to.deep.equal({ ...DONE, storage: 'session' });
  });

  it('falls to memory where nothing may be kept at all', async () => {
    replace(window, 'indexedDB', undefined);
    replace(Storage.prototype, 'setItem', throwing('QuotaExceededError'));
    expect(await complete(newLadder())).to.deep.equal({ ...DONE, storage: 'memory' });
  });

  it('falls on when the disk is full', async () => {
    replace(IDBObjectStore.prototype, 'put', throwing('QuotaExceededError'));
    expect(await complete(newLadder())).to.deep.equal({ ...DONE, storage: 'session' });
  });

  it('opens again a connection that was lost', async () => {
    const database = new Database(clock);
    expect(await complete(newLadder(database))).to.include({ storage: 'durable' });
    let lost = 0;
    beforeTransactions(() => {
      lost += 1;
      if (lost === 1) throw new DOMException('The connection was closed.', 'InvalidStateError');
    });
    expect(await complete(newLadder(database))).to.deep.equal({ ...DONE, storage: 'durable' });
    expect(lost).to.be.greaterThan(1);
  });

  it('lets go of its connection when another version of the library asks for it, and goes on', async () => {
    const database = new Database(clock);
    expect(await complete(newLadder(database))).to.include({ storage: 'durable' });
    await raw(indexedDB.deleteDatabase('signing-form'));
    expect(await complete(newLadder(database))).to.deep.equal({ ...DONE, storage: 'durable' });
  });

  it('waits two seconds for a database that does not open, once', async () => {
    const database = new Database(clock);
    const store = newLadder(database);
    const stubborn = await raw(indexedDB.open('signing-form'));
    const deleting = raw(indexedDB.deleteDatabase('signing-form'));
    const entry = entryOf(makeEvent(newSession(), 'form.completed'), 'e', 0);
    const kept = store.add(entry);
    clock.advance(2_000);
    expect(await kept).to.include({ storage: 'session' });
    expect(await complete(store)).to.deep.equal({ ...DONE, storage: 'session' });
    stubborn.close();
    await deleting;
    await raw(indexedDB.open('signing-form')).then((connection) => connection.close());
    expect(await complete(store)).to.deep.equal({ ...DONE, storage: 'durable' });
  });

  it('waits ten seconds for work that gets no end, once', async () => {
    const store = newLadder(new Database(clock));
    expect(await complete(store)).to.include({ storage: 'durable' });
    const letGo = hold(await raw(indexedDB.open('signing-form')));
    const begun = new Promise<void>(beforeTransactions);
    const kept = store.add(entryOf(makeEvent(newSession(), 'form.completed'), 'e', 0));
    await begun;
    clock.advance(10_000);
    expect(await kept).to.include({ storage: 'session' });
    // Whatever came now would wait behind it.
    expect(await complete(store)).to.deep.equal({ ...DONE, storage: 'session' });
    await letGo();
    expect(await complete(store)).to.deep.equal({ ...DONE, storage: 'durable' });
  });

  it('sends the sound entries beside damaged ones', async () => {
    const session = newSession();
    const host = await faultyHost();
    const endpoint = endpointOf(host.submitUrl);
    const store = newLadder();
    await store.add(entryOf(makeEvent(session, 'form.completed'), endpoint, clock.now()));
    const connection = await raw(indexedDB.open('signing-form'));
    const outbox = connection.transaction('outbox', 'readwrite').objectStore('outbox');
    const good = entryOf(makeEvent(session, 'form.viewed'), endpoint, clock.now());
    for (const [index, damaged] of [
      null,
      'x',
      {},
      { ...good, body: good.body.slice(1) },
      { ...good, eventType: 'x' },
    ].entries()) {
      await raw(outbox.put(damaged, [endpoint, session, `damaged${index}`]));
    }
    connection.close();
    const { delivery } = startSender({ submitUrl: host.submitUrl, store });
    expect((await delivery.flush(session))?.type).to.equal('acknowledged');
    expect(await host.requests()).to.have.length(1);
  });

  it('goes on from memory when the site data is cleared meanwhile', async () => {
    const session = newSession();
    const host = await faultyHost(lostRequest);
    const { delivery, clock: time, status } = startSender({ submitUrl: host.submitUrl, patient: true });
    const outcome = delivery.post(makeEvent(session, 'form.completed'));
    await status('waiting');
    await raw(indexedDB.deleteDatabase('signing-form'));
    time.advance(1_000);
    expect((await outcome).type).to.equal('acknowledged');
    expect(await host.events(session)).to.have.length(1);
  });

  const UNHELPFUL: [what: string, owner: () => object, name: string, value: unknown][] = [
    ['Web Locks', () => navigator, 'locks', undefined],
    ['permission for Web Locks', () => LockManager.prototype, 'request', () => Promise.reject(new Error('refused'))],
    ['BroadcastChannel', () => window, 'BroadcastChannel', undefined],
    ['permission for BroadcastChannel', () => window, 'BroadcastChannel', throwing('SecurityError')],
  ];
  for (const [what, owner, name, value] of UNHELPFUL) {
    it(`does without ${what}`, async () => {
      replace(owner(), name, value);
      expect(await complete(newLadder())).to.deep.equal({ ...DONE, storage: 'durable' });
    });
  }

  it('sends after 30 seconds although another tab holds the lock, and then at once until that lets go', async () => {
    const session = newSession();
    const host = await faultyHost();
    const { delivery, clock: time } = startSender({ submitUrl: host.submitUrl });
    const lock = `signing-form:${session}`;
    const holdLock = async (): Promise<() => void> => {
      let letGo = (): void => undefined;
      await new Promise<void>((held) => {
        void navigator.locks.request(lock, () => {
          held();
          return new Promise<void>((resolve) => (letGo = resolve));
        });
      });
      return letGo;
    };
    const waits = async (): Promise<boolean> =>
      (await navigator.locks.query()).pending?.some(({ name }) => name === lock) ?? false;
    const letGo = await holdLock();
    const outcome = delivery.post(makeEvent(session, 'form.viewed'));
    await waitUntil(waits, 'the first one to wait', { timeout: 20_000 });
    expect(await host.requests()).to.have.length(0);
    time.advance(30_000);
    expect((await outcome).type).to.equal('acknowledged');
    expect((await delivery.post(makeEvent(session, 'form.started'))).type).to.equal('acknowledged');
    letGo();
    // Its turn comes after that of whatever asked before.
    const letGoAgain = await holdLock();
    const last = delivery.post(makeEvent(session, 'form.completed'));
    await waitUntil(waits, 'the last one to wait', { timeout: 20_000 });
    expect(await host.requests()).to.have.length(2);
    letGoAgain();
    expect((await last).type).to.equal('acknowledged');
  });
});
