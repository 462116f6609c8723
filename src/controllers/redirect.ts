/** Seconds in which the signer may stay instead: as many as WCAG 2.2.1 asks for, for one who has the page read out first. */
const SECONDS = 20;

/** A way on after completion: counts down, can be cancelled, then goes there. */
export class Redirect {
  readonly url: URL;
  /** Seconds left; null once it was cancelled. */
  left: number | null = SECONDS;
  #onChange: () => void;
  #timer: ReturnType<typeof setInterval>;

  constructor(url: URL, onChange: () => void) {
    this.url = url;
    this.#onChange = onChange;
    this.#timer = setInterval(this.#tick, 1000);
  }

  go(): void {
    this.dispose();
    location.assign(this.url.href);
  }

  cancel(): void {
    this.dispose();
    this.left = null;
    this.#onChange();
  }

  dispose(): void {
    clearInterval(this.#timer);
  }

  #tick = (): void => {
    if (this.left === null) return;
    this.left -= 1;
    this.#onChange();
    if (this.left <= 0) this.go();
  };
}

/** The address if one may be led there: http or https, on the page's own origin or one of those that the host listed. */
export function redirectTarget(address: string, origins: readonly string[]): URL | null {
  if (!URL.canParse(address, document.baseURI)) return null;
  const url = new URL(address, document.baseURI);
  const web = url.protocol === 'https:' || url.protocol === 'http:';
  const listed = origins.some((origin) => URL.canParse(origin) && new URL(origin).origin === url.origin);
  return web && (listed || url.origin === location.origin) ? url : null;
}
