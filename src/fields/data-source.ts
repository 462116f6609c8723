/** A data URL of 15 MB; what a field takes is judged by its `check`. */
const LONGEST = 20_000_000;

/** As `model/data-url.ts` writes and reads them. */
const HEAD =
  /^data:([a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126})(?:;[a-z0-9=%._+-]{1,200}){0,8};base64,/i;

/** Whether a text is an http(s) address, the only kind that a value may point to. */
export function isAddress(source: string): boolean {
  return source.length <= 10_000 && /^https?:\/\//i.test(source) && URL.canParse(source);
}

/** The media type and the size in bytes of a whole, well-formed base64 data URL; null for everything else. */
export function base64Url(source: string): { readonly type: string; readonly size: number } | null {
  const head = source.length <= LONGEST ? HEAD.exec(source.slice(0, 2_000)) : null;
  if (!head?.[1]) return null;
  const padding = source.endsWith('==') ? 2 : source.endsWith('=') ? 1 : 0;
  const body = source.slice(head[0].length, source.length - padding);
  // A search, not a match of the whole: that would fill the pattern engine's stack at this length.
  const wellFormed = body !== '' && (body.length + padding) % 4 === 0 && !/[^A-Za-z0-9+/]/.test(body);
  return wellFormed ? { type: head[1].toLowerCase(), size: Math.floor((body.length * 3) / 4) } : null;
}

/** The first `count` bytes, or a few more, of a base64 data URL; none where it is broken. */
export function bytesOf(source: string, count: number): Uint8Array {
  const start = source.indexOf(',') + 1;
  try {
    const binary = atob(source.slice(start, start + Math.ceil(count / 3) * 4));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
