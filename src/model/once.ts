/** The same answer each time, worked out when it is asked for first. */
export function once<T>(work: () => T): () => T {
  let answer: { readonly value: T } | null = null;
  return () => (answer ??= { value: work() }).value;
}
