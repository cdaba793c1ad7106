import type { StudyLabel } from "../types";

/** Keys a label can have: the letters of the page's tools are not among them. */
const keys = "123456789abcdefghjknpqrtuvwxyz".split("");

/** The first key that no label has; nothing when all are taken. */
export function freeKey(labels: readonly StudyLabel[]): string {
  const taken = new Set(labels.map(({ key }) => key));
  return keys.find((key) => !taken.has(key)) ?? "";
}

export function withLabel(
  labels: readonly StudyLabel[],
  index: number,
  next: Partial<StudyLabel>,
): StudyLabel[] {
  return labels.map((label, at) => (at === index ? { ...label, ...next } : label));
}
