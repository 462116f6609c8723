/** A response is longer than it may be. */
export class TooLong extends Error {
  override readonly name = 'TooLong';
}

/** A response ended before its promised length. */
export class BrokenOff extends Error {
  override readonly name = 'BrokenOff';
}

/**
 * The text of a response of at most `limit` bytes: no more than that is ever held, whatever it claims. Throws `TooLong`,
 * `BrokenOff`, and what `fetch` throws where the connection fails.
 */
export async function readBody(response: Response, limit: number): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
    size += next.value.byteLength;
    if (size > limit) {
      await reader?.cancel().catch(() => undefined);
      throw new TooLong(`The answer is longer than ${limit} bytes.`);
    }
    text += decoder.decode(next.value, { stream: true });
  }
  const header = (name: string): string | null => response.headers.get(name);
  if (size < promisedLength(header, response.type === 'basic'))
    throw new BrokenOff('The answer is shorter than it said.');
  return text + decoder.decode();
}

/**
 * The bytes that a body must have, 0 where that is not known. WebKitGTK takes a body that broke off for a whole one, and an
 * empty body acknowledges. The length counts encoded bytes, and only on the page's own origin is it seen that there is an
 * encoding.
 */
export function promisedLength(header: (name: string) => string | null, sameOrigin: boolean): number {
  if (!sameOrigin || header('Content-Encoding') !== null) return 0;
  const length = header('Content-Length') ?? '';
  return /^\d+$/.test(length) ? Number(length) : 0;
}
