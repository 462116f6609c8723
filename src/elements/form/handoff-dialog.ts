import { html, nothing, svg, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { attach } from '../../controllers/attach.js';
import type { DialogState } from '../../controllers/form-ui.js';
import { Handoff } from '../../controllers/handoff.js';
import type { Field } from '../../model/template.js';
import type { SignatureValue } from '../../model/values.js';
import { dialogFrame } from './dialog-frame.js';
import { icon } from './icons.js';
import { tellAdopted } from './remember.js';
import type { OpenView } from './view.js';

/** The way from the signature dialog to the phone, where the host offers one. */
export function handoffLink(view: OpenView, field: Field): TemplateResult | typeof nothing {
  const { options, i18n, ui } = view;
  const source = options.handoff;
  if (!source) return nothing;
  const open = (): void => {
    const wait = new Handoff(
      source,
      field,
      () => {
        view.changed();
      },
      (mark) => {
        arrived(view, field, mark);
      },
    );
    ui.open({ type: 'handoff', field, wait });
  };
  return html`<button class="link wide-only" @click=${open}>${icon('phone')} ${i18n.t('handoffOpen')}</button>`;
}

/** Shows the way to the phone as a code and in words, and waits for what is signed there. */
export function handoffDialog(
  view: OpenView,
  { field, wait }: Extract<DialogState, { type: 'handoff' }>,
): TemplateResult {
  const { i18n, ui } = view;
  return dialogFrame({
    view,
    name: 'handoff',
    title: i18n.t('handoffOpen'),
    read: true,
    body: html`<div class="handoff" ${attach(wait.attend)}>${wait.failed ? failure(view) : way(view, wait.url)}</div>`,
    buttons: html`<button
        class="secondary"
        @click=${() => {
          ui.open({ type: 'signature', field });
        }}
      >
        ${i18n.t('handoffBack')}
      </button>
      ${
        wait.failed
          ? html`<button
              class="primary"
              @click=${() => {
                wait.retry();
              }}
            >
              ${i18n.t('buttonTryAgain')}
            </button>`
          : nothing
      }`,
  });
}

function failure({ i18n }: OpenView): TemplateResult {
  return html`<p class="issue" role="alert">${i18n.t('handoffFailed')}</p>`;
}

function way({ i18n }: OpenView, url: string | null): TemplateResult {
  return html`<p>${i18n.t('handoffText')}</p>
    <div class="qr">${url === null ? nothing : until(picture(url, i18n.t('handoffCode')), nothing)}</div>
    ${url === null ? nothing : html`<p class="muted">${i18n.t('handoffLink')} <a class="code" dir="ltr" href=${url} target="_blank" rel="noopener">${url}</a></p>`}
    <p class="waiting" role="status">${i18n.t('handoffWaiting')}</p>`;
}

/** Made once an address: a rendering that asks again gets the same promise. */
function picture(url: string, name: string): Promise<TemplateResult> {
  const known = pictures.get(url);
  if (known) return known;
  const made = import('./qr-code.js').then(({ qrCode }) => {
    const { size, path } = qrCode(url);
    // Readers need a margin of four squares.
    const box = `-4 -4 ${String(size + 8)} ${String(size + 8)}`;
    return html`<svg viewBox=${box} role="img" aria-label=${name} shape-rendering="crispEdges">
      ${svg`<path d=${path} />`}
    </svg>`;
  });
  // Without the picture there is still the link.
  made.catch(() => undefined);
  pictures.clear();
  pictures.set(url, made);
  return made;
}

const pictures = new Map<string, Promise<TemplateResult>>();

/** The mark is there: it is taken, or shown where a reason has to be given first. */
function arrived(view: OpenView, field: Field, mark: SignatureValue): void {
  const { ui, i18n } = view;
  if (Array.isArray(field.preferences['reasons'])) ui.open({ type: 'signature', field, mark });
  else {
    const value = { ...mark, signed_at: new Date().toISOString(), time_zone: i18n.timeZone };
    tellAdopted(view, field, value, false);
    ui.adopt(field, value, []);
  }
  view.announce(i18n.t('handoffDone'));
}
