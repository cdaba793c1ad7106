import type { Probe, Segment } from "../types";

/** The four quadrants of feeling, each with a colour and a pattern: colour is never alone. */
export const probes: Record<Probe, { emotion: string; about: string; colour: string }> = {
  HH: { emotion: "Happy", about: "pleasant, stirred", colour: "#eecdac" },
  HL: { emotion: "Calm", about: "pleasant, at rest", colour: "#8fc7b5" },
  LH: { emotion: "Tense", about: "unpleasant, stirred", colour: "#d9744f" },
  LL: { emotion: "Sad", about: "unpleasant, at rest", colour: "#7d8cc4" },
};

export const probeNames = Object.keys(probes) as Probe[];

/** What a segment says, as a sentence's beginning. */
export function segmentWords({ probe, confidence, measured }: Segment): string {
  if (probe) {
    return `${probes[probe].emotion} (${probe}), ${Math.round(confidence * 100)} % sure`;
  }
  return measured ? "Not told: too early, or too little to go by" : "Nothing was measured";
}
