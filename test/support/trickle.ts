/** A file that comes slowly from a real server: its first bytes at once, the rest when told. */
export interface Trickle {
  readonly url: string;
  /** Lets the rest come, or cuts the connections off. */
  finish(how: 'rest' | 'cut'): Promise<void>;
  /** What was asked for so far, in order: `whole`, or `bytes=0-9`. */
  log(): Promise<readonly string[]>;
}

/** Puts `bytes` up; `ranges`: whether the server gives pieces of it, or lies in them. */
export async function trickle(
  bytes: Uint8Array<ArrayBuffer>,
  {
    first = 0,
    ranges = 'yes',
    etag = null,
  }: { first?: number; ranges?: 'yes' | 'no' | 'lie'; etag?: string | null } = {},
): Promise<Trickle> {
  const id = `t${crypto.getRandomValues(new Uint32Array(3)).join('-')}`;
  const url = new URL(`/trickle/${id}/file.pdf`, location.origin).href;
  const query = new URLSearchParams({ first: String(first), ranges, ...(etag !== null && { etag }) });
  await fetch(`${url}?${query.toString()}`, { method: 'PUT', body: bytes });
  return {
    url,
    async finish(how) {
      await fetch(`${url}?then=${how}`, { method: 'POST' });
    },
    async log() {
      return (await (await fetch(`${url}?log`)).json()) as string[];
    },
  };
}
