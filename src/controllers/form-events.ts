import type { ErrorDetail } from '../model/errors.js';
import type { SignatureValue } from '../model/values.js';
import type { Receipt, WireEvent } from '../model/wire.js';
import type { Progress, ValueChange } from '../session/field-state.js';
import type { WaitableEvent } from './dom-events.js';

/** The form is open: the template as it was given, how many pages it shows, how many fields it has. */
export interface Opened {
  readonly template: unknown;
  readonly pages: number;
  readonly fields: number;
}

/** A field's value changed by somebody's act. */
export interface FieldChange extends ValueChange {
  readonly name: string | undefined;
  readonly type: string | undefined;
}

/** An event that is on its way to the host: the exact wire body. */
export interface Sent {
  readonly event: WireEvent;
}

/** An event that the host has acknowledged, and what it answered. */
export interface Acknowledged extends Sent {
  readonly response: Receipt;
}

/** A signer adopted a signature or initials. */
export interface Adopted {
  readonly type: 'signature' | 'initials';
  /** The uuid of the field that it was adopted at. */
  readonly field: string;
  readonly value: SignatureValue;
  /** The signer wants it to be offered again, on other visits too. */
  readonly remember: boolean;
}

/** Where the answers were kept, and when, as an ISO instant. */
export interface DraftSaved {
  readonly at: string;
  readonly where: 'session' | 'local' | 'memory';
}

/** The DOM events of `<signing-form>` by name (CONTRACT 2): bubbling, composed, their details frozen. */
export interface FormEvents {
  'form-ready': CustomEvent<Opened>;
  'form-viewed': CustomEvent<Sent>;
  'form-started': CustomEvent<Sent>;
  'field-change': CustomEvent<FieldChange>;
  'form-progress': CustomEvent<Progress>;
  'form-before-complete': WaitableEvent<WireEvent>;
  'form-before-decline': WaitableEvent<WireEvent>;
  'form-completed': CustomEvent<Acknowledged>;
  'form-declined': CustomEvent<Acknowledged>;
  'signature-adopted': CustomEvent<Adopted>;
  'form-draft-saved': CustomEvent<DraftSaved>;
  'form-error': CustomEvent<ErrorDetail>;
}

/** What an event of this name carries. */
export type DetailOf<Name extends keyof FormEvents> = FormEvents[Name]['detail'];
