import { gzipSync } from 'node:zlib';
import { readDrawing } from '../../../src/elements/pad/read-svg.js';
import type { Lab } from '../lab.js';
import { countResult, kib, type Result } from '../results.js';

type Point = readonly [x: number, y: number];

interface Drawn {
  /** Where the browser said that the pen was, in CSS px of the window, between events too. */
  readonly samples: readonly Point[];
  readonly image: string;
  readonly svg: string;
  /** CSS px of the ink's box. */
  readonly width: number;
  readonly height: number;
}

const STROKES = 4;
const SAMPLES = 120;

/** Goals 15 and 16: what the pen did is what is kept, and it is small. */
export async function inkGoals(lab: Lab): Promise<readonly Result[]> {
  const drawn = await lab.inTab({}, async (tab) => {
    await tab.start('pad.html');
    const box = await tab.call<DOMRect>('box');
    for (let stroke = 0; stroke < STROKES; stroke += 1) await tab.stroke(curve(box, stroke));
    return tab.call<Drawn>('result');
  });
  const points = pointsOf(drawn);
  const bytes = Buffer.from(drawn.image.split(',')[1] ?? '', 'base64').length;
  const sent = drawn.samples.length;
  return [
    {
      goal: 15,
      what: 'points kept of the samples that the browser reports',
      floor: String(sent),
      ours: String(points.length),
      ratio: points.length / sent,
      gate: '≥ 0.9×',
      pass: points.length >= 0.9 * sent,
    },
    countResult(
      15,
      'worst distance from the line, px',
      Math.max(...points.map((point) => distance(point, drawn))),
      1,
      (px) => px.toFixed(2),
    ),
    countResult(16, 'picture of a signature, PNG at 2×', bytes, 40 * 1024, kib),
    countResult(16, 'points of a signature, packed', gzipSync(drawn.svg).length, 1.5 * 1024, kib),
  ];
}

/** Loops from one side of the paper towards the other, as handwriting has them. */
function curve(box: DOMRect, stroke: number): readonly Point[] {
  return Array.from({ length: SAMPLES }, (_, index) => {
    const t = index / (SAMPLES - 1);
    const x = box.x + box.width * (0.08 + 0.21 * stroke + 0.19 * t + 0.03 * Math.sin(t * 17));
    const y = box.y + box.height * (0.5 + 0.3 * Math.sin(t * 14 + stroke) * (1 - 0.3 * t));
    return [Math.round(x), Math.round(y)];
  });
}

/** The points of the strokes, read back from the vectors, in CSS px of the window. */
function pointsOf({ svg, samples, width, height }: Drawn): readonly Point[] {
  const drawing = readDrawing(svg, { width, height });
  if (!drawing) throw new Error('The pad gave no drawing.');
  const { box, strokes, penWidth } = drawing;
  // The ink begins half a pen outside its first point; a drawing that is read back has air around it besides.
  const [left, top] = [
    Math.min(...samples.map(([x]) => x)) - penWidth / 2 - (box.width - width) / 2,
    Math.min(...samples.map(([, y]) => y)) - penWidth / 2 - (box.height - height) / 2,
  ];
  return strokes.flat().map(({ x, y }) => [left + x, top + y]);
}

/** From the broken line through the samples of all strokes. */
function distance([x, y]: Point, { samples }: Drawn): number {
  const lengths = samples.slice(1).map((to, index) => {
    const [fromX, fromY] = samples[index] ?? to;
    const [dx, dy] = [to[0] - fromX, to[1] - fromY];
    const along = Math.min(1, Math.max(0, ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy || 1)));
    return Math.hypot(x - fromX - along * dx, y - fromY - along * dy);
  });
  return Math.min(...lengths);
}
