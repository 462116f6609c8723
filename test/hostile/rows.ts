import { JSON_ROWS } from './json-rows.js';
import type { HostileRow, ModelId } from './list.js';
import { PLACE_ROWS } from './place-rows.js';
import { RULES_ROWS } from './rules-rows.js';
import { WORDS_ROWS } from './words-rows.js';

/** Every input of the list that is a template; the compiler misses the number that has no row. */
export const HOSTILE_ROWS: Readonly<Record<ModelId, readonly HostileRow[]>> = {
  ...JSON_ROWS,
  ...WORDS_ROWS,
  ...RULES_ROWS,
  ...PLACE_ROWS,
};
