import { isColor } from '../color.js';
import { LIMITS } from '../limits.js';
import type { FieldTypeName, Preferences } from '../template.js';
import { member, type Place, refuse } from './place.js';
import {
  dictionary,
  flag,
  isMissing,
  list,
  matching,
  number,
  numeral,
  oneOf,
  optional,
  type Reader,
  text,
} from './readers.js';

const color: Reader<string> = (place) => {
  const value = text()(place);
  return isColor(value) ? value : refuse(place, 'a colour name, #rgb or #rrggbb');
};
const font = matching(/^[\p{L}\p{N} _-]{1,100}$/u, 'the name of a font');
const words = list(text(), LIMITS.options);
const count = numeral(number({ min: 1, max: 1e9, whole: true }));

const mask: Reader<boolean | number> = (place) =>
  typeof place.value === 'number' ? number({ min: -LIMITS.text, max: LIMITS.text, whole: true })(place) : flag(place);

/** What the form reads (docuseal.md 1.2, CONTRACT 3.2). */
const READERS: ReadonlyMap<string, Reader<unknown>> = new Map<string, Reader<unknown>>([
  ['font', font],
  ['font_size', numeral(number({ min: 1, max: 200 }))],
  ['font_type', oneOf('bold', 'italic', 'bold_italic')],
  ['align', oneOf('left', 'center', 'right')],
  ['valign', oneOf('top', 'center', 'bottom')],
  ['color', color],
  ['background', color],
  ['mask', mask],
  ['format', text(100)],
  ['with_signature_id', flag],
  ['with_logo', flag],
  ['reasons', words],
  ['reason_field_uuid', text(LIMITS.name)],
  ['signature_field_uuid', text(LIMITS.name)],
  ['method', text(100)],
  ['price', numeral(number({ min: 0, max: 1e12 }))],
  ['currency', matching(/^[a-z]{3}$/i, 'a currency code of three letters')],
  ['price_id', text(LIMITS.name)],
  ['payment_link_id', text(LIMITS.name)],
  ['formula', text(LIMITS.formula)],
  ['accept', (place) => (typeof place.value === 'string' ? text()(place) : words(place))],
  ['max_size', count],
  ['max_files', count],
]);

const DATE_TOKENS: ReadonlySet<string> = new Set('M MM MMM MMMM D DD YY YYYY H HH h hh m mm s ss A a z'.split(' '));

/** Runs of one letter are tokens, other characters stand for themselves (docuseal.md 1.2). */
const dateFormat: Reader<string> = (place) => {
  const value = text(100)(place);
  const tokens = value.match(/([A-Za-z])\1*/g) ?? [];
  const fits = tokens.length > 0 && tokens.every((token) => DATE_TOKENS.has(token));
  return fits ? value : refuse(place, `a date format of ${[...DATE_TOKENS].join(' ')}`);
};

/** A field's preferences: what the form reads is checked, other keys are kept as they are. */
export function preferences(type: FieldTypeName): Reader<Preferences> {
  return withReaders(type === 'date' ? new Map([...READERS, ['format', dateFormat]]) : READERS);
}

/** The template's own preferences, of which the form reads none. */
export const templatePreferences: Reader<Preferences> = withReaders(new Map());

function withReaders(readers: ReadonlyMap<string, Reader<unknown>>): Reader<Preferences> {
  const read: Reader<Preferences> = (place) => {
    const result = Object.create(null) as Record<string, unknown>;
    for (const key of Object.keys(dictionary(place))) {
      const at = member(place, key);
      const reader = readers.get(key);
      if (!reader) result[key] = unread(at);
      else if (!isMissing(at) && at.value !== '') result[key] = reader(at);
    }
    return result;
  };
  return optional(read, Object.freeze(Object.create(null) as Preferences));
}

/** Any JSON whose texts keep to the limit. */
function unread(place: Place): unknown {
  const { value } = place;
  if (typeof value === 'string' && value.length > LIMITS.text)
    refuse(place, `text of at most ${LIMITS.text} characters`);
  if (typeof value === 'object' && value !== null) for (const key of Object.keys(value)) unread(member(place, key));
  return value;
}
