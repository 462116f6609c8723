import { LitElement } from 'lit';
import type { HandoffSource } from '../controllers/handoff.js';
import type { DocumentBytes, DraftScope, Mode } from '../controllers/run/options.js';
import type { FieldHandlers } from '../controllers/run/host-steps.js';
import type { HeaderSource } from '../delivery/credentials.js';
import type { DraftStore } from '../delivery/draft-store.js';
import type { Transport } from '../delivery/send.js';
import type { Navigate } from '../session/navigation.js';
import type { StepOrder } from '../session/order.js';
import type { Overrides } from '../text/dictionary.js';
import { booleanText, jsonObject, names, oneOf, wholeNumber, words } from './converters.js';
import { property } from './given.js';

export type Layout = 'auto' | 'document' | 'steps';
export type Consent = 'none' | 'bar' | 'dialog';
export type Hideable = 'title' | 'progress' | 'zoom' | 'decline' | 'download' | 'menu' | 'thumbnails';

/**
 * Everything that a host sets on `<signing-form>` (CONTRACT 2). Objects passed in are never changed. What it can see from
 * outside is the status, mirrored by custom states.
 *
 * @cssState idle - Nothing to load yet, or not near the viewport.
 * @cssState loading - Template and documents are on their way.
 * @cssState ready - Open, nothing answered yet.
 * @cssState started - Something is answered.
 * @cssState submitting - The end is being sent, or waits to be sent again.
 * @cssState completed - The host has acknowledged the completion.
 * @cssState declined - The host has acknowledged the decline.
 * @cssState expired - The signing request is past its time.
 * @cssState awaiting - Another party is to sign first.
 * @cssState failed - It cannot be shown, or the host refuses for good.
 */
export class FormOptions extends LitElement {
  /** URL of a template or a signing request. */
  @property() src: string | null = null;

  /** The template or signing request itself, in place of `src`; assign a new object to change it. */
  @property({ attribute: false }) template: unknown = null;

  /** The host's endpoint for the wire events. Without it only DOM events fire. */
  @property({ attribute: 'submit-url' }) submitUrl: string | null = null;

  /** When set, files and signature images are uploaded here first. */
  @property({ attribute: 'upload-url' }) uploadUrl: string | null = null;

  /** Who signs: a submitter's uuid or name. Default: the first signer. */
  @property() submitter: string | null = null;

  /** The signer's name: prefill and identity; travels in every event. */
  @property({ attribute: 'signer-name' }) signerName: string | null = null;

  /** The signer's e-mail address. */
  @property({ attribute: 'signer-email' }) signerEmail: string | null = null;

  /** The signer's telephone number. */
  @property({ attribute: 'signer-phone' }) signerPhone: string | null = null;

  /** The host's own id of the signer. */
  @property({ attribute: 'external-id' }) externalId: string | null = null;

  /** Prefilled values by field name or uuid. */
  @property({ converter: jsonObject('values') }) values: Readonly<Record<string, unknown>> = {};

  /** Names or uuids of fields that the signer may not change. */
  @property({ attribute: 'readonly-fields', converter: names }) readonlyFields: readonly string[] = [];

  /** Returned untouched in every event. */
  @property({ converter: jsonObject('metadata') }) metadata: Readonly<Record<string, unknown>> = {};

  /** `preview`: everything works, nothing is sent. `readonly`: to look at only. */
  @property({ converter: oneOf('sign', 'preview', 'readonly') }) mode: Mode = 'sign';

  /** Fields on the page, or one at a time; `auto` goes by the element's own width. */
  @property({ converter: oneOf('auto', 'document', 'steps') }) layout: Layout = 'auto';

  /** Where Next goes. */
  @property({ converter: oneOf('required', 'all') }) navigate: Navigate = 'required';

  /** The order of the steps: as in the template, or as read on the page. */
  @property({ converter: oneOf('template', 'page') }) order: StepOrder = 'template';

  /** Disclosure about electronic records before the first value. */
  @property({ converter: oneOf('none', 'bar', 'dialog') }) consent: Consent = 'none';

  /** Whether the answers are listed before finishing. */
  @property({ converter: oneOf('summary', 'none') }) review: 'summary' | 'none' = 'summary';

