import type { HeaderSource } from '../../delivery/credentials.js';
import type { DraftStore } from '../../delivery/draft-store.js';
import type { Transport } from '../../delivery/send.js';
import type { GivenValues } from '../../session/initial-values.js';
import type { StepOrder } from '../../session/order.js';
import type { Identity } from '../../session/wire.js';
import type { DetailOf, FormEvents } from '../form-events.js';
import type { HeadStart } from './head-start.js';
import type { FieldHandlers } from './host-steps.js';
import type { WireEvent } from '../../model/wire.js';
import type { Translator } from '../../text/translator.js';

export type Mode = 'sign' | 'preview' | 'readonly';
export type DraftScope = 'session' | 'local' | 'none';
export type DocumentBytes = Uint8Array | ArrayBuffer | Blob;

/** Everything that one load of a form goes by; read from the element once, when the load begins. */
export interface RunOptions {
  /** A template or signing request as an object, its JSON text, or the absolute URL of one. */
  readonly source: { readonly object: unknown } | { readonly text: string } | { readonly url: string };
  /** PDF bytes by attachment uuid, instead of the template's URLs. */
  readonly documents: Readonly<Record<string, DocumentBytes>>;
  readonly documentPassword: string | null;
  readonly assetBase: string | null;
  readonly disableWorkerRendering: boolean;
  /** A submitter's uuid or name; null: the request's, else the first signer. */
  readonly submitter: string | null;
  readonly identity: Identity;
  readonly values: GivenValues;
  readonly readonlyFields: readonly string[];
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly mode: Mode;
  readonly order: StepOrder;
  readonly submitUrl: string | null;
  /** Absolute: bytes go here before the event that names them. */
  readonly uploadUrl: string | null;
  readonly headers: HeaderSource | null;
  readonly transport: Transport | null;
  readonly draft: DraftScope;
  readonly draftStore: DraftStore | null;
  readonly fieldHandlers: FieldHandlers;
  /** The completion that a restored page, or an element that was out of the page, brings back; null: none. */
  readonly completion: WireEvent | null;
  /** What was asked for before this load's scripts were there. */
  readonly headStart?: HeadStart;
}

/** What a run needs of the element that shows it. */
export interface RunHost {
  /** Dispatches a DOM event. */
  emit<Name extends keyof FormEvents>(name: Name, detail: DetailOf<Name>): void;
  /** Dispatches a cancelable event with `waitUntil`; resolves to false when it was prevented or a promise rejected. */
  ask<Name extends keyof FormEvents>(name: Name, detail: DetailOf<Name>): Promise<boolean>;
  /** Asks the signer for the password of a document, named where there are several; null when cancelled. One at a time. */
  askPassword(wrong: boolean, document: string | null): Promise<string | null>;
  /** The run's state changed: show it. */
  changed(): void;
  /** Pages have turned out to be of another size: show it, but let nothing move that is being read. */
  resized(): void;
  readonly i18n: Translator;
  /** Nothing may be changed or sent now. */
  readonly disabled: boolean;
}
