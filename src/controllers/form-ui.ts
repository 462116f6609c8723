import type { Field } from '../model/template.js';
import type { SignatureValue, Value } from '../model/values.js';
import { nextStep, previousStep, type Navigate, type Walk } from '../session/navigation.js';
import type { SigningSession } from '../session/signing-session.js';
import type { Handoff, Mark } from './handoff.js';
import type { SigningRun } from './run/signing-run.js';

/** The one dialog that is open, if any. */
export type DialogState =
  | { readonly type: 'summary' }
  | { readonly type: 'decline' }
  | { readonly type: 'consent' }
  | { readonly type: 'fields' }
  | { readonly type: 'clear' }
  | { readonly type: 'later' }
  | { readonly type: 'shortcuts' }
  /** `mark`: what to begin with, in place of what was adopted last. */
  | { readonly type: 'signature'; readonly field: Field; readonly mark?: Mark }
  | { readonly type: 'handoff'; readonly field: Field; readonly wait: Handoff }
  | {
      readonly type: 'password';
      readonly wrong: boolean;
      /** Its name, where there are several. */
      readonly document: string | null;
      readonly answer: (password: string | null) => void;
    };

/** Many answers that were changed at once, as they were before. */
export interface Undoable {
  readonly what: 'cleared' | 'applied';
  readonly before: ReadonlyMap<string, Value>;
}

/** A zoom: 1 is actual size (96/72 CSS px a point), or fitted to the width or to a whole page. */
export type Zoom = number | 'width' | 'page';

/** What can still be read, and what can still be found one's way in. */
export function clampZoom(zoom: number): number {
  return Math.min(4, Math.max(0.25, zoom));
}

export interface UiHost {
  readonly options: {
    readonly navigate: Navigate;
    readonly consent: 'none' | 'bar' | 'dialog';
    readonly review: 'summary' | 'none';
  };
  /** Nothing may be changed or sent now. */
  readonly disabled: boolean;
  /** Pages, from 1, that must be seen before finishing and were not. */
  readonly unseenPages: readonly number[];
  changed(): void;
  /** Shows a page, counted from 1. */
  goToPage(page: number): void;
  /** Leads to the consent that stands above the pages. */
  revealConsent(): void;
  /** The signer came to a field. */
  arrived(uuid: string): void;
  /** Finish was tried while so many fields were missing or wrong. */
  blocked(count: number): void;
  /** Brings a field into view, high up unless said otherwise, and puts the focus into its control. */
  reveal(uuid: string, where?: 'high' | 'near'): void;
  /** Says a milestone to screen readers, politely. */
  announce(text: string): void;
}

/** What is on the screen besides the answers: which dialog, which field, which zoom. Knows no DOM. */
export class FormUi {
  dialog: DialogState | null = null;
  /** The uuid of the field that the signer is at. */
  current: string | null = null;
  layout: 'document' | 'steps' = 'document';
  zoom: Zoom = 'width';
  /** Finish was tried while something was missing: the list of what is missing is shown. */
  blocked = false;
  /** Finish was tried before every page was seen. */
  unread = false;
  /** What was cleared or applied, as long as it can be taken back. */
  undoable: Undoable | null = null;
  /** What the signer wanted when consent came in between. */
  #afterConsent: (() => void) | null = null;
  #host: UiHost;
  #run: SigningRun;

  constructor(run: SigningRun, host: UiHost) {
    this.#run = run;
    this.#host = host;
  }

  /** Leads to the first field, once consent is given where it is asked for. */
  start(): void {
    const begin = (): void => {
      this.next();
    };
    if (this.needsConsent) this.askConsent(begin);
    else begin();
  }