  /** How one may sign: tokens of `draw type upload`; null: all. A field's `preferences.format` narrows it. */
  @property({ attribute: 'signature-kinds', converter: words }) signatureKinds: readonly string[] | null = null;

  /** Where unfinished answers are kept. */
  @property({ converter: oneOf('session', 'local', 'none') }) draft: DraftScope = 'session';

  /** Finish waits until every page was seen. */
  @property({ attribute: 'require-scroll', converter: booleanText }) requireScroll = false;

  /** What to leave out: tokens of `title progress zoom decline download menu thumbnails`. */
  @property({ converter: words }) hide: readonly string[] | null = null;

  /** How long the reason that a signer writes when declining must be, in characters. */
  @property({ attribute: 'decline-min-length', converter: wholeNumber }) declineMinLength = 1;

  /** How long that reason may be, in characters; never more than 2000. */
  @property({ attribute: 'decline-max-length', converter: wholeNumber }) declineMaxLength = 2000;

  /** BCP 47; default: the nearest ancestor's `lang`, else the browser's. */
  @property() override lang = '';

  /** IANA zone of dates and times; default: the browser's. */
  @property({ attribute: 'time-zone' }) timeZone: string | null = null;

  /** Load when near the viewport, or at once. */
  @property({ converter: oneOf('lazy', 'eager') }) loading: 'lazy' | 'eager' = 'lazy';

  /** Where to go after completion: http(s), same origin unless listed in `redirectOrigins`. */
  @property({ attribute: 'redirect-url' }) redirectUrl: string | null = null;

  /** Where the worker, character maps, fonts and decoders are served, if not beside the code. */
  @property({ attribute: 'asset-base' }) assetBase: string | null = null;

  /** Draws every page on the page's own thread; else heavy drawings go to a second worker. */
  @property({ attribute: 'disable-worker-rendering', converter: booleanText }) disableWorkerRendering = false;

  /** Form association: the name under which an outer form gets the answers. */
  @property() name: string | null = null;

  /** Form association: the outer form is invalid until this one is completed. */
  @property({ converter: booleanText }) required = false;

  /** Form association. */
  @property({ converter: booleanText }) disabled = false;

  /** Form association: `json`, or `fields` for one entry a field. */
  @property({ attribute: 'form-value', converter: oneOf('json', 'fields') }) formValue: 'json' | 'fields' = 'json';

  /** Request headers for the endpoints: an object, or a function for short-lived credentials. */
  @property({ attribute: false }) headers: HeaderSource | null = null;

  /** Replaces fetch for the wire events. With `submit-url` as its name, what other sessions left behind is sent through it too. */
  @property({ attribute: false }) transport: Transport | null = null;

  /** Overrides of any text of the form, by key. */
  @property({ attribute: false }) strings: Overrides = {};

  /** Replaces where drafts are kept. */
  @property({ attribute: false }) draftStore: DraftStore | null = null;

  /** A host's own step for types that need a server. */
  @property({ attribute: false }) fieldHandlers: FieldHandlers = {};

  /** Signing on a phone: gives the address to open there, and asks for the mark made there. Without it none is offered. */
  @property({ attribute: false }) handoff: HandoffSource | null = null;

  /** A signature to begin with, which the signer still adopts: a pad's value, a picture as data URL or address, or a name to type. */
  @property({ attribute: false }) signature: unknown = null;

  /** The same for initials. */
  @property({ attribute: false }) initials: unknown = null;

  /** Origins that a redirect may lead to, besides the page's own. */
  @property({ attribute: false }) redirectOrigins: readonly string[] = [];

  /** Opens encrypted documents without asking. */
  @property({ attribute: false }) documentPassword: string | null = null;

  /** PDF bytes by attachment uuid, instead of the template's URLs. */
  @property({ attribute: false }) documents: Readonly<Record<string, DocumentBytes>> = {};
}

/** A change of one of these loads the form anew. */
export const LOAD_KEYS: readonly (keyof FormOptions)[] = [
  'src',
  'template',
  'submitter',
  'mode',
  'order',
  'submitUrl',
  'uploadUrl',
  'draft',
  'draftStore',
  'transport',
  'documents',
  'assetBase',
  'disableWorkerRendering',
  'timeZone',
];
