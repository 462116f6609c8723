/** A part of a picture: its edges as fractions of the picture, from the left and from the top. */
export interface Crop {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Edge = keyof Crop;

export const WHOLE: Crop = { left: 0, top: 0, right: 1, bottom: 1 };

/** The narrowest part, in both directions: there has to be something to take hold of. */
const LEAST = 0.05;

const inside = (fraction: number): number => Math.min(1, Math.max(0, fraction));

/** Moves one edge; it never comes closer to the one opposite than the narrowest part. */
export function moveEdge(crop: Crop, edge: Edge, to: number): Crop {
  const limits: Readonly<Record<Edge, readonly [number, number]>> = {
    left: [0, crop.right - LEAST],
    right: [crop.left + LEAST, 1],
    top: [0, crop.bottom - LEAST],
    bottom: [crop.top + LEAST, 1],
  };
  const [least, most] = limits[edge];
  return { ...crop, [edge]: Math.min(most, Math.max(least, to)) };
}

/** The part between two points; the whole picture where they are too close to mean anything. */
export function cropBetween(a: { x: number; y: number }, b: { x: number; y: number }): Crop {
  const crop = {
    left: inside(Math.min(a.x, b.x)),
    top: inside(Math.min(a.y, b.y)),
    right: inside(Math.max(a.x, b.x)),
    bottom: inside(Math.max(a.y, b.y)),
  };
  return crop.right - crop.left < LEAST || crop.bottom - crop.top < LEAST ? WHOLE : crop;
}
