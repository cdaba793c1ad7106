import type { NetInput } from "./manifest";

const levels = 256;

/** Spreads a net's input over all brightnesses (histogram equalisation), so that a dark or pale face shows its features. */
export function equalise(input: Float32Array, { mean: [mean = 0], scale: [scale = 1] }: NetInput) {
  const level = (value: number) =>
    Math.min(levels - 1, Math.max(0, Math.floor(value * scale + mean + 0.5)));
  const counts = new Array<number>(levels).fill(0);
  for (const value of input) counts[level(value)] = (counts[level(value)] ?? 0) + 1;
  // Black stays out of the counting: around the picture there is nothing else.
  counts[0] = 0;
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return;
  let sum = 0;
  const spread = counts.map((count) => {
    sum += count;
    return (((levels - 1) * sum) / all - mean) / scale;
  });
  input.forEach((value, i) => {
    input[i] = spread[level(value)] ?? 0;
  });
}
