import { pointOf, type FoundFace } from "./foundFace";
import type { View } from "./view";

const count = 4;

/**
 * The window in which a face stands as in a net's training: the similarity (turn, scale, shift) that
 * brings eyes, nose and mouth there with the least squared distance (Umeyama 1991, without mirroring).
 *
 * @param points where they stand: x and y in turn of right eye, left eye, nose and mouth, 0–1
 */
export function alignedView(face: FoundFace, points: readonly number[]): View {
  const wanted = meanOf(points);
  const seen = meanOf(face.points);
  let right = 0;
  let down = 0;
  let spread = 0;
  for (let i = 0; i < count; i++) {
    const u = (points[2 * i] ?? 0) - wanted.x;
    const v = (points[2 * i + 1] ?? 0) - wanted.y;
    const [pointX, pointY] = pointOf(face, i);
    const x = pointX - seen.x;
    const y = pointY - seen.y;
    right += u * x + v * y;
    down += u * y - v * x;
    spread += u * u + v * v;
  }
  right /= spread;
  down /= spread;
  return {
    x: seen.x - wanted.x * right + wanted.y * down,
    y: seen.y - wanted.x * down - wanted.y * right,
    right,
    down,
  };
}

function meanOf(points: readonly number[]): { x: number; y: number } {
  let x = 0;
  let y = 0;
  for (let i = 0; i < count; i++) {
    x += (points[2 * i] ?? 0) / count;
    y += (points[2 * i + 1] ?? 0) / count;
  }
  return { x, y };
}

/** How far the face is turned to a side: the nose's way from the middle between the eyes, in distances of the eyes. */
export function sidewards(face: FoundFace): number {
  const [rightX, rightY] = pointOf(face, 0);
  const [leftX, leftY] = pointOf(face, 1);
  const [noseX, noseY] = pointOf(face, 2);
  const eyesX = leftX - rightX;
  const eyesY = leftY - rightY;
  const squared = eyesX * eyesX + eyesY * eyesY;
  if (squared === 0) return 1;
  const wayX = noseX - (leftX + rightX) / 2;
  const wayY = noseY - (leftY + rightY) / 2;
  return Math.abs(wayX * eyesX + wayY * eyesY) / squared;
}
