import type { Mood } from "../moods/moods";
import type { FaceReading } from "./reading";

/** A face passes through many moods in a minute; a row shall not follow each of them. */
const heldForMs = 3000;

/** Tells which mood a face has held for a while; moments of doubt neither count nor break it. */
export class HeldMood {
  private mood: Mood | undefined;
  private since = 0;

  /** The mood of the face after one more reading, once it has been the same for long enough. */
  add({ mood, uncertain, at }: Pick<FaceReading, "mood" | "uncertain" | "at">): Mood | undefined {
    if (uncertain) return undefined;
    if (mood !== this.mood) {
      this.mood = mood;
      this.since = at;
    }
    return at - this.since >= heldForMs ? mood : undefined;
  }

  clear(): void {
    this.mood = undefined;
  }
}
