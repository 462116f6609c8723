import type { TemplateResult } from 'lit';
import { formatNumber, numberCurrency, parseNumber } from '../rules/number-format.js';
import { cleanLine } from './clean-text.js';
import { isStep } from './decimal-step.js';
import type { ControlContext, FieldType } from './field-type.js';
import { onPage, textInput } from './text-control.js';

/** Longer than any number that a double holds exactly. */
const LONGEST = 100;

/** A number; text that is none yet is kept as it was typed, and refused by `check`. */
export const number: FieldType<number | string> = {
  type: 'number',
  asks: true,

  parse(raw) {
    if (typeof raw === 'number') return Number.isFinite(raw) ? raw + 0 : null;
    const typed = typeof raw === 'string' ? cleanLine(raw)?.trim().slice(0, LONGEST) : undefined;
    return typed === undefined || typed === '' ? null : (plainNumber(typed) ?? typed);
  },

  check(value, { validation }) {
    if (typeof value === 'string') return 'badInput';
    const min = limit(validation?.min);
    const max = limit(validation?.max);
    if (min !== null && value < min) return 'rangeUnderflow';
    if (max !== null && value > max) return 'rangeOverflow';
    const step = validation?.step ?? null;
    return step === null || isStep(value, min ?? 0, step) ? null : 'stepMismatch';
  },

  format: (value, { preferences }, i18n) =>
    typeof value === 'string' ? value : formatNumber(value, preferences['format'], i18n.locale),

  serialize(value, { preferences }) {
    const currency = numberCurrency(preferences['format']);
    return { value: typeof value === 'number' ? value : null, ...(currency === null ? {} : { currency }) };
  },

  control(context) {
    const input = numberInput(context);
    return context.place === 'page' ? onPage(input) : input;
  },
};

/** A number as JSON and spreadsheets write it, whatever the locale; at most the 15 digits that a double keeps. */
function plainNumber(text: string): number | null {
  if (!/^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d{1,3})?$/i.test(text)) return null;
  const significant = text.replace(/e.*$/i, '').replace(/\D/g, '').replace(/^0+/, '');
  const value = Number(text);
  return significant.length <= 15 && Number.isFinite(value) ? value + 0 : null;
}

/** A limit of the template: a number, or its text. */
export function limit(raw: string | number | null | undefined): number | null {
  const value = typeof raw === 'string' ? plainNumber(raw.trim()) : (raw ?? null);
  return value !== null && Number.isFinite(value) ? value : null;
}

function numberInput(context: ControlContext): TemplateResult {
  const { field, i18n, value } = context;
  const read = (typed: string): number | string => parseNumber(typed, i18n.locale) ?? typed;
  const shown = typeof value === 'number' || typeof value === 'string' ? value : null;
  return textInput(context, {
    kind: 'figures',
    // Keyboards of phones for decimals have no minus.
    inputmode: (limit(field.validation?.min) ?? 0) < 0 ? 'text' : 'decimal',
    rest: shown === null ? '' : number.format(shown, field, i18n),
    edit: typeof shown === 'number' ? formatNumber(shown, 'none', i18n.locale) : (shown ?? ''),
    means: (typed) => number.parse(read(typed), field) === shown,
    read,
  });
}
