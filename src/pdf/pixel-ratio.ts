/** Calls `onChange` whenever devicePixelRatio changes (another screen, the browser's zoom). Returns the way to stop it. */
export function watchPixelRatio(onChange: () => void): () => void {
  const stop = new AbortController();
  const watch = (): void => {
    // A query for the ratio of now: it changes once, to no longer matching.
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
      'change',
      () => {
        watch();
        onChange();
      },
      { once: true, signal: stop.signal },
    );
  };
  watch();
  return () => {
    stop.abort();
  };
}
