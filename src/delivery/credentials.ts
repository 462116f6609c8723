/** Headers for a request, or a function that makes them anew: short-lived credentials. */
export type HeaderSource =
  | Readonly<Record<string, string>>
  | (() => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>);

/** The host's headers could not be had: its function failed, or gave what are no headers. */
export class NoCredentials extends Error {
  override readonly name = 'NoCredentials';
}

/** The headers of this attempt: a function is asked each time. Throws `NoCredentials`. */
export async function readHeaders(source: HeaderSource | undefined): Promise<Headers> {
  try {
    const given = typeof source === 'function' ? await source() : source;
    return new Headers(given);
  } catch (thrown) {
    throw new NoCredentials('headers() failed or gave names or values that no request may carry.', { cause: thrown });
  }
}
