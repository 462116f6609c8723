import { realClock, TimeUp, within } from '../../delivery/clock.js';
import type { DraftStore } from '../../delivery/draft-store.js';
import { SigningError, toSigningError } from '../../model/errors.js';
import type { SigningRequest } from '../../model/request.js';
import type { Submitter } from '../../model/template.js';
import { readDraft, type Draft } from '../../session/draft.js';
import { signerKey } from '../../session/signer.js';
import type { Identity } from '../../session/wire.js';
import type { RunHost, RunOptions } from './options.js';

type DraftOptions = Pick<RunOptions, 'draft' | 'draftStore' | 'mode' | 'identity'>;

/** How long the form waits after a change before it saves: typing is not saved letter by letter. */
const PAUSE = 400;

/** How long anybody waits for a host's store, in milliseconds: what it keeps is of use, not needed. */
const PATIENCE = 2_000;

/** How long a form waits for what an earlier visit left there. */
const PATIENCE_AT_FIRST = 15_000;

/** Keeps unfinished answers between visits: saves soon after a change, and at once when the page goes away. */
export class DraftKeeper {
  /** What an earlier visit left: its draft, or what is known of its answers since. */
  kept: Draft | null;
  #store: DraftStore;
  #key: string;
  #read: () => Draft | undefined;
  #host: RunHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;
  /** The last save, while it is under way. */
  #saving: Promise<unknown> | null = null;
  /** Something has changed since the last save. */
  #dirty = false;
  /** A preview, a form to look at, or one whose host wants no drafts: nothing is kept and nothing said. */
  #idle: boolean;

  private constructor(
    store: DraftStore,
    key: string,
    kept: Draft | null,
    host: RunHost,
    read: () => Draft | undefined,
    idle: boolean,
  ) {
    this.#idle = idle;
    this.#store = store;
    this.#key = key;
    this.kept = kept;
    this.#host = host;
    this.#read = read;
    addEventListener('pagehide', this.#onPageHide);
  }

  /** Opens the draft of this party of this template (or of this signing); a store that fails is reported and passed over. */
  static async open(
    request: SigningRequest,
    submitter: Submitter,
    options: DraftOptions,
    host: RunHost,
    read: () => Draft | undefined,
  ): Promise<DraftKeeper> {
    const store = await storeFor(options);
    const key = draftKey(request, submitter, options.identity);
    let kept: unknown = null;
    let idle = options.mode !== 'sign' || (options.draft === 'none' && options.draftStore === null);
    try {
      kept = await within(realClock, PATIENCE_AT_FIRST, () => store.load(key));
    } catch (thrown) {
      // What may be there is not overwritten unseen.
      idle ||= thrown instanceof TimeUp;
      host.emit('form-error', (thrown instanceof TimeUp ? silent(thrown) : toSigningError(thrown, 'storage')).detail);
    }
    return new DraftKeeper(store, key, readDraft(kept), host, read, idle);
  }

  /** Takes away what is kept of a signing that has ended. */
  static async forget(request: SigningRequest, submitter: Submitter, options: DraftOptions): Promise<void> {
    const store = await storeFor(options);
    await store.discard(draftKey(request, submitter, options.identity));
  }

  /** Saves soon; changes until then are saved together. */
  touch(): void {
    clearTimeout(this.#timer);
    this.#dirty = true;
    if (!this.#closed && !this.#idle) this.#timer = setTimeout(() => void this.save(), PAUSE);
  }

  /** Saves at once, but lets nobody wait for long. True when the draft outlives the page. */
  saveInTime(): Promise<boolean> {
    return within(realClock, PATIENCE, () => this.save()).catch(() => false);
  }

  /** Saves at once. True when the draft outlives the page. */
  async save(): Promise<boolean> {
    clearTimeout(this.#timer);
    if (this.#closed || this.#idle) return false;
    this.#dirty = false;
    const draft = this.#read();
    if (!draft) return false;
    const saving = this.#put(draft);
    this.#saving = saving;
    try {
      const where = await saving;
      this.#host.emit('form-draft-saved', { at: draft.saved_at, where });
      return where !== 'memory';
    } catch (thrown) {
      this.#host.emit('form-error', toSigningError(thrown, 'storage').detail);
      return false;
    } finally {
      if (this.#saving === saving) this.#saving = null;
    }
  }

  /** Rejects also where a host's store throws. */
  async #put(draft: Draft): ReturnType<DraftStore['save']> {
    return this.#store.save(this.#key, draft);
  }

  /** Forgets the draft: the host has the answers, or the signer does not want them kept. */
  async discard(): Promise<void> {
    clearTimeout(this.#timer);
    this.#dirty = false;
    try {
      await this.#store.discard(this.#key);
    } catch (thrown) {
      this.#host.emit('form-error', toSigningError(thrown, 'storage').detail);
    }
  }

  /** The form has ended: nothing is kept any more, and nothing saved later brings it back. */
  async end(): Promise<void> {
    this.#stop();
    const saving = this.#saving;
    await this.discard();
    // A slow store may have kept afterwards what came to it before.
    if (saving) await saving.then(() => this.discard()).catch(() => undefined);
  }

  /** The form was removed: a change that still waits is saved first. */
  close(): void {
    if (this.#dirty) void this.save();
    this.#stop();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#closed = true;
    removeEventListener('pagehide', this.#onPageHide);
  }

  #onPageHide = (): void => {
    if (this.#dirty) void this.save();
  };
}

function silent(cause: TimeUp): SigningError {
  const message = `The draft store has not answered within ${String(PATIENCE_AT_FIRST / 1000)} seconds; no draft is kept.`;
  return new SigningError({ code: 'storage_unavailable', phase: 'storage', message }, { cause });
}

async function storeFor({ mode, draft, draftStore }: DraftOptions): Promise<DraftStore> {
  if (mode === 'sign' && draftStore) return draftStore;
  const { createDraftStore } = await import('../../delivery/draft-store.js');
  return createDraftStore(mode === 'sign' ? draft : 'none');
}

/** Where the host's record has no id of the signing, who signs tells it from others on this device. */
function draftKey({ submitter, template }: SigningRequest, party: Submitter, identity: Identity): string {
  const signing = submitter?.slug ?? submitter?.id;
  if (signing != null) return `${String(signing)}/${party.uuid}`;
  const who = signerKey(identity, submitter);
  const form = `${String(template.slug ?? template.id ?? template.name)}/${party.uuid}`;
  return who === '' ? form : `${form}/${who}`;
}
