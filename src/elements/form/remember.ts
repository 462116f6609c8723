import { html, nothing, type TemplateResult } from 'lit';
import { dispatch } from '../../controllers/dom-events.js';
import { canRemember, forgetMark, rememberedMark, rememberMark, type MarkKey } from '../../delivery/mark-store.js';
import { kindAllowed } from '../../fields/signature.js';
import { toSigningError } from '../../model/errors.js';
import type { Field } from '../../model/template.js';
import type { SignatureValue } from '../../model/values.js';
import { signerKey } from '../../session/signer.js';
import { parsePadValue, type PadValue } from '../pad/pad-value.js';
import type { SigningPad } from '../signing-pad.js';
import type { OpenView } from './view.js';

/** The mark that the host brings for this signer, else the one that the signer asked this device to remember. */
export function offeredMark(view: OpenView, field: Field): PadValue | null {
  const raw = given(view, field) ?? (remembers(view, field) ? rememberedMark(keyOf(view, field)) : null);
  const mark = parsePadValue(raw);
  return mark && kindAllowed(mark.kind, field.preferences['format']) ? mark : null;
}

/** Off unless the signer ticks it each time: the device may be somebody else's. */
export function rememberChoice(view: OpenView, field: Field): TemplateResult | typeof nothing {
  const { i18n } = view;
  if (!remembers(view, field)) return nothing;
  return html`<div class="remember">
    <label class="agree"
      ><input type="checkbox" class="remember-it" aria-describedby="remember-hint" />
      ${i18n.t('signatureRemember')}</label
    >
    <p class="muted" id="remember-hint">${i18n.t('signatureRememberHint')}</p>
    ${rememberedMark(keyOf(view, field)) === null ? nothing : forgetButton(view, field)}
  </div>`;
}

function forgetButton(view: OpenView, field: Field): TemplateResult {
  const { i18n } = view;
  const forget = (event: Event): void => {
    const button = event.currentTarget as HTMLElement;
    const box = button.closest('.remember')?.querySelector('input');
    const pad = button.closest('dialog')?.querySelector<SigningPad>('.pad');
    // What has been made since is the signer's own.
    const offered = offeredMark(view, field);
    if (offered && pad?.value?.image === offered.image) pad.clear();
    forgetMark(keyOf(view, field));
    view.announce(i18n.t('signatureForgotten'));
    view.changed();
    // The button goes with what it was about.
    box?.focus();
  };
  return html`<p>
    <span class="muted">${i18n.t('signatureRemembered')}</span>
    <button class="link" @click=${forget}>${i18n.t('signatureForget')}</button>
  </p>`;
}

/** The signer has adopted a mark: tells the host, and remembers it if that was asked for. */
export function tellAdopted(view: OpenView, field: Field, value: SignatureValue, remember: boolean): void {
  if (view.run.options.mode !== 'sign') return;
  const type = field.type === 'initials' ? 'initials' : 'signature';
  dispatch(view.options, 'signature-adopted', { type, field: field.uuid, value, remember });
  if (!remember) return;
  try {
    rememberMark(keyOf(view, field), parsePadValue(value));
  } catch (thrown) {
    dispatch(view.options, 'form-error', toSigningError(thrown, 'storage').detail);
  }
}

/** A host that brings a mark keeps it itself. */
function remembers(view: OpenView, field: Field): boolean {
  return view.run.options.mode === 'sign' && given(view, field) === null && canRemember();
}

function given({ options }: OpenView, { type }: Field): unknown {
  return type === 'initials' ? options.initials : options.signature;
}

/** A device that is passed on offers nobody's mark to somebody else whom the host knows. */
function keyOf({ run }: OpenView, { type }: Field): MarkKey {
  const who = signerKey(run.options.identity, run.request?.submitter ?? null);
  return { who, type: type === 'initials' ? 'initials' : 'signature' };
}
