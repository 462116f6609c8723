import type { PageSlot } from '../../controllers/run/page-list.js';
import type { StyleValues } from '../../styles/set-style.js';

/** Pages that come and go together, of one document. */
export interface Stretch {
  readonly slots: readonly PageSlot[];
  /** Their numbers, from 1 over all documents. */
  readonly first: number;
  readonly last: number;
}

/** More pages than are near at once, and few enough to come within a frame. */
const TOGETHER = 25;

/** Pages by 25 of a document: so that a stretch stays what it is when a document is hidden or shown. */
export function stretchesOf(slots: readonly PageSlot[]): readonly Stretch[] {
  const together = new Map<string, PageSlot[]>();
  for (const slot of slots) {
    const key = `${slot.document.uuid}/${String(Math.floor(slot.index / TOGETHER))}`;
    together.set(key, [...(together.get(key) ?? []), slot]);
  }
  return [...together.values()].map((some) => ({
    slots: some,
    first: some[0]?.number ?? 0,
    last: some.at(-1)?.number ?? 0,
  }));
}

/**
 * What a style sheet works a stretch's height out from, whether its pages are there or not: their heights together, in points,
 * and the gaps between them; `--_fitted` for pages that are fitted to the pane, each by itself.
 */
export function stretchStyle(slots: readonly PageSlot[]): StyleValues {
  const counts = new Map<number, number>();
  for (const { height } of slots) counts.set(height, (counts.get(height) ?? 0) + 1);
  const fitted = [...counts].map(
    ([height, count]) => `${String(count)} * min(${String(height)} * var(--_column), var(--_whole))`,
  );
  return {
    '--_tall': String(slots.reduce((sum, { height }) => sum + height, 0)),
    '--_gaps': String(slots.length - 1),
    '--_fitted': `calc(${fitted.join(' + ')})`,
  };
}
