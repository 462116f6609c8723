/** Two animation frames: what an act changed is on the screen. */
export function frames(view: Window = window): Promise<void> {
  return new Promise((resolve) => view.requestAnimationFrame(() => view.requestAnimationFrame(() => resolve())));
}

/** How many frames, in pairs, nothing may happen in: more than the library waits for before it goes on to paint. */
const STILL = 20;

/** Waits until what `look` gives has been the same for so long that nothing more is coming. */
export async function calm(look: () => unknown, view: Window = window): Promise<void> {
  const seen = (): string => JSON.stringify(look());
  for (let [still, before] = [0, seen()]; still < STILL;) {
    await frames(view);
    still = seen() === before ? still + 1 : 0;
    before = seen();
  }
}
