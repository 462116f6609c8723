import type { Paper } from './paper.js';
import type { Place } from './sample.js';

/** Collects where each field lies while the pages are drawn; a field may be placed many times. */
export class Places {
  readonly #byName = new Map<string, Place[]>();

  add(field: string, place: Place): void {
    this.#byName.set(field, [...this.of(field), place]);
  }

  of(field: string): readonly Place[] {
    return this.#byName.get(field) ?? [];
  }
}

export const LINE_HEIGHT = 20;

/** A small label over a ruled line; the field lies exactly on the line. Takes 32 points of height. */
export function lineField(
  paper: Paper,
  places: Places,
  field: string,
  label: string,
  at: { x: number; y: number; w: number },
): void {
  const { x, y, w } = at;
  paper.text(label, x, y + 7, { font: 'sans', size: 7.5, color: 'muted' });
  places.add(field, paper.box(x, y + 10, w, LINE_HEIGHT));
  paper.rule(x, y + 10 + LINE_HEIGHT, w);
}

/** A tick box with its sentence beside it; `y` is the top of the box. Moves the paper below the sentence. */
export function tickBox(paper: Paper, places: Places, field: string, sentence: string, x: number): void {
  const box = paper.box(x, paper.y, 14, 14);
  paper.outline(box, 'muted', 0.8);
  places.add(field, box);
  paper.y += 1.5;
  paper.paragraph(sentence, { x: x + 23 });
}
