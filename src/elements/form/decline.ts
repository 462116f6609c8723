import { html, nothing, type TemplateResult } from 'lit';
import { attach } from '../../controllers/attach.js';
import { leftAloud } from '../../fields/text-limit.js';
import { judgeReason, reasonLimits, type ReasonLimits } from '../../session/decline-reason.js';
import type { Translator } from '../../text/translator.js';
import { dialogFrame } from './dialog-frame.js';
import type { OpenView } from './view.js';

/** Asks for the reason; without one there is no declining. */
export function declineDialog(view: OpenView): TemplateResult {
  const { i18n, ui, options } = view;
  const limits = reasonLimits(options.declineMinLength, options.declineMaxLength);
  return dialogFrame({
    view,
    name: 'decline-dialog',
    title: i18n.t('declineTitle'),
    body: html`<p>${i18n.t('declineText')}</p>
      ${presets(view)}
      <label class="label" for="decline-reason">${i18n.t('declineReason')}</label>
      <p class="muted" id="decline-hint">
        ${i18n.t('declineReasonHint')} ${limits.min > 1 ? i18n.t('issueTooShort', { n: limits.min }) : nothing}
      </p>
      <textarea
        id="decline-reason"
        class="input"
        rows="4"
        required
        maxlength=${limits.max}
        aria-describedby="decline-hint decline-error"
        autofocus
        @input=${(event: Event) => {
          sayLeft(event, limits, i18n);
        }}
      ></textarea>
      <p class="muted left" role="status"></p>
      <p class="issue" id="decline-error" part="error" role="alert"></p>`,
    buttons: html`<button
        class="secondary"
        @click=${() => {
          ui.close();
        }}
      >
        ${i18n.t('buttonCancel')}
      </button>
      <button
        class="danger"
        @click=${(event: Event) => {
          send(view, limits, event);
        }}
      >
        ${i18n.t('buttonDecline')}
      </button>`,
  });
}

/** Reasons that the host offers: a press on one of its elements writes that one's words, to be changed or sent. */
function presets({ options, i18n }: OpenView): TemplateResult | typeof nothing {
  if (!options.querySelector(':scope > [slot="decline-presets"]')) return nothing;
  return html`<div class="presets" role="group" aria-label=${i18n.t('declinePresets')} ${attach(heedPresets)}>
    <slot name="decline-presets"></slot>
  </div>`;
}

/** The host's elements are buttons, or act like them; their presses come by here. */
function heedPresets(group: HTMLElement): () => void {
  group.addEventListener('click', choose);
  return () => {
    group.removeEventListener('click', choose);
  };
}

function choose(event: Event): void {
  const group = event.currentTarget as HTMLElement;
  const preset = (event.target as HTMLElement).closest<HTMLElement>('[slot="decline-presets"]');
  const area = partsOf(group).area;
  if (!preset || !area) return;
  // A button of the host's, in a form of the host's, would send that.
  event.preventDefault();
  area.value = preset.textContent.replace(/\s+/g, ' ').trim();
  area.focus();
}

function send({ ui, i18n }: OpenView, limits: ReasonLimits, event: Event): void {
  const { area, error } = partsOf(event.currentTarget as HTMLElement);
  const reason = area?.value.trim() ?? '';
  const issue = judgeReason(reason, limits);
  if (issue === null) return void ui.decline(reason);
  if (error) error.textContent = sentence(issue, limits, i18n);
  area?.setAttribute('aria-invalid', 'true');
  area?.focus();
}

function sentence(
  issue: NonNullable<ReturnType<typeof judgeReason>>,
  { min, max }: ReasonLimits,
  i18n: Translator,
): string {
  if (issue === 'valueMissing') return i18n.t('declineReasonMissing');
  return issue === 'tooShort' ? i18n.t('issueTooShort', { n: min }) : i18n.t('issueTooLong', { n: max });
}

function sayLeft(event: Event, { max }: ReasonLimits, i18n: Translator): void {
  const area = event.currentTarget as HTMLTextAreaElement;
  const { left } = partsOf(area);
  if (left) left.textContent = leftAloud(max - area.value.length, i18n);
}

interface Parts {
  readonly area: HTMLTextAreaElement | null;
  readonly left: Element | null;
  readonly error: Element | null;
}

function partsOf(inside: HTMLElement): Parts {
  const dialog = inside.closest('dialog') ?? inside;
  return {
    area: dialog.querySelector('textarea'),
    left: dialog.querySelector('.left'),
    error: dialog.querySelector('.issue'),
  };
}
