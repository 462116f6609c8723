/** The whole of a mesh, of which pdf.js calculates each pixel by itself. */
const WHOLE = 6000;
/** A triangle, however small. */
const TRIANGLE = 0.1;

/**
 * What a mesh of coloured triangles weighs: each by how much of the whole it covers, where they lie on one another as well.
 * Nothing for other shadings, which the browser draws.
 * @param shading As pdf.js keeps it: `["Mesh", type, coordinates, colors, count, bounds, …]`.
 * @param most From where on it does not matter how much more it is.
 */
export function meshWeight(shading: unknown, most: number): number {
  if (!Array.isArray(shading) || shading[0] !== 'Mesh') return 0;
  const [, , points, , count, bounds] = shading as readonly unknown[];
  if (!(points instanceof Float32Array) || !Array.isArray(bounds)) return 0;
  const [left = 0, top = 0, right = 0, bottom = 0] = bounds as readonly number[];
  const whole = (right - left) * (bottom - top);
  let weight = 0;
  for (let at = 0; at < Number(count) && weight <= most; at += 3) {
    const part = (WHOLE * areaOf(points.subarray(2 * at, 2 * at + 6))) / whole;
    weight += part > TRIANGLE ? part : TRIANGLE;
  }
  return weight;
}

/** Of a triangle: x, y, x, y, x, y. */
const areaOf = ([x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0]: Float32Array): number =>
  Math.abs((x2 - x1) * (y3 - y1) - (x3 - x1) * (y2 - y1)) / 2;
