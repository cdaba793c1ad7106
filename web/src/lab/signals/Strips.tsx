import { memo, useMemo } from "react";
import { ErrorNotice } from "../../ui/ErrorNotice";
import { TimeChart } from "../../ui/chart/TimeChart";
import type { ViewingSession } from "../types";
import { decimate } from "./decimate";
import { mediaSeconds } from "./mediaTime";
import { readOwnSignals, useSignals, type ReadSignals, type SignalColumns } from "./useSignals";

interface StripsProps {
  session: ViewingSession;
  segments: number;
  duration: number;
  now: number;
  /** Whose the session is when it is not one's own. */
  study?: { key: string; read: ReadSignals };
}

/** Points across a wide screen; more would fall on the same pixels. */
const buckets = 1200;
/** Sensors measure once a second at the slowest. */
const longestGap = 3;

/** Skin conductance and heart rate beneath the timeline, on the same axis of time. */
export function Strips({ session, segments, duration, now, study }: StripsProps) {
  const { columns, error, refetch } = useSignals(
    session.session_id,
    segments,
    study?.read ?? readOwnSignals,
    study?.key,
  );
  const unit = session.gsr_unit === "raw" ? "device counts" : "µS";
  if (error) {
    return <ErrorNotice error={error} what="the signals" onRetry={() => void refetch()} />;
  }
  if (columns.t_ms.length === 0) return null;
  return (
    <div className="relative space-y-2">
      <Strip
        name={`Skin conductance, ${unit}`}
        channel="gsr"
        colour="--marquee"
        {...{ session, columns, duration }}
      />
      <Strip
        name="Heart rate, beats per minute"
        channel="hr"
        colour="--danger"
        {...{ session, columns, duration }}
      />
      <div aria-hidden className="pointer-events-none absolute inset-y-0 right-[17px] left-11">
        <div
          className="absolute inset-y-0 w-px bg-screen"
          style={{ left: `${duration > 0 ? Math.min(100, (now / duration) * 100) : 0}%` }}
        />
      </div>
    </div>
  );
}

interface StripProps {
  name: string;
  channel: "gsr" | "hr";
  colour: string;
  session: ViewingSession;
  columns: SignalColumns;
  duration: number;
}

/** Drawn anew when there is more to draw, not at every frame of the video. */
const Strip = memo(function Strip(props: StripProps) {
  const { name, channel, colour, session, columns, duration } = props;
  const { times, series, range } = useMemo(() => {
    const curve = decimate(
      columns.t_ms.map((time) => mediaSeconds(session, time)),
      columns[channel],
      buckets,
      longestGap,
    );
    const measured = curve.values.filter((value) => value !== null);
    const within = curve.times.at(-1) ?? 0;
    // empty ends make the axis as long as the video's
    return {
      times: [0, ...curve.times, Math.max(duration, within)],
      series: [{ label: name, values: [null, ...curve.values, null], colour }],
      range: rangeOf(measured),
    };
  }, [columns, channel, session, duration, name, colour]);
  if (times.length === 2) return null;
  return (
    <figure>
      <figcaption className="mb-1 text-caption text-dust">{name}</figcaption>
      <TimeChart
        label={`${name}, between ${range[0].toFixed(1)} and ${range[1].toFixed(1)}`}
        times={times}
        series={series}
        range={range}
        height={110}
      />
    </figure>
  );
});

function rangeOf(values: readonly number[]): [number, number] {
  let least = Infinity;
  let greatest = -Infinity;
  for (const value of values) {
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  if (least > greatest) return [0, 1];
  const room = Math.max((greatest - least) * 0.1, 0.1);
  return [least - room, greatest + room];
}
