import { paintFirst } from '../../pdf/first-picture.js';
import type { HeadStart } from './head-start.js';
import { PageList, type PageSlot } from './page-list.js';

/** What shows a page before the form is there. */
export interface Stage {
  /** Lays out the pages; resolves to the place of the first one, or to null where it is not to be seen. */
  lay(pages: readonly PageSlot[]): Promise<HTMLElement | null>;
}

/**
 * Paints the first page of a form with one document, where `stage` shows it, before the scripts of the form are asked for.
 * Whatever is in the way is left to the form: resolves then too, and rejects where there is something wrong.
 */
export async function showFirstPage({ only }: HeadStart, stage: Stage, signal: AbortSignal): Promise<void> {
  const early = await only;
  if (!early) return;
  const pdf = await Promise.race([early.stuck.then(() => null), early.opened]);
  if (!pdf) return;
  const { slots } = await PageList.measure([{ uuid: '', name: '', pdf, firstPage: 1 }]);
  signal.throwIfAborted();
  const place = await stage.lay(slots);
  if (place) await paintFirst(pdf, place, signal);
}
