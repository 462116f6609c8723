import { realClock, within } from '../../delivery/clock.js';
import type { DraftStore } from '../../delivery/draft-store.js';
import { toSigningError } from '../../model/errors.js';
import type { SigningRequest } from '../../model/request.js';
import type { Submitter } from '../../model/template.js';
import { readDraft, type Draft } from '../../session/draft.js';
import type { Identity } from '../../session/wire.js';
import type { RunHost, RunOptions } from './options.js';

type DraftOptions = Pick<RunOptions, 'draft' | 'draftStore' | 'mode' | 'identity'>;

/** How long the form waits after a change before it saves: typing is not saved letter by letter. */
const PAUSE = 400;

/** How long anybody waits for a host's store, in milliseconds: what it keeps is of use, not needed. */
const PATIENCE = 2_000;

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
    try {
      kept = await store.load(key);
    } catch (thrown) {
      host.emit('form-error', toSigningError(thrown, 'storage').detail);
    }
    const idle = options.mode !== 'sign' || (options.draft === 'none' && options.draftStore === null);
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
    try {
      const where = await this.#store.save(this.#key, draft);
      this.#host.emit('form-draft-saved', { at: draft.saved_at, where });
      return where !== 'memory';
    } catch (thrown) {
      this.#host.emit('form-error', toSigningError(thrown, 'storage').detail);
      return false;
    }
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
    await this.discard();
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

async function storeFor({ mode, draft, draftStore }: DraftOptions): Promise<DraftStore> {
  if (mode === 'sign' && draftStore) return draftStore;
  const { createDraftStore } = await import('../../delivery/draft-store.js');
  return createDraftStore(mode === 'sign' ? draft : 'none');
}

/** Where the host's record of a signing does not tell people apart, what the page says of the signer does. */
function draftKey(
  { submitter, template }: SigningRequest,
  party: Submitter,
  { externalId, email, name }: Identity,
): string {
  const signing = submitter?.slug ?? submitter?.id;
  if (signing != null) return `${String(signing)}/${party.uuid}`;
  const who = externalId ?? email ?? name;
  const form = `${String(template.slug ?? template.id ?? template.name)}/${party.uuid}`;
  return who === null ? form : `${form}/${who}`;
}
