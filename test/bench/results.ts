/** One row of the table. */
export interface Result {
  /** The number of the goal in docs/performance.md. */
  readonly goal: number;
  readonly what: string;
  readonly floor: string;
  readonly ours: string;
  /** Ours by the floor, where there is one. */
  readonly ratio: number | null;
  /** What must hold; null where the figure is only reported. */
  readonly gate: string | null;
  readonly pass: boolean;
}

/** A pair of figures taken in the same run, side by side. */
export interface Pair {
  readonly floor: number;
  readonly ours: number;
}

/** The ratios that count: a gate closes when the lower quartile is over it, so that one disturbed pair decides nothing. */
export function ratioOf(pairs: readonly Pair[]): { readonly low: number; readonly median: number } {
  const ratios = pairs.map(({ floor, ours }) => ours / floor).sort((a, b) => a - b);
  return { low: quantile(ratios, 0.25), median: quantile(ratios, 0.5) };
}

export function median(figures: readonly number[]): number {
  return quantile(
    [...figures].sort((a, b) => a - b),
    0.5,
  );
}

function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN];
  return low + (high - low) * (place - Math.floor(place));
}

/** A row for a ratio of pairs that must stay under `most`; `null` only reports it. */
export function pairResult(
  goal: number,
  what: string,
  pairs: readonly Pair[],
  most: number | null,
  unit: (figure: number) => string,
): Result {
  const { low, median: middle } = ratioOf(pairs);
  return {
    goal,
    what,
    floor: unit(median(pairs.map(({ floor }) => floor))),
    ours: unit(median(pairs.map(({ ours }) => ours))),
    ratio: middle,
    gate: most === null ? null : `≤ ${String(most)}× (lower quartile)`,
    pass: most === null || low <= most,
  };
}

/** A row for a figure that must not be above `most`. */
export function countResult(
  goal: number,
  what: string,
  ours: number,
  most: number,
  unit: (figure: number) => string = String,
  floor = '–',
): Result {
  return { goal, what, floor, ours: unit(ours), ratio: null, gate: `≤ ${unit(most)}`, pass: ours <= most };
}

/** A row for what must simply be so; `seen` says what was found. */
export function factResult(goal: number, what: string, gate: string, seen: string, pass: boolean): Result {
  return { goal, what, floor: '–', ours: seen, ratio: null, gate, pass };
}

export const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;
export const mib = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
export const megapixels = (pixels: number): string => `${(pixels / 1e6).toFixed(1)} MP`;
export const millis = (figure: number): string => `${figure.toFixed(figure < 10 ? 1 : 0)} ms`;

const HEAD = ['#', 'goal', 'floor', 'ours', 'ratio', 'gate', 'pass'];

/** The rows as a Markdown table. */
export function markdown(results: readonly Result[]): string {
  const rows = results.map(({ goal, what, floor, ours, ratio, gate, pass }) => [
    String(goal),
    what,
    floor,
    ours,
    ratio === null ? '–' : ratio.toFixed(2),
    gate ?? 'reported',
    gate === null ? '–' : pass ? 'yes' : '**no**',
  ]);
  const lines = [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${lines.join('\n')}\n`;
}
