/** A face as the detector sees it, in pixels of the picture. */
export interface FoundFace {
  /** How sure it is, 0–1. */
  score: number;
  centreX: number;
  centreY: number;
  width: number;
  height: number;
  /** x and y in turn of the person's own right eye, left eye, nose, mouth, right ear, left ear. */
  points: number[];
}

/** Shared area over covered area of the two boxes, 0–1. */
export function overlap(one: FoundFace, other: FoundFace): number {
  const across =
    Math.min(one.centreX + one.width / 2, other.centreX + other.width / 2) -
    Math.max(one.centreX - one.width / 2, other.centreX - other.width / 2);
  const down =
    Math.min(one.centreY + one.height / 2, other.centreY + other.height / 2) -
    Math.max(one.centreY - one.height / 2, other.centreY - other.height / 2);
  if (across <= 0 || down <= 0) return 0;
  const shared = across * down;
  return shared / (one.width * one.height + other.width * other.height - shared);
}

/** The point of this number, as x and y. */
export function pointOf({ points }: FoundFace, index: number): [number, number] {
  return [points[2 * index] ?? 0, points[2 * index + 1] ?? 0];
}
