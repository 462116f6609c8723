/**
 * All keepalive requests of a page under way may together carry 64 KiB; one more is refused (Fetch standard, 4.6). Some of it
 * is left to others.
 */
const BUDGET = 60_000;

let used = 0;

/** Takes the bytes of `body` out of the page's budget; null where they do not fit. */
export function reserveKeepalive(body: string): { release(): void } | null {
  if (body.length > BUDGET) return null;
  const size = new TextEncoder().encode(body).byteLength;
  if (used + size > BUDGET) return null;
  used += size;
  return {
    release() {
      used -= size;
    },
  };
}

/** Whether a body is small enough to be sent while the page goes away. */
export function fitsKeepalive(body: string): boolean {
  return body.length <= BUDGET && new TextEncoder().encode(body).byteLength <= BUDGET;
}
