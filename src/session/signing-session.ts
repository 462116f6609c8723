import { fieldLabel } from '../fields/describe.js';
import { fieldTypes } from '../fields/registry.js';
import type { HandlerState, Issue } from '../fields/field-type.js';
import type { Field, Submitter, Template } from '../model/template.js';
import { isEmpty, type Value } from '../model/values.js';
import type { Rules } from '../rules/compile.js';
import type { Translator } from '../text/translator.js';
import {
  UNTOUCHED,
  type Change,
  type FieldState,
  type Progress,
  type ValueChange,
  type ValueSource,
} from './field-state.js';
import { checkContext } from './check-context.js';
import { initialValue, type InitialSources } from './initial-values.js';
import { Listeners } from './listeners.js';
import { orderFields, type StepOrder } from './order.js';
import type { FieldsInOrder } from './ordered-fields.js';
import { RankedQueue } from './ranked-queue.js';
import { sameValue } from './same-value.js';
import { StepLists } from './step-lists.js';
import { Tally } from './tally.js';

export interface SessionOptions extends InitialSources {
  readonly template: Template;
  readonly rules: Rules;
  readonly submitter: Submitter;
  /** Names or uuids that the signer may not change, besides the template's own. */
  readonly readonlyFields: readonly string[];
  readonly order: StepOrder;
  /** ISO date of today in the signer's zone. */
  readonly today: string;
  /** How many pages all shown documents have together. */
  readonly pages: number;
  /** Nothing may be changed (mode readonly, viewers). */
  readonly locked?: boolean;
}

/**
 * One person filling one template: the only thing that changes while signing. Holds a state a field and tells listeners
 * which fields changed; a change costs what depends on it, whatever the template's size.
 */
export class SigningSession {
  readonly template: Template;
  readonly submitter: Submitter;
  readonly rules: Rules;
  /** The fields that ask this submitter for something, in the order of the steps; hidden ones too. */
  readonly steps: readonly Field[];
  /** Those of the steps that the signer may answer now, those that are put as a question, and those that have an issue. */
  readonly openSteps: FieldsInOrder;
  readonly askedSteps: FieldsInOrder;
  readonly wrongSteps: FieldsInOrder;

  #fields: ReadonlyMap<string, Field>;
  #states = new Map<string, FieldState>();
  #hiddenDocuments = new Set<string>();
  #tally = new Tally();
  #lists: StepLists;
  #page = 1;
  #options: SessionOptions;
  #byField = new Listeners<FieldState>();
  #changes = new Listeners<Change>();
  #values = new Listeners<ValueChange>();

