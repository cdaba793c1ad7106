import type { Segment } from "../types";

/** Where a segment lies in the video, in seconds. */
export function startOf({ media_ms }: Segment): number {
  return media_ms / 1000;
}

export function endOf({ media_ms, timestamp, end_ms }: Segment): number {
  return (media_ms + end_ms - timestamp) / 1000;
}

/** The segment at a time of the video; of several, the one that was measured last. */
export function segmentAt(segments: readonly Segment[], seconds: number): Segment | undefined {
  return segments.findLast((one) => startOf(one) <= seconds && seconds < endOf(one));
}

/** Where the next segment begins, seen from a time; a step back goes to the one before. */
export function stepFrom(
  segments: readonly Segment[],
  seconds: number,
  step: 1 | -1,
): number | undefined {
  // A player stands a little beside where it was sent to.
  const starts = segments.map(startOf).sort((a, b) => a - b);
  return step === 1
    ? starts.find((start) => start > seconds + 0.05)
    : starts.findLast((start) => start < seconds - 0.25);
}

/** Segments as they are known, with those that came since; each index once, in order. */
export function withSegments(known: readonly Segment[], more: readonly Segment[]): Segment[] {
  const byIndex = new Map(known.map((one) => [one.segment_index, one]));
  for (const one of more) byIndex.set(one.segment_index, one);
  return [...byIndex.values()].sort((a, b) => a.segment_index - b.segment_index);
}
