import { emotions, sharesOf, type EmotionShares } from "./emotions";

/** Long enough to even out single misread frames, short enough that a smile shows within half a second. */
const usualMs = 400;

/**
 * Steadies the emotions of one face over time, as the server does for live frames: an exponential
 * moving average in which a frame counts 1 − e^(−Δt/τ), so that the outcome does not depend on how many
 * frames a second come.
 */
export class EmotionSmoothing {
  private readonly shares = emotions.map(() => 0);
  private readonly timeConstantMs: number;
  private last: number | undefined;

  constructor(timeConstantMs = usualMs) {
    this.timeConstantMs = timeConstantMs;
  }

  /** The steadied shares after one more frame, taken at a time of any clock that goes on; the first stays as it is. */
  add(frame: EmotionShares, ms: number): EmotionShares {
    const weight =
      this.last === undefined ? 1 : -Math.expm1(-Math.max(1, ms - this.last) / this.timeConstantMs);
    emotions.forEach((emotion, i) => {
      const before = this.shares[i] ?? 0;
      this.shares[i] = before + weight * (frame[emotion] - before);
    });
    this.last = ms;
    return sharesOf(this.shares);
  }

  /** Forgets what was, for when the face has gone and another may come. */
  clear(): void {
    this.last = undefined;
  }
}
