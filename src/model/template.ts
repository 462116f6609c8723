/**
 * The template as the library works with it: DocuSeal's stored JSON under its own names (CONTRACT 3), checked, completed
 * with defaults and deeply frozen by `parseTemplate`. Coordinates are fractions of the page as displayed (after /Rotate,
 * inside the CropBox), origin top left; pages count from 0.
 */
export type FieldTypeName =
  | 'heading'
  | 'text'
  | 'signature'
  | 'initials'
  | 'date'
  | 'number'
  | 'image'
  | 'checkbox'
  | 'multiple'
  | 'file'
  | 'radio'
  | 'select'
  | 'cells'
  | 'stamp'
  | 'payment'
  | 'phone'
  | 'verification'
  | 'kba'
  | 'strikethrough';

export type SigningRole = 'signer' | 'approver' | 'viewer' | 'cc' | 'assistant';

export interface Area {
  readonly uuid: string | null;
  readonly attachment_uuid: string;
  /** From 0. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** The width of one cell of a `cells` field, as a fraction of the page width. */
  readonly cell_w: number | null;
  /** The option that this area stands for (radio, multiple, select). */
  readonly option_uuid: string | null;
}

export interface Option {
  readonly uuid: string;
  /** May be empty: then it is shown as "Option N" in the UI language. */
  readonly value: string;
}

export interface Validation {
  readonly pattern: string | null;
  readonly message: string | null;
  /** A number, or for dates an ISO date or `{{date}}` (today). */
  readonly min: string | number | null;
  readonly max: string | number | null;
  readonly step: number | null;
}

export type ConditionAction =
  | 'checked'
  | 'unchecked'
  | 'equal'
  | 'not_equal'
  | 'contains'
  | 'does_not_contain'
  | 'not_empty'
  | 'empty'
  | 'greater_than'
  | 'less_than';

export interface Condition {
  readonly field_uuid: string;
  readonly action: ConditionAction;
  /** An option's uuid for option fields, else a literal. */
  readonly value: string | number | boolean | null;
  /** `or` joins the group of the entry before it. */
  readonly operation: 'and' | 'or';
}

/** Preferences of a field (docuseal.md 1.2). Unknown keys are kept; what the form reads is checked. */
export type Preferences = Readonly<Record<string, unknown>>;

export type DefaultValue = string | number | boolean | readonly string[] | null;

export interface Field {
  readonly uuid: string;
  readonly submitter_uuid: string;
  /** May be empty; names are not unique. */
  readonly name: string;
  readonly type: FieldTypeName;
  readonly required: boolean;
  readonly readonly: boolean;
  readonly default_value: DefaultValue;
  /** Replaces the name where people read it; a safe subset of Markdown. */
  readonly title: string | null;
  readonly description: string | null;
  readonly preferences: Preferences;
  readonly options: readonly Option[];
  readonly validation: Validation | null;
  readonly conditions: readonly Condition[];
  /** None: asked in the steps only. Several: one value in many places. */
  readonly areas: readonly Area[];
}

export interface SchemaItem {
  readonly attachment_uuid: string;
  readonly name: string;
  readonly conditions: readonly Condition[];
}

export interface TemplateDocument {
  readonly uuid: string;
  /** Null where the host gives the bytes by the `documents` property. */
  readonly url: string | null;
  readonly filename: string | null;
  /** Lower-case hex; when given, the bytes must match. */
  readonly sha256: string | null;
}

export interface Submitter {
  readonly uuid: string;
  readonly name: string;
  readonly order: number | null;
  readonly signing_role: SigningRole;
}

export interface Template {
  readonly id: string | number | null;
  readonly name: string;
  readonly slug: string | null;
  readonly external_id: string | null;
  /** The documents shown, in order. */
  readonly schema: readonly SchemaItem[];
  readonly documents: readonly TemplateDocument[];
  readonly submitters: readonly Submitter[];
  readonly fields: readonly Field[];
  readonly preferences: Preferences;
}
