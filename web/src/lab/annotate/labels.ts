import { probes } from "../timeline/probes";

export interface Label {
  emotion: string;
  key: string;
  colour: string;
}

/** The four quadrants' emotions, each with the key that begins and ends it. */
export const labels: readonly Label[] = Object.values(probes).map(({ emotion, colour }, index) => ({
  emotion,
  key: String(index + 1),
  colour,
}));

/** A label of another system is drawn like "not told". */
export function colourOf(emotion: string): string {
  return labels.find((label) => label.emotion === emotion)?.colour ?? "var(--dust)";
}
