import { html, nothing, type TemplateResult } from 'lit';
import { cleanLine } from './clean-text.js';
import type { ControlContext, FieldType } from './field-type.js';
import { handlerStep } from './handler-step.js';
import { localState } from './local-state.js';
import { compactNumber, isPhoneNumber, loadNumberPlans, phoneInWords, toPhoneNumber } from './phone-number.js';
import { onPage, textInput } from './text-control.js';

/** Longer than any number with its spaces. */
const LONGEST = 60;

/** A phone number; in E.164 as soon as what was typed is one. */
export const phone: FieldType<string> = {
  type: 'phone',
  asks: true,

  parse(raw) {
    const line = cleanLine(raw)?.trim().slice(0, LONGEST) ?? null;
    return line === null ? null : (compactNumber(line) ?? line);
  },

  check: (value) => (isPhoneNumber(value) ? null : 'typeMismatch'),

  format: (value) => phoneInWords(value),

  control(context) {
    const input = localState(context.id, false, (loaded, set) => {
      if (!loaded) void loadNumberPlans().then(() => set(true));
      return phoneInput(context);
    });
    if (context.place === 'page') return onPage(input);
    return html`${input}${context.runHandler ? handlerStep(context, 'phone') : nothing}`;
  },
};

function phoneInput(context: ControlContext): TemplateResult {
  const value = typeof context.value === 'string' ? context.value : '';
  const { locale } = context.i18n;
  const read = (typed: string): string => toPhoneNumber(typed, locale) ?? typed;
  return textInput(context, {
    type: 'tel',
    inputmode: 'tel',
    autocomplete: 'tel',
    edit: value,
    rest: phoneInWords(value),
    means: (typed) => (phone.parse(read(typed), context.field) ?? '') === value,
    read,
  });
}
