import { html, nothing, type TemplateResult } from 'lit';
import type { RunState } from '../../controllers/run/state.js';
import type { Key } from '../../text/dictionary.js';
import { card } from './screens.js';
import type { FormView } from './view.js';

type Ended = Extract<RunState, { type: 'completed' | 'declined' }>;

/** Shown only after the host's acknowledgement (or in a preview, which says so). */
export function completedScreen(view: FormView, state: Ended): TemplateResult {
  const { i18n, run } = view;
  if (run.options.mode === 'preview') {
    const [title, text] = [i18n.t('completedPreview'), i18n.t('completedPreviewText')];
    return card({ icon: 'check', look: 'success', part: 'completed', title, text });
  }
  return html`<slot name="completed"
    >${card({
      icon: 'check',
      look: 'success',
      part: 'completed',
      title: state.earlier ? i18n.t('alreadyCompletedTitle') : i18n.t(titleOf(view), { n: documentCount(view) }),
      text: state.receipt.message ?? (state.earlier ? earlier(view, state.at) : i18n.t(sentOrDone(view))),
      more: html`${state.earlier ? nothing : when(view, state.at)} ${downloads(view, state.receipt.documents ?? [])}
      ${wayOn(view)}`,
    })}</slot
  >`;
}

/** What the signer did, in the words of the role. */
function titleOf({ session }: FormView): Key & `completed${'Signed' | 'Filled' | 'Approved' | 'Viewed'}` {
  const role = session?.submitter.signing_role;
  if (role === 'approver') return 'completedApproved';
  if (role === 'viewer') return 'completedViewed';
  const signed = session?.steps.some(({ type }) => type === 'signature' || type === 'initials') ?? true;
  return signed ? 'completedSigned' : 'completedFilled';
}

function documentCount({ session }: FormView): number {
  return Math.max(1, (session?.template.schema.length ?? 1) - (session?.hiddenDocuments.size ?? 0));
}

/** Without an endpoint nothing was sent anywhere. */
function sentOrDone({ run }: FormView): 'completedText' | 'completedTextLocal' {
  const { submitUrl, transport } = run.options;
  return submitUrl === null && transport === null ? 'completedTextLocal' : 'completedText';
}

function earlier(view: FormView, at: string | null): string {
  const { i18n } = view;
  return at === null ? i18n.t('alreadyCompletedText') : i18n.t('alreadyCompletedAt', { date: momentOf(view, at) });
}

function when(view: FormView, at: string | null): TemplateResult | typeof nothing {
  if (at === null) return nothing;
  return html`<p class="muted">${view.i18n.t('completedAt', { date: momentOf(view, at) })}</p>`;
}

/** An ISO instant as the signer reads it, with the zone. */
export function momentOf({ i18n }: Pick<FormView, 'i18n'>, at: string): string {
  return i18n.date(new Date(at), {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  });
}

/** The host's copies; only web addresses become links. */
function downloads({ i18n, options }: FormView, documents: readonly { name: string; url: string }[]): unknown {
  if (options.hide?.includes('download')) return nothing;
  return documents
    .filter(({ url }) => URL.canParse(url, document.baseURI))
    .filter(({ url }) => /^https?:$/.test(new URL(url, document.baseURI).protocol))
    .map(
      ({ name, url }) =>
        html`<a class="secondary" href=${url} download rel="noopener">${i18n.t('completedDownload', { name })}</a>`,
    );
}

/** Where the form leads next, and that one may stay: a countdown that nobody has to hurry for. */
function wayOn({ companions, i18n }: FormView): TemplateResult | typeof nothing {
  const { redirect } = companions;
  if (!redirect) return nothing;
  const { url, left } = redirect;
  const go = (): void => {
    redirect.go();
  };
  if (left === null) return html`<button class="secondary" @click=${go}>${i18n.t('completedRedirectNow')}</button>`;
  const stay = (): void => {
    redirect.cancel();
  };
  return html`<p class="muted" role="timer">${i18n.t('completedRedirect', { n: left, site: url.host })}</p>
    <div class="choices">
      <button class="secondary" @click=${stay}>${i18n.t('completedStay')}</button>
      <button class="primary" @click=${go}>${i18n.t('completedRedirectNow')}</button>
    </div>`;
}
