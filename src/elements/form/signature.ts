import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { Mark } from '../../controllers/handoff.js';
import { requestedSignature } from '../../fields/signature-value.js';
import type { Field } from '../../model/template.js';
import type { SignatureValue } from '../../model/values.js';
import { adoptedMark, remainingFields } from '../../session/marks.js';
import type { PadValue, SigningPad } from '../signing-pad.js';
import { dialogFrame } from './dialog-frame.js';
import { handoffLink } from './handoff-dialog.js';
import { offeredMark, rememberChoice, tellAdopted } from './remember.js';
import type { OpenView } from './view.js';

const KINDS = ['type', 'draw', 'upload'] as const;

/** What a field's `preferences.format` lets one do (docuseal.md 1.2). */
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  drawn: ['draw'],
  typed: ['type'],
  drawn_or_typed: ['draw', 'type'],
  drawn_or_upload: ['draw', 'upload'],
  typed_or_upload: ['type', 'upload'],
  upload: ['upload'],
};

/** The ways to sign that both the host and the field allow. */
export function kindsFor(field: Field, allowed: readonly string[] | null): readonly string[] {
  const { format } = field.preferences;
  const byField = typeof format === 'string' ? FORMATS[format] : undefined;
  return KINDS.filter((kind) => (byField?.includes(kind) ?? true) && (allowed?.includes(kind) ?? true));
}

/** Adopts a signature or initials: once here, then offered for the other fields. */
export function signatureDialog(view: OpenView, field: Field, mark?: Mark): TemplateResult {
  const { i18n, ui, options } = view;
  const initials = field.type === 'initials';
  const remaining = remainingFields(view.session, field);
  const tag = unsafeStatic(view.padTag);
  // Once an opening: set again while one draws, it would take the place of what has been drawn.
  const begin = guard([ui.dialog], () => mark ?? adoptedMark(view.session, field) ?? offeredMark(view, field));
  return dialogFrame({
    view,
    name: 'signature',
    title: i18n.t(initials ? 'initialsTitle' : 'signatureTitle'),
    read: true,
    body: staticHtml`<${tag}
        class="pad"
        kinds=${kindsFor(field, options.signatureKinds).join(' ')}
        text=${suggestion(view, field)}
        pen-color=${typeof field.preferences['color'] === 'string' ? field.preferences['color'] : nothing}
        lang=${i18n.lang}
        aria-label=${view.session.label(field, i18n)}
        ?initials=${initials}
        .value=${begin}
        asset-base=${options.assetBase ?? nothing}
        .strings=${options.strings}
      ></${tag}>
      ${handoffLink(view, field)} ${reasons(view, field)}
      ${
        remaining.length > 0
          ? html`<label class="agree"
              ><input type="checkbox" class="apply" /> ${i18n.t('signatureApply', { n: remaining.length })}</label
            >`
          : nothing
      }
      ${rememberChoice(view, field)}
      <p class="issue" role="alert"></p>
      <p class="muted">${i18n.t(initials ? 'initialsAgree' : 'signatureAgree')}</p>`,
    buttons: html`<button
        class="secondary"
        @click=${() => {
          ui.close();
        }}
      >
        ${i18n.t('buttonCancel')}
      </button>
      <button
        class="primary"
        @click=${(event: Event) => {
          adopt(view, field, remaining, event);
        }}
      >
        ${i18n.t('buttonAdoptAndSign')}
      </button>`,
  });
}

function reasons({ i18n }: OpenView, field: Field): TemplateResult | typeof nothing {
  const { reasons: offered } = field.preferences;
  if (!Array.isArray(offered) || offered.length === 0) return nothing;
  return html`<label class="label" for="signing-reason">${i18n.t('signatureReason')}</label>
    <select id="signing-reason" class="input">
      <option value="">${i18n.t('selectPlaceholder')}</option>
      ${(offered as readonly string[]).map((reason) => html`<option value=${reason}>${reason}</option>`)}
    </select>`;
}

function adopt(view: OpenView, field: Field, remaining: readonly Field[], event: Event): void {
  const { ui, i18n } = view;
  const dialog = (event.currentTarget as HTMLElement).closest('dialog');
  const pad = dialog?.querySelector<SigningPad>('.pad');
  const reason = dialog?.querySelector<HTMLSelectElement>('#signing-reason');
  const error = dialog?.querySelector('.issue');
  if (!pad?.value) {
    pad?.reportValidity();
    return;
  }
  if (reason?.value === '') {
    if (error) error.textContent = i18n.t('signatureReasonMissing');
    reason.focus();
    return;
  }
  const ticked = (box: string): boolean => dialog?.querySelector<HTMLInputElement>(box)?.checked ?? false;
  const value = signatureValue(pad.value, i18n.timeZone, reason?.value);
  tellAdopted(view, field, value, ticked('.remember-it'));
  ui.adopt(field, value, ticked('.apply') ? remaining : []);
}

function signatureValue(value: PadValue, timeZone: string, reason: string | undefined): SignatureValue {
  return {
    ...value,
    signed_at: new Date().toISOString(),
    time_zone: timeZone,
    ...(reason !== undefined && { reason }),
  };
}

/** What is typed to begin with: what the host asks for, in `values` or for all fields, else the signer's name or its initials. */
function suggestion(view: OpenView, field: Field): string {
  const { values } = view.run.options;
  const forAll = field.type === 'initials' ? view.options.initials : view.options.signature;
  const asked = requestedSignature(values[field.uuid] ?? values[field.name] ?? forAll);
  return asked ?? (field.type === 'initials' ? initialsOf(signerName(view)) : signerName(view));
}

function signerName({ options, run }: OpenView): string {
  return options.signerName ?? run.request?.submitter?.name ?? '';
}

/** The first letter of the first and of the last word, as people see letters. */
export function initialsOf(name: string): string {
  const parts = name
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : parts.slice(0, 1);
  const first = (word: string | undefined): string =>
    [...new Intl.Segmenter().segment(word ?? '')][0]?.segment.toLocaleUpperCase() ?? '';
  return ends.map(first).join('');
}
