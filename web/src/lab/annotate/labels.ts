import { probes } from "../timeline/probes";

export interface Label {
  emotion: string;
  key: string;
  colour: string;
}

/** The four quadrants' emotions, each with the key that begins and ends it: where no study has labels of its own. */
export const usualLabels: readonly Label[] = Object.values(probes).map(
  ({ emotion, colour }, index) => ({
    emotion,
    key: String(index + 1),
    colour,
  }),
);

/** A label of another system is drawn like "not told". */
export function colourOf(labels: readonly Label[], emotion: string): string {
  return labels.find((label) => label.emotion === emotion)?.colour ?? "var(--dust)";
}

/** What can be read on a colour (WCAG 2.2, relative luminance): ours are light, a study's may be anything. */
export function inkOn(colour: string): string {
  const [red = 1, green = 1, blue = 1] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map(
    (pair) => (parseInt(pair, 16) / 255) ** 2.2,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.2 ? "#14121a" : "#f3eee6";
}
