import type { components } from "../../api/schema";

type Average = components["schemas"]["StudyAverage"];

export interface AverageSeries {
  /** Seconds of the video, in the middle of each step; its ends, where the video is longer, are empty. */
  times: number[];
  mean: (number | null)[];
  above: (number | null)[];
  below: (number | null)[];
}

/** A curve with its spread, as long as the video's axis. */
export function averageSeries(
  { points, step_ms }: Pick<Average, "points" | "step_ms">,
  of: "valence" | "arousal",
  duration: number,
): AverageSeries {
  const series: AverageSeries = { times: [0], mean: [null], above: [null], below: [null] };
  for (const point of points) {
    const mean = point[`${of}_mean`] ?? null;
    const sd = point[`${of}_sd`] ?? 0;
    series.times.push((point.start_ms + step_ms / 2) / 1000);
    series.mean.push(mean);
    series.above.push(mean === null ? null : Math.min(1, mean + sd));
    series.below.push(mean === null ? null : Math.max(-1, mean - sd));
  }
  series.times.push(Math.max(duration, (series.times.at(-1) ?? 0) + step_ms / 2000));
  series.mean.push(null);
  series.above.push(null);
  series.below.push(null);
  return series;
}

/** Where there are enough people: how few and how many they are, and in how many steps. */
export function peopleOf({ points, fewest }: Pick<Average, "points" | "fewest">) {
  const counts = points.map(({ people }) => people).filter((people) => people >= fewest);
  return { steps: counts.length, least: Math.min(...counts), most: Math.max(...counts) };
}
