/** What stays readable in a masked text: spaces and the marks that give it its shape. */
const SHOWN = /[\s\-_[\]()+?.,]/;

/**
 * Hides a text behind X, character by character (`preferences.mask`, docuseal.md 1.2).
 *
 * @param mask `true` hides all of it; n leaves the first n characters as they are, -n the last n; anything else hides
 * nothing. Numbers may be written as text.
 */
export function maskText(text: string, mask: unknown): string {
  const shown = shownEnd(mask);
  if (shown === null) return text;
  const characters = Array.from(text);
  const [from, to] = shown < 0 ? [0, characters.length + shown] : [shown, characters.length];
  return characters
    .map((character, index) => (index < from || index >= to || SHOWN.test(character) ? character : 'X'))
    .join('');
}

function shownEnd(mask: unknown): number | null {
  if (mask === true || mask === 'true') return 0;
  const count = typeof mask === 'string' && /^-?\d{1,9}$/.test(mask) ? Number(mask) : mask;
  return typeof count === 'number' && Number.isInteger(count) ? count : null;
}
