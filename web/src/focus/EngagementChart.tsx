import { useMemo } from "react";
import { TimeChart } from "../ui/chart/TimeChart";
import { longestGapMs, type EngagementPoint } from "./points";

interface EngagementChartProps {
  startedAt: number;
  points: readonly EngagementPoint[];
  /** Where low begins, if that is to be seen. */
  below?: number;
}

/** The score over the session; the line is broken where there was no face. */
export function EngagementChart({ startedAt, points, below }: EngagementChartProps) {
  const { times, series } = useMemo(() => linesOf(startedAt, points), [startedAt, points]);
  return (
    <TimeChart
      label="Engagement score over time, 0 to 100"
      times={times}
      series={series}
      range={[0, 100]}
      marks={below === undefined ? [] : [below]}
    />
  );
}

function linesOf(startedAt: number, points: readonly EngagementPoint[]) {
  const times: number[] = [];
  const values: (number | null)[] = [];
  let last: number | undefined;
  for (const { t_ms, score } of points) {
    if (last !== undefined && t_ms - last > longestGapMs) {
      times.push((last - startedAt) / 1000 + 0.5);
      values.push(null);
    }
    times.push((t_ms - startedAt) / 1000);
    values.push(score);
    last = t_ms;
  }
  return { times, series: [{ label: "Engagement", values, colour: "--marquee" }] };
}
