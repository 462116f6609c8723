import type { FormView } from './view.js';

/** Where one is in the steps, for those who do not see it; null where a field stands among others on its page. */
export function positionWords({ session, i18n, ui }: FormView, uuid: string): string | null {
  const open = session?.steps.filter((field) => session.isOpen(field)) ?? [];
  const at = open.findIndex((field) => field.uuid === uuid);
  const field = open[at];
  if (!session || !field || ui.layout !== 'steps') return null;
  return i18n.t('liveField', { position: at + 1, total: open.length, label: session.label(field, i18n) });
}
