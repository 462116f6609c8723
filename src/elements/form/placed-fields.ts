import type { PageSlot } from '../../controllers/run/page-list.js';
import type { Area, Field } from '../../model/template.js';

export interface Placed {
  readonly field: Field;
  readonly area: Area;
  /** Which of its field's areas this is, from 0. */
  readonly index: number;
}

/** What stands on each page, by `keyOf`. */
type PlacedFields = ReadonlyMap<string, readonly Placed[]>;

/** What stands on a page, in the order of reading. */
export function fieldsOn(fields: readonly Field[], { document, index }: PageSlot): readonly Placed[] {
  return placeFields(fields).get(keyOf(document.uuid, index)) ?? [];
}

/** Every area by its page, in the order of reading: rows from the top, each from the left. */
function placeFields(fields: readonly Field[]): PlacedFields {
  const known = cache.get(fields);
  if (known) return known;
  const placed = new Map<string, Placed[]>();
  for (const field of fields) {
    for (const [index, area] of field.areas.entries()) {
      const key = keyOf(area.attachment_uuid, area.page);
      const there = placed.get(key);
      if (there) there.push({ field, area, index });
      else placed.set(key, [{ field, area, index }]);
    }
  }
  for (const list of placed.values()) list.sort((a, b) => a.area.y - b.area.y || a.area.x - b.area.x);
  cache.set(fields, placed);
  return placed;
}

/** A template is frozen, so its fields are placed once. */
const cache = new WeakMap<readonly Field[], PlacedFields>();

function keyOf(document: string, page: number): string {
  return `${document}/${String(page)}`;
}
