import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { defaultDateFormat, formatDate, parseDateInput, today as todayIn } from '../rules/date-format.js';
import { controlAttributes } from './control-attributes.js';
import { compareDates, isoDate, kindOf, limitOf } from './date-value.js';
import type { ControlContext, FieldType } from './field-type.js';
import { onPage } from './text-control.js';
import { instantAt, wallClock } from './zoned-time.js';

/** A day, a month or an instant, by `preferences.format`. */
export const date: FieldType<string> = {
  type: 'date',
  asks: true,

  parse: (raw, field) => isoDate(raw, kindOf(field)),

  check(value, field, { today }) {
    const min = limitOf(field, 'min', today);
    const max = limitOf(field, 'max', today);
    if (min !== null && compareDates(value, min) < 0) return 'rangeUnderflow';
    return max !== null && compareDates(value, max) > 0 ? 'rangeOverflow' : null;
  },

  format: (value, field, i18n) => formatDate(value, field.preferences['format'], i18n.locale, i18n.timeZone),

  control(context) {
    if (context.place === 'page') return onPage(html`${dateInput(context)}${shownDate(context)}`);
    return html`${dateInput(context)}${todayButton(context)}${shownDate(context)}`;
  },
};

/** Without it some browsers let one type years of six digits. */
const LAST = { date: '9999-12-31', month: '9999-12', datetime: '9999-12-31T23:59' } as const;

const INPUT_TYPES = { date: 'date', month: 'month', datetime: 'datetime-local' } as const;

/** The platform's own picker; it speaks ISO, with a wall clock for instants. */
function dateInput(context: ControlContext): TemplateResult {
  const { field, i18n, locked, place, set, value } = context;
  const kind = kindOf(field);
  const today = todayIn(i18n.timeZone);
  const shown = typeof value !== 'string' ? '' : kind === 'datetime' ? wallClock(value, i18n.timeZone) : value;
  return html`<input
    class="input date ${place} ${value === null ? 'empty' : ''}"
    type=${INPUT_TYPES[kind]}
    min=${nativeLimit(context, 'min', today) ?? nothing}
    max=${nativeLimit(context, 'max', today) ?? LAST[kind]}
    .value=${live(shown)}
    ?readonly=${locked}
    @input=${(event: Event) => {
      // The listener stands on the input itself.
      const typed = (event.currentTarget as HTMLInputElement).value;
      set(kind === 'datetime' ? instantAt(typed, i18n.timeZone) : typed || null);
    }}
    @paste=${(event: ClipboardEvent) => pasteDate(event, context)}
    ${controlAttributes(context)}
  />`;
}

function nativeLimit({ field, i18n }: ControlContext, end: 'min' | 'max', today: string): string | null {
  const limit = limitOf(field, end, today);
  const kind = kindOf(field);
  if (limit === null || kind !== 'datetime') return limit?.slice(0, LAST[kind].length) ?? null;
  return limit.includes('T') ? wallClock(limit, i18n.timeZone) : `${limit}T${end === 'min' ? '00:00' : '23:59'}`;
}

/** A date copied from elsewhere, in any of the usual ways to write one. */
function pasteDate(event: ClipboardEvent, { field, i18n, locked, set }: ControlContext): void {
  const format = field.preferences['format'] ?? defaultDateFormat(i18n.locale);
  const found = parseDateInput(event.clipboardData?.getData('text') ?? '', kindOf(field), format);
  if (found === null || locked) return;
  event.preventDefault();
  set(instantAt(found, i18n.timeZone) ?? found);
}

/** Offered where today would be a right answer; for an instant it would not say which. */
function todayButton(context: ControlContext): unknown {
  const { field, i18n, locked, set } = context;
  const today = isoDate(todayIn(i18n.timeZone), kindOf(field));
  if (locked || today === null || kindOf(field) === 'datetime') return nothing;
  if (date.check(today, field, { today, pattern: null }) !== null) return nothing;
  return html`<button class="quiet" type="button" @click=${() => set(today)}>${i18n.t('dateToday')}</button>`;
}

/** The date as it will stand on the paper, where the picker shows it in the browser's own way. */
function shownDate({ field, i18n, place, value }: ControlContext): unknown {
  if (typeof value !== 'string') return nothing;
  const words = date.format(value, field, i18n);
  if (place === 'page') return html`<span class="shown-date" aria-hidden="true">${words}</span>`;
  return field.preferences['format'] === undefined
    ? nothing
    : html`<p class="hint">${i18n.t('dateShownAs', { date: words })}</p>`;
}
