import type { Field } from '../model/template.js';
import { maskText } from '../rules/mask.js';

/** The text as others may read it: hidden behind X where `preferences.mask` asks for that. */
export function masked(text: string, { preferences }: Pick<Field, 'preferences'>): string {
  return maskText(text, preferences['mask']);
}
