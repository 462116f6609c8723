/**
 * What a mesh of coloured triangles weighs, of which each pixel is calculated: at least one a triangle, and `area` for as much
 * as the whole of it. Nothing for other shadings, which the browser draws.
 * @param shading As pdf.js keeps it: `["Mesh", type, coordinates, colors, count, bounds, …]`.
 * @param most From where on it does not matter how much more it is.
 */
export function meshWeight(shading: unknown, area: number, most: number): number {
  if (!Array.isArray(shading) || shading[0] !== 'Mesh') return 0;
  const [, , points, , count, bounds] = shading as readonly unknown[];
  if (!(points instanceof Float32Array) || !Array.isArray(bounds)) return 0;
  const [left, top, right, bottom] = bounds as readonly number[] as [number, number, number, number];
  const whole = (right - left) * (bottom - top);
  let weight = 0;
  for (let at = 0; at < Number(count) && weight <= most; at += 3) {
    const part = (area * boxOf(points.subarray(2 * at, 2 * at + 6))) / whole;
    weight += part > 1 ? part : 1;
  }
  return weight;
}

/** The area of the box around a triangle: x, y, x, y, x, y. */
function boxOf([x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0]: Float32Array): number {
  return (Math.max(x1, x2, x3) - Math.min(x1, x2, x3)) * (Math.max(y1, y2, y3) - Math.min(y1, y2, y3));
}
