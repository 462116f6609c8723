/** What happens to the page that matters to someone who waits for the network. */
interface Wakes {
  /** Online again, or seen again: now is better than later. */
  onWake(): void;
  /** Hidden, perhaps for good: the last moment that is dependable on a phone. */
  onHide(): void;
  /** The page goes: away, or into the browser's store for the way back. */
  onLeave?(): void;
  /** Back from that store: time has passed without us. */
  onReturn?(): void;
}

/** Listens until the returned function is called. Outside of a page it hears nothing. */
export function listenForWakes(wakes: Wakes): () => void {
  if (typeof document === 'undefined') return () => undefined;
  const listening = new AbortController();
  const { signal } = listening;
  addEventListener('online', () => wakes.onWake(), { signal });
  document.addEventListener('visibilitychange', () => (isHidden() ? wakes.onHide() : wakes.onWake()), { signal });
  addEventListener(
    'pagehide',
    () => {
      wakes.onHide();
      wakes.onLeave?.();
    },
    { signal },
  );
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      wakes.onReturn?.();
      wakes.onWake();
    },
    { signal },
  );
  return () => listening.abort();
}

/** Whether the browser is sure to be without network; that it is not sure means nothing. */
export function isOffline(): boolean {
  return typeof navigator !== 'undefined' && (navigator as { readonly onLine?: boolean }).onLine === false;
}

function isHidden(): boolean {
  return document.visibilityState === 'hidden';
}
