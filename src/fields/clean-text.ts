/** Above this many characters nobody typed it; it is cut off before anything works on it. */
const MOST = 100_000;

/**
 * Text from outside: numbers in digits, line breaks as `\n`, no control characters, no half surrogates. Null for blank text
 * and for whatever is no text.
 */
export function cleanText(raw: unknown): string | null {
  if (typeof raw === 'number' && Number.isFinite(raw)) return String(raw);
  if (typeof raw !== 'string') return null;
  const text = raw
    .slice(0, MOST)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');
  return text.trim() === '' ? null : text;
}

/** `cleanText` on one line. */
export function cleanLine(raw: unknown): string | null {
  return cleanText(cleanText(raw)?.replace(/[\n\t\u2028\u2029]+/g, ' ') ?? null);
}