  constructor(options: SessionOptions) {
    this.#options = options;
    this.template = options.template;
    this.submitter = options.submitter;
    this.rules = options.rules;
    this.#fields = new Map(options.template.fields.map((field) => [field.uuid, field]));
    const own = options.template.fields.filter((field) => this.owns(field) && fieldTypes[field.type].asks);
    this.steps = orderFields(own, options.template, options.order);
    this.#lists = new StepLists(this.steps);
    ({ open: this.openSteps, asked: this.askedSteps, wrong: this.wrongSteps } = this.#lists);
    this.#begin();
  }

  get progress(): Progress {
    const { required, done, optional } = this.#tally;
    return { required, done, optional, total: required + optional, page: this.#page, pages: this.#options.pages };
  }

  get hiddenDocuments(): ReadonlySet<string> {
    return this.#hiddenDocuments;
  }

  owns(field: Field): boolean {
    return field.submitter_uuid === this.submitter.uuid;
  }

  field(uuid: string): Field | undefined {
    return this.#fields.get(uuid);
  }

  /** Finds one of this submitter's fields by uuid or name. */
  find(nameOrUuid: string): Field | undefined {
    const byUuid = this.#fields.get(nameOrUuid);
    return byUuid ?? this.template.fields.find((field) => field.name === nameOrUuid && this.owns(field));
  }

  /** What people read as the field's name. */
  label(field: Field, i18n: Translator): string {
    return fieldLabel(field, this.template, i18n);
  }

  /** The state of a field; throws for a uuid that the template does not have. */
  state(uuid: string): FieldState {
    const state = this.#states.get(uuid);
    if (!state) throw new RangeError(`There is no field ${uuid}.`);
    return state;
  }

  /** The value as rules and the wire see it: null while hidden. */
  readonly read = (uuid: string): Value => {
    const state = this.#states.get(uuid);
    return state?.visible ? state.value : null;
  };

  /** What a payment's formula comes to now; null where it has none or none that can be computed. */
  amount(uuid: string): number | null {
    const amount = this.rules.amount(uuid)?.evaluate(this.read).value;
    return typeof amount === 'number' ? amount : null;
  }

  /** Whether the signer is asked for this field now. */
  isOpen(field: Field): boolean {
    const state = this.state(field.uuid);
    return state.visible && !state.locked;
  }

  /** Takes a raw value from a control, the host or a draft; what the type cannot read becomes empty. */
  setValue(uuid: string, raw: unknown, source: ValueSource = 'signer'): void {
    const field = this.#fields.get(uuid);
    const before = this.#states.get(uuid);
    if (!field || !before || before.locked) return;
    const value = raw === null || raw === undefined ? null : fieldTypes[field.type].parse(raw, field);
    if (sameValue(value, before.value)) return;
    const issue = this.#issue(field, value, before.visible, false);
    this.#replace(field, { ...before, value, source, issue, message: null });
    const changed = new Set([uuid]);
    const documents = this.#propagate(uuid, changed);
    this.#tell(changed, documents);
    this.#values.tell('', { uuid, value, previous: before.value, source });
  }

  /** Marks fields as visited, so that what is wrong with them may be shown. */
  touch(...uuids: readonly string[]): void {
    const changed = new Set<string>();
    for (const uuid of uuids) {
      const before = this.#states.get(uuid);
      const field = this.#fields.get(uuid);
      if (!before || !field || before.touched) continue;
      this.#replace(field, { ...before, touched: true });
      changed.add(uuid);
    }
    if (changed.size > 0) this.#tell(changed, false);
  }

  /** The host refused this value: says so at the field until it changes. */
  refuse(uuid: string, message: string): void {
    const before = this.#states.get(uuid);
    const field = this.#fields.get(uuid);
    if (!before || !field) return;
    this.#replace(field, { ...before, issue: 'customError', message, touched: true });
    this.#tell(new Set([uuid]), false);
  }

  /** Says where the host's own step for a field stands. */
  setStep(uuid: string, step: HandlerState): void {
    const field = this.#fields.get(uuid);
    if (!field) return;
    this.#replace(field, { ...this.state(uuid), step });
    this.#tell(new Set([uuid]), false);
  }

  /** What keeps the signer from finishing: fields with an issue, the first so many in the order of the steps. */
  openIssues(most = Infinity): readonly { readonly field: Field; readonly issue: Issue }[] {
    return this.wrongSteps.first(most).flatMap((field) => {
      const { issue } = this.state(field.uuid);
      return issue === null ? [] : [{ field, issue }];
    });
  }

  /** Says which page is in view, counted from 1. */
  showPage(page: number): void {
    if (page === this.#page) return;
    this.#page = page;
    this.#changes.tell('', { fields: new Set(), documents: false, progress: true });
  }

  /** Back to how the form opened, without the draft. */
  reset(): void {
    this.#options = { ...this.#options, draft: {} };
    this.#tally = new Tally();
    this.#hiddenDocuments = new Set();
    this.#begin();
    this.#tell(new Set(this.#fields.keys()), true);
  }

  /** Hears the new state of one field. */
  onField(uuid: string, listener: (state: FieldState) => void): () => void {
    return this.#byField.on(uuid, listener);
  }

  onChange(listener: (change: Change) => void): () => void {
    return this.#changes.on('', listener);
  }

  /** Hears values set by somebody; computed ones are heard by `onChange`. */
  onValue(listener: (change: ValueChange) => void): () => void {
    return this.#values.on('', listener);
  }

  #begin(): void {
    const readonly = new Set(this.#options.readonlyFields);
    for (const field of this.template.fields) {
      const own = this.owns(field);
      const named = readonly.has(field.uuid) || (field.name !== '' && readonly.has(field.name));
      const computed = this.rules.formula(field.uuid) !== null;
      const asked = own && fieldTypes[field.type].asks && !this.#options.locked;
      const locked = !asked || field.readonly || named || computed;
      this.#states.set(field.uuid, { ...UNTOUCHED, ...initialValue(field, own, locked, this.#options), locked });
    }
    const ranked = [...this.template.fields].sort((a, b) => this.rules.rank(a.uuid) - this.rules.rank(b.uuid));
    for (const item of this.template.schema) this.#refreshDocument(item.attachment_uuid);
    for (const field of ranked) {
      this.#states.set(field.uuid, this.#computed(field));
      for (const document of this.rules.documentDependants(field.uuid)) this.#refreshDocument(document);
    }
    for (const field of this.template.fields) this.#tally.add(field, this.state(field.uuid));
    for (const field of this.steps) this.#lists.set(field, this.state(field.uuid));
  }

  /** Visits the fields that depend on `uuid`, each after those it reads. True when a document was shown or hidden. */
  #propagate(uuid: string, changed: Set<string>): boolean {
    const queue = new RankedQueue((id) => this.rules.rank(id));
    let documents = this.#refreshDocumentsOf(uuid);
    for (const next of this.rules.dependants(uuid)) queue.add(next);
    for (let next = queue.take(); next !== undefined; next = queue.take()) {
      const field = this.#fields.get(next);
      if (!field) continue;
      const before = this.state(next);
      const after = this.#computed(field);
      const priced = this.rules.amount(next) !== null;
      const same = after.visible === before.visible && after.reason === before.reason;
      if (!priced && same && sameValue(after.value, before.value)) continue;
      this.#replace(field, after);
      changed.add(next);
      documents = this.#refreshDocumentsOf(next) || documents;
      for (const further of this.rules.dependants(next)) queue.add(further);
    }
    return documents;
  }

  #computed(field: Field): FieldState {
    const before = this.state(field.uuid);
    const visible = this.rules.isVisible(field.uuid, this.read);
    const result = this.rules.formula(field.uuid)?.evaluate(this.read);
    const { value, reason } = result ?? before;
    const source = result ? 'formula' : before.source;
    return { ...before, visible, value, source, reason, issue: this.#issue(field, value, visible, before.locked) };
  }

  #issue(field: Field, value: Value, visible: boolean, locked: boolean): Issue | null {
    if (locked || !visible) return null;
    if (isEmpty(value)) return field.required ? 'valueMissing' : null;
    const context = checkContext(this.#options, this.rules.pattern(field.uuid));
    return fieldTypes[field.type].check(value, field, context);
  }

  #replace(field: Field, after: FieldState): void {
    this.#tally.replace(field, this.state(field.uuid), after);
    this.#lists.set(field, after);
    this.#states.set(field.uuid, after);
  }

  #refreshDocumentsOf(uuid: string): boolean {
    return this.rules.documentDependants(uuid).filter((document) => this.#refreshDocument(document)).length > 0;
  }

  #refreshDocument(document: string): boolean {
    const hidden = !this.rules.isDocumentVisible(document, this.read);
    if (hidden === this.#hiddenDocuments.has(document)) return false;
    if (hidden) this.#hiddenDocuments.add(document);
    else this.#hiddenDocuments.delete(document);
    return true;
  }

  #tell(fields: ReadonlySet<string>, documents: boolean): void {
    for (const uuid of fields) this.#byField.tell(uuid, this.state(uuid));
    this.#changes.tell('', { fields, documents, progress: true });
  }
}