  /** Leads to the next field by the `navigate` rule; to the review when there is none left. */
  next(): void {
    const session = this.#session;
    if (!session) return;
    if (this.current !== null) session.touch(this.current);
    const field = nextStep(session, this.current, this.#host.options.navigate, this.#walk);
    if (field) this.goTo(field.uuid);
    else this.finish();
  }

  previous(): void {
    const field = this.#session && previousStep(this.#session, this.current, this.#walk);
    if (field) this.goTo(field.uuid);
  }

  goTo(uuid: string): void {
    this.close();
    this.arrive(uuid);
    this.#host.reveal(uuid);
  }

  /** The focus is in a field now, however it came there. */
  arrive(uuid: string): void {
    if (this.current === uuid) return;
    if (this.current !== null) this.#session?.touch(this.current);
    this.current = uuid;
    this.#host.arrived(uuid);
    this.#host.changed();
  }

  /** Finish was pressed: says what is missing and goes there, asks for a review, or sends. */
  finish(): void {
    if (!this.mayFinish()) return;
    if (this.#host.options.review === 'summary') this.open({ type: 'summary' });
    else void this.confirm();
  }

  /** True when nothing keeps the form from being sent; else says what does, and goes there. */
  mayFinish(): boolean {
    if (!this.mayAct) return false;
    if (this.needsConsent) {
      this.askConsent(() => {
        this.finish();
      });
      return false;
    }
    return this.check() && this.#checkRead();
  }

  /** Asks for consent; what the signer wanted to do follows once it is given. */
  askConsent(then: (() => void) | null = null): void {
    this.#afterConsent = then;
    if (this.#host.options.consent === 'dialog') this.open({ type: 'consent' });
    else this.#host.revealConsent();
  }

  consented(): void {
    const then = this.#afterConsent;
    this.close();
    then?.();
  }

  /** Whether there is something to finish or to decline here. */
  get mayAct(): boolean {
    const { state, options } = this.#run;
    const copyOnly = this.#session?.submitter.signing_role === 'cc';
    return state.type === 'filling' && options.mode !== 'readonly' && !copyOnly && !this.#host.disabled;
  }

  #checkRead(): boolean {
    const first = this.#host.unseenPages[0];
    this.unread = first !== undefined;
    this.#host.changed();
    if (first !== undefined) this.#host.goToPage(first);
    return first === undefined;
  }

  /** Shows every issue; when there is one, goes to the first. True when nothing keeps the form from being sent. */
  check(): boolean {
    const issues = this.#session?.openIssues() ?? [];
    this.#session?.touch(...issues.map(({ field }) => field.uuid));
    this.blocked = issues.length > 0;
    const first = issues[0];
    if (first) {
      this.goTo(first.field.uuid);
      this.#host.blocked(issues.length);
    }
    this.#host.changed();
    return !first;
  }

  async confirm(): Promise<boolean> {
    this.close();
    return this.mayAct && this.#run.complete();
  }

  async decline(reason: string): Promise<boolean> {
    this.close();
    return this.mayAct && this.#run.decline(reason);
  }

  /** Back to how the form opened, also on the next visit. */
  reset(): void {
    if (this.#run.state.type !== 'filling') return;
    this.close();
    this.current = null;
    this.undoable = null;
    this.blocked = false;
    this.unread = false;
    void this.#run.discardDraft();
    this.#session?.reset();
    this.#host.changed();
  }

  /** Opens the dialog that a field's control asks for. */
  openField(field: Field): void {
    this.arrive(field.uuid);
    if (this.needsConsent) {
      this.askConsent(() => {
        this.openField(field);
      });
    } else this.open({ type: 'signature', field });
  }

  /** Empties all that the signer is asked for; `undo` brings it back until the next answer. */
  clearAll(): void {
    this.close();
    const session = this.#session;
    if (!session) return;
    const open = session.openSteps.first(Infinity);
    this.undoable = { what: 'cleared', before: valuesOf(session, open) };
    const empty = (): void => {
      for (const { uuid } of open) session.setValue(uuid, null);
    };
    empty();
    // Nobody is told that an answer is missing who has just taken it away; what was prefilled comes back, and goes again.
    session.reset();
    empty();
    this.blocked = false;
    this.#host.changed();
  }

  undo(): void {
    for (const [uuid, value] of this.undoable?.before ?? []) this.#session?.setValue(uuid, value);
    this.forgetUndo();
  }

  forgetUndo(): void {
    this.undoable = null;
    this.#host.changed();
  }

  /** Takes an adopted signature for one field, and for others of the same type if asked; those can be undone. */
  adopt(field: Field, value: SignatureValue, others: readonly Field[]): void {
    this.close();
    const session = this.#session;
    this.undoable = session && others.length > 0 ? { what: 'applied', before: valuesOf(session, others) } : null;
    for (const target of [field, ...others]) session?.setValue(target.uuid, value);
    this.#host.reveal(field.uuid, 'near');
  }

  get needsConsent(): boolean {
    const asked = this.#host.options.consent !== 'none' && !this.#host.disabled;
    return asked && this.#run.consent === null && this.#run.options.mode === 'sign';
  }

  open(dialog: DialogState): void {
    this.dialog = dialog;
    this.#host.changed();
  }

  close(): void {
    if (this.dialog?.type === 'password') this.dialog.answer(null);
    if (this.dialog === null) return;
    this.dialog = null;
    this.#afterConsent = null;
    this.#host.changed();
  }

  setZoom(zoom: Zoom): void {
    this.zoom = typeof zoom === 'number' ? clampZoom(zoom) : zoom;
    this.#host.changed();
  }

  /** Whether the form asks the signer for anything at all. */
  get hasSteps(): boolean {
    return (this.#session?.openSteps.size ?? 0) > 0;
  }

  get #walk(): Walk {
    return this.layout === 'steps' ? 'askedSteps' : 'openSteps';
  }

  get #session(): SigningSession | null {
    return this.#run.session;
  }
}

function valuesOf(session: SigningSession, fields: readonly Field[]): ReadonlyMap<string, Value> {
  return new Map(fields.map(({ uuid }) => [uuid, session.state(uuid).value]));
}
