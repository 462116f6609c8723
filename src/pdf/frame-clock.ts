/** A tab that was hidden or a laptop that slept has not been working meanwhile. */
const LONGEST_FRAME_MS = 250;

export interface FrameClockOptions {
  /** Milliseconds that one frame counts for at most. */
  readonly longestFrame?: number;
  /** Milliseconds between two looks at the clock: each frame that is asked for costs the page one. Default: none. */
  readonly pause?: number;
  /** Frames in which this is true do not count. */
  waiting?(): boolean;
}

/**
 * Calls `onOver` after `seconds` in which the page was alive, counted in animation frames, each for at most `longestFrame`
 * milliseconds: pdf.js draws in frames, so where the browser gives none (a hidden tab, an embedded page out of sight) nobody
 * is late. Returns the way to stop it.
 */
export function countFrames(
  seconds: number,
  onOver: () => void,
  { longestFrame = LONGEST_FRAME_MS, pause = 0, waiting = () => false }: FrameClockOptions = {},
): () => void {
  let left = seconds * 1000;
  let before: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let handle = requestAnimationFrame(onFrame);
  function onFrame(now: number): void {
    if (!waiting()) left -= Math.min(now - (before ?? now), pause + longestFrame);
    before = now;
    if (left <= 0) onOver();
    else if (pause > 0) timer = setTimeout(next, pause);
    else next();
  }
  function next(): void {
    handle = requestAnimationFrame(onFrame);
  }
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(handle);
  };
}
