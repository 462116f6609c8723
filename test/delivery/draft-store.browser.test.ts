import { expect, waitUntil } from '@open-wc/testing';
import { createDraftStore } from '../../src/delivery/draft-store.js';
import { SigningError } from '../../src/model/errors.js';
import { newSession } from './events.js';
import { ManualClock } from './manual-clock.js';
import { replace, restoreBrowser, throwing } from './replace.js';

const DAY = 86_400_000;
const SMALL = { values: { name: 'Ada' } };
const BIG = { values: { signature: `data:image/png;base64,${'A'.repeat(3_000_000)}` } };

async function codeOf(work: Promise<unknown>): Promise<string> {
  const thrown: unknown = await work.then(
    () => 'nothing',
    (reason: unknown) => reason,
  );
  return thrown instanceof SigningError ? thrown.detail.code : String(thrown);
}

describe('createDraftStore', () => {
  afterEach(restoreBrowser);

  for (const scope of ['session', 'local'] as const) {
    for (const [size, draft] of Object.entries({ small: SMALL, big: BIG })) {
      it(`keeps a ${size} draft in the scope ${scope}, until it is discarded`, async () => {
        const key = newSession();
        expect(await createDraftStore(scope).save(key, draft)).to.equal(scope);
        expect(await createDraftStore(scope).load(key)).to.deep.equal(draft);
        expect(await createDraftStore(scope).load(`${key}2`)).to.be.null;
        await createDraftStore(scope).discard(key);
        expect(await createDraftStore(scope).load(key)).to.be.null;
      });

      it(`forgets a ${size} draft in the scope ${scope} after seven days`, async () => {
        const key = newSession();
        const clock = new ManualClock();
        const store = createDraftStore(scope, clock);
        await store.save(key, draft);
        clock.advance(7 * DAY);
        expect(await store.load(key)).to.deep.equal(draft);
        clock.advance(1);
        expect(await store.load(key)).to.be.null;
      });

      it(`takes a ${size} draft of the scope ${scope} out of the browser after seven days`, async () => {
        const key = newSession();
        const clock = new ManualClock();
        const store = createDraftStore(scope, clock);
        await store.save(key, draft);
        clock.advance(7 * DAY + 1);
        await store.load(key);
        // A clock that is seven days behind would still give it.
        const before = new ManualClock();
        const gone = async (): Promise<boolean> => (await createDraftStore(scope, before).load(key)) === null;
        await waitUntil(gone, 'it is gone', { timeout: 20_000 });
      });
    }

    it(`gives the draft of the scope ${scope} that was saved last, whatever its size`, async () => {
      const key = newSession();
      const store = createDraftStore(scope);
      await Promise.all([store.save(key, SMALL), store.save(key, BIG)]);
      expect(await createDraftStore(scope).load(key)).to.deep.equal(BIG);
      await Promise.all([store.save(key, BIG), store.save(key, SMALL)]);
      expect(await createDraftStore(scope).load(key)).to.deep.equal(SMALL);
    });

    it(`gives the draft of the scope ${scope} that was saved last although the clock was set back between two visits`, async () => {
      const key = newSession();
      const clock = new ManualClock();
      const earlier = createDraftStore(scope, clock);
      await earlier.save(key, SMALL);
      await earlier.save(key, BIG);
      clock.setWall(clock.now() - DAY);
      const store = createDraftStore(scope, clock);
      expect(await store.load(key)).to.deep.equal(BIG);
      await store.save(key, SMALL);
      expect(await createDraftStore(scope, clock).load(key)).to.deep.equal(SMALL);
    });

    it(`forgets a draft in the scope ${scope} that a clock far ahead saved, seven days after it was seen again`, async () => {
      const key = newSession();
      const clock = new ManualClock();
      const ahead = new ManualClock();
      ahead.advance(3_650 * DAY);
      const earlier = createDraftStore(scope, ahead);
      await earlier.save(key, BIG);
      await earlier.save(key, SMALL);
      expect(await createDraftStore(scope, clock).load(key)).to.deep.equal(SMALL);
      clock.advance(7 * DAY);
      expect(await createDraftStore(scope, clock).load(key)).to.deep.equal(SMALL);
      clock.advance(1);
      expect(await createDraftStore(scope, clock).load(key)).to.be.null;
    });

    it(`keeps a draft in the scope ${scope} without IndexedDB`, async () => {
      replace(IDBFactory.prototype, 'open', throwing('SecurityError'));
      replace(IDBDatabase.prototype, 'transaction', throwing('SecurityError'));
      const key = newSession();
      expect(await createDraftStore(scope).save(key, BIG)).to.equal(scope);
      expect(await createDraftStore(scope).load(key)).to.deep.equal(BIG);
      await createDraftStore(scope).discard(key);
    });
  }

  it('has written a small draft when save returns, as a closing page needs', () => {
    const key = newSession();
    void createDraftStore('local').save(key, SMALL);
    expect(Object.keys(localStorage).filter((name) => name.includes(key))).to.have.length(1);
  });

  it('keeps the drafts of the two scopes apart', async () => {
    const key = newSession();
    await createDraftStore('local').save(key, BIG);
    expect(await createDraftStore('session').load(key)).to.be.null;
  });

  it('keeps nothing beyond itself in the scope none', async () => {
    const key = newSession();
    const store = createDraftStore('none');
    expect(await store.save(key, SMALL)).to.equal('memory');
    expect(await store.load(key)).to.deep.equal(SMALL);
    expect(await createDraftStore('none').load(key)).to.be.null;
    await store.discard(key);
    expect(await store.load(key)).to.be.null;
  });

  const REFUSALS: [refusal: string, code: string][] = [
    ['QuotaExceededError', 'storage_full'],
    ['SecurityError', 'storage_unavailable'],
  ];
  for (const [refusal, code] of REFUSALS) {
    it(`says ${code} once on ${refusal}, and keeps the draft in memory`, async () => {
      const key = newSession();
      const store = createDraftStore('session');
      replace(Storage.prototype, 'setItem', throwing(refusal));
      replace(IDBObjectStore.prototype, 'put', throwing(refusal));
      expect(await codeOf(store.save(key, SMALL))).to.equal(code);
      expect(await store.save(key, BIG)).to.equal('memory');
      expect(await store.load(key)).to.deep.equal(BIG);
      restoreBrowser();
      expect(await store.save(key, SMALL)).to.equal('session');
      expect(await store.load(key)).to.deep.equal(SMALL);
    });
  }

  it('reads a damaged draft as none', async () => {
    const key = newSession();
    for (const damaged of ['', 'x', '{}', `${Date.now()} {"values":`, `${Date.now()}`]) {
      sessionStorage.setItem(`signing-form:draft:${key}`, damaged);
      expect(await createDraftStore('session').load(key), damaged).to.be.null;
    }
  });
});
