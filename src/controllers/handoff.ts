import { parseSignature } from '../fields/signature-value.js';
import type { Field } from '../model/template.js';
import type { SignatureValue } from '../model/values.js';

/** A mark without who and when: what `<signing-pad>` gives as its value. */
export type Mark = Omit<SignatureValue, 'signed_at' | 'time_zone' | 'reason'>;

/** What a host gives to sign on another device. */
export interface HandoffOffer {
  /** Where the other device signs: http(s). */
  readonly url: string;
  /**
   * Asks for the mark made there: the value of a `<signing-pad>` or a picture as data URL; null while there is none, then
   * it is asked again. Rejects when it will never come.
   */
  poll(options: { readonly signal: AbortSignal }): Promise<unknown>;
}

/** A host's way to sign on a phone. `signal` ends when the signer turns back. */
export type HandoffSource = (
  field: { readonly uuid: string; readonly name: string; readonly type: 'signature' | 'initials' },
  options: { readonly signal: AbortSignal },
) => Promise<HandoffOffer>;

/** Between two questions whether the mark is there. */
const PAUSE_MS = 2000;

/** One wait for a mark from another device: from the asking for an address until it is there, failed, or given up. */
export class Handoff {
  /** Null until the host has given it. */
  url: string | null = null;
  failed = false;
  #source: HandoffSource;
  #field: Field;
  #onChange: () => void;
  #onMark: (mark: SignatureValue) => void;
  #abort = new AbortController();

  constructor(source: HandoffSource, field: Field, onChange: () => void, onMark: (mark: SignatureValue) => void) {
    this.#source = source;
    this.#field = field;
    this.#onChange = onChange;
    this.#onMark = onMark;
  }

  /** For `attach()`: waits as long as the dialog is there. */
  readonly attend = (): (() => void) => {
    this.#begin();
    return () => {
      this.#abort.abort();
    };
  };

  /** Asks the host once more. */
  retry(): void {
    this.#begin();
    this.#onChange();
  }

  #begin(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    [this.url, this.failed] = [null, false];
    const { signal } = this.#abort;
    this.#wait(signal).catch(() => {
      if (signal.aborted) return;
      this.failed = true;
      this.#onChange();
    });
  }

  async #wait(signal: AbortSignal): Promise<void> {
    const { uuid, name, type } = this.#field;
    const offer = await this.#source({ uuid, name, type: type === 'initials' ? type : 'signature' }, { signal });
    signal.throwIfAborted();
    this.url = webAddress(offer.url);
    this.#onChange();
    for (;;) {
      const mark = parseSignature(await offer.poll({ signal }));
      signal.throwIfAborted();
      if (mark) {
        this.#onMark(mark);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      signal.throwIfAborted();
    }
  }
}

function webAddress(url: unknown): string {
  const address = new URL(String(url), document.baseURI);
  if (/^https?:$/.test(address.protocol)) return address.href;
  throw new TypeError('A phone can only be led to http(s).');
}
