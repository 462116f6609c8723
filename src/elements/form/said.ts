import type { FormView } from './view.js';

/** Where one is in the steps, for those who do not see it; null where a field stands among others on its page. */
export function positionWords({ session, i18n, ui }: FormView, uuid: string): string | null {
  const field = session?.field(uuid);
  if (!session || !field || ui.layout !== 'steps') return null;
  const { askedSteps: asked } = session;
  const [place, label] = [asked.place(uuid), session.label(field, i18n)];
  if (place === null) return label;
  return i18n.t('liveField', { position: place + 1, total: asked.size, label });
}

/** When the answers were kept, in the hours of the signer's day. */
export function savedWords({ i18n }: Pick<FormView, 'i18n'>, at: string): string {
  return i18n.t('draftSaved', { time: i18n.date(new Date(at), { timeStyle: 'short' }) });
}

/** Until when the document can be finished. */
export function expiryWords({ i18n }: Pick<FormView, 'i18n'>, at: string): string {
  return i18n.t('expiringAt', { time: i18n.date(new Date(at), { timeStyle: 'short' }) });
}
