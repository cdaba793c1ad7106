import { sidewards } from "./alignment";
import type { FoundFace } from "./foundFace";
import type { NetInput } from "./manifest";

const least = 1 / 3;

/** Pixels of width from which size takes nothing away: FER2013's, on which the nets were trained. */
const goodWidth = 48;

/** Variance of the Laplacian, brightness being 0–1, from which a face counts as sharp. */
const sharp = 0.002;

const stillFrontal = 0.25;
const profile = 0.8;

/**
 * How well a face can be seen, as a factor for confidence: 1 for a large, sharp face looking into the
 * camera, less the smaller, more blurred or turned away it is.
 *
 * @param seen the face as a net saw it; of a coloured one the first channel counts
 */
export function qualityOf(
  face: FoundFace,
  seen: Float32Array,
  side: number,
  { scale: [scale = 1] }: NetInput,
): number {
  const size = Math.min(1, face.width / goodWidth);
  const sharpness = Math.min(1, (scale / 255) * Math.sqrt(sharpnessOf(seen, side) / sharp));
  const turned = (sidewards(face) - stillFrontal) / (profile - stillFrontal);
  const frontal = 1 - Math.min(1, Math.max(0, turned));
  return Math.max(least, Math.min(size, sharpness, frontal));
}

/** Variance of the Laplacian (Pech-Pacheco et al. 2000): low where edges are soft. */
export function sharpnessOf(pixels: Float32Array, side: number): number {
  const at = (index: number) => pixels[index] ?? 0;
  let sum = 0;
  let squares = 0;
  for (let y = 1; y < side - 1; y++) {
    for (let x = 1; x < side - 1; x++) {
      const i = y * side + x;
      const laplacian = at(i - 1) + at(i + 1) + at(i - side) + at(i + side) - 4 * at(i);
      sum += laplacian;
      squares += laplacian * laplacian;
    }
  }
  const count = (side - 2) * (side - 2);
  const mean = sum / count;
  return squares / count - mean * mean;
}
