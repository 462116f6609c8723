import { clampBox, MARGIN } from '../geometry.js';
import { LIMITS } from '../limits.js';
import type { Area } from '../template.js';
import { member, type Place, refuse } from './place.js';
import { known, number, object, optional, type Reader, unlessBlank, uuid } from './readers.js';

/** The most cells that a field is drawn with. */
const MOST_CELLS = 1_000;

const position = number({ min: -MARGIN, max: 1 + MARGIN });

const size: Reader<number> = (place) => {
  const value = number({ max: 1 + 2 * MARGIN })(place);
  return value > 0 ? value : refuse(place, 'a size above 0');
};

const cellWidth: Reader<number> = (place) => {
  const value = number({ max: 1 + 2 * MARGIN })(place);
  return value > 0 ? value : refuse(place, 'a width above 0');
};

/**
 * Reads an area; what reaches up to 0.05 beyond the page's edge is cut to the page.
 *
 * @param options uuids of the field's options; null where it has none, then `option_uuid` means nothing.
 */
export function areaReader(documents: ReadonlySet<string>, options: ReadonlySet<string> | null): Reader<Area> {
  const read = object<Area>({
    uuid: unlessBlank(uuid, null),
    attachment_uuid: known(documents, 'a document of this template'),
    page: number({ min: 0, max: LIMITS.pages - 1, whole: true }),
    x: position,
    y: position,
    w: size,
    h: size,
    cell_w: optional(cellWidth, null),
    option_uuid: options ? unlessBlank(known(options, 'an option of this field'), null) : () => null,
  });
  return (place) => {
    const area = read(place);
    within(place, 'w', area.x + area.w);
    within(place, 'h', area.y + area.h);
    if (area.cell_w !== null && area.w / area.cell_w > MOST_CELLS) {
      refuse(member(place, 'cell_w'), `room for at most ${MOST_CELLS} cells`);
    }
    const box = clampBox(area);
    if (box.w <= 0 || box.h <= 0) refuse(member(place, box.w <= 0 ? 'x' : 'y'), 'an area that reaches into the page');
    return { ...area, ...box };
  };
}

/** Fractions that were added up miss their sum by a hair: 0.7 + 0.35 is not 1.05. */
const HAIR = 1e-9;

function within(place: Place, key: 'w' | 'h', end: number): void {
  if (end > 1 + MARGIN + HAIR) refuse(member(place, key), `an area that ends at most ${MARGIN} beyond the page`);
}
