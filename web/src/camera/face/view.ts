/**
 * A square window on a picture, turned as one likes: its point (u, v), each 0–1, is the picture's point
 * (x + u·right − v·down, y + u·down + v·right) in pixels.
 */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly down: number;
}

/** An upright window around a point. */
export function upright(centreX: number, centreY: number, side: number): View {
  return { x: centreX - side / 2, y: centreY - side / 2, right: side, down: 0 };
}

/** A window around a point, turned clockwise, so that what leans so far (in radians) stands upright in it. */
export function turned(centreX: number, centreY: number, side: number, angle: number): View {
  const right = side * Math.cos(angle);
  const down = side * Math.sin(angle);
  return { x: centreX - (right - down) / 2, y: centreY - (right + down) / 2, right, down };
}

/** Length of its sides, in pixels of the picture. */
export function sideOf(view: View): number {
  return Math.hypot(view.right, view.down);
}

export function pictureX(view: View, u: number, v: number): number {
  return view.x + u * view.right - v * view.down;
}

export function pictureY(view: View, u: number, v: number): number {
  return view.y + u * view.down + v * view.right;
}
