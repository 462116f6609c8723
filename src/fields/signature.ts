import { html, nothing, type TemplateResult } from 'lit';
import type { SignatureValue } from '../model/values.js';
import type { Key } from '../text/dictionary.js';
import { labelId } from './control-attributes.js';
import type { ControlContext, FieldType } from './field-type.js';
import { parseSignature } from './signature-value.js';
import { onPage } from './text-control.js';

/** A signature: drawn, typed or uploaded in the form's dialog. */
export const signature: FieldType<SignatureValue> = signatureType('signature', {
  open: 'signatureOpen',
  change: 'signatureChange',
});

/** Initials: a small signature. */
export const initials: FieldType<SignatureValue> = signatureType('initials', {
  open: 'initialsOpen',
  change: 'initialsChange',
});

interface Words {
  readonly open: Key;
  readonly change: Key;
}

function signatureType(type: 'signature' | 'initials', words: Words): FieldType<SignatureValue> {
  return {
    type,
    asks: true,
    parse: parseSignature,
    check: (value, { preferences }) => (kindAllowed(value.kind, preferences['format']) ? null : 'typeMismatch'),
    format: (value, _field, i18n) => value.text ?? i18n.t('stateSigned'),
    serialize: ({ image, ...about }) => ({ value: image, signature: about }),
    control(context) {
      const button = signButton(context, words);
      return context.place === 'page' ? onPage(button) : button;
    },
  };
}

const KIND_WORDS: Readonly<Record<SignatureValue['kind'], RegExp>> = {
  drawn: /drawn/,
  typed: /typed/,
  uploaded: /upload/,
};

/** Whether a field's `preferences.format` (`drawn_or_typed`, …) lets one sign this way; without one every way is right. */
export function kindAllowed(kind: SignatureValue['kind'], format: unknown): boolean {
  const narrowed = typeof format === 'string' && /drawn|typed|upload/.test(format);
  return !narrowed || KIND_WORDS[kind].test(format);
}

/** Shows the signature, or asks for it; the form's dialog does the rest. */
function signButton(context: ControlContext, words: Words): TemplateResult {
  const { id, i18n, label, locked, describedBy } = context;
  // Values of this type are signatures or nothing: they passed `parse`.
  const value = context.value as SignatureValue | null;
  const action = i18n.t(locked ? (value ? 'stateSigned' : 'stateNotSigned') : value ? words.change : words.open);
  const pictureOnly = value !== null && (locked || context.place === 'page');
  return html`<button
    id=${id}
    class="sign ${context.place}"
    type="button"
    aria-label=${label === null ? nothing : [label, ...state(context), action].join(', ')}
    aria-labelledby=${label === null ? `${labelId(id)} ${id}-words` : nothing}
    aria-describedby=${describedBy || nothing}
    ?disabled=${locked}
    @click=${context.open}
  >
    ${value ? html`<img src=${value.image} alt="" draggable="false" />` : nothing}
    <span id="${id}-words" class=${pictureOnly ? 'unseen' : 'words'}>${action}</span>
  </button>`;
}

function state({ field, i18n, locked, value }: ControlContext): readonly string[] {
  if (locked) return [];
  if (value !== null) return [i18n.t('stateSigned')];
  return field.required ? [i18n.t('stateRequired')] : [];
}
