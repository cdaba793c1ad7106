import { memo, useId, useState, type KeyboardEvent, type PointerEvent } from "react";
import { clock } from "../../ui/chart/clock";
import type { Segment } from "../types";
import { patternFill, ProbePatterns } from "./ProbePatterns";
import { segmentWords } from "./probes";
import { endOf, segmentAt, startOf, stepFrom } from "./segments";

interface SegmentBarProps {
  /** What it is, where there are several. */
  label?: string;
  segments: readonly Segment[];
  /** Length of the video in seconds. */
  duration: number;
  /** Where the video stands. */
  now: number;
  onSeek: (seconds: number) => void;
}

const height = 28;

/** The timeline: what was felt when. Press to go there; the arrows go from segment to segment. */
export function SegmentBar(props: SegmentBarProps) {
  const { label = "Timeline of the session", segments, duration, now, onSeek } = props;
  const [hovered, setHovered] = useState<number>();
  const [focused, setFocused] = useState(false);
  const looked = hovered ?? (focused ? now : undefined);
  const here = segmentAt(segments, now);

  function timeOf(event: PointerEvent<HTMLElement>): number {
    const box = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    return Math.min(1, Math.max(0, share)) * duration;
  }

  function onKey(event: KeyboardEvent) {
    const target = targetOf(event.key);
    if (target === undefined) return;
    event.preventDefault();
    onSeek(Math.min(duration, Math.max(0, target)));
  }

  function targetOf(key: string): number | undefined {
    if (key === "ArrowRight" || key === "ArrowUp") return stepFrom(segments, now, 1) ?? now + 5;
    if (key === "ArrowLeft" || key === "ArrowDown") return stepFrom(segments, now, -1) ?? now - 5;
    if (key === "Home") return 0;
    if (key === "End") return duration;
    return undefined;
  }

  return (
    <div className="relative">
      <div
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={Math.round(duration)}
        aria-valuenow={Math.round(now)}
        aria-valuetext={`${clock(now)}, ${here ? segmentWords(here) : "no prediction"}`}
        onKeyDown={onKey}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onPointerMove={(event) => setHovered(timeOf(event))}
        onPointerLeave={() => setHovered(undefined)}
        onPointerDown={(event) => onSeek(timeOf(event))}
        className="relative h-7 cursor-pointer touch-none overflow-hidden rounded-md border border-seam bg-velvet"
      >
        <Segments segments={segments} duration={duration} />
        <div
          aria-hidden
          className="pointer-events-none absolute inset-y-0 w-0.5 bg-screen"
          style={{ left: `${share(now, duration)}%` }}
        />
      </div>
      {looked !== undefined && (
        <SegmentCard segments={segments} at={looked} share={share(looked, duration)} />
      )}
    </div>
  );
}

function share(seconds: number, duration: number): number {
  return duration > 0 ? Math.min(100, (seconds / duration) * 100) : 0;
}

/** Drawn anew only when there are other segments, not at every frame of the video. */
const Segments = memo(function Segments({
  segments,
  duration,
}: Pick<SegmentBarProps, "segments" | "duration">) {
  const id = useId();
  return (
    <svg aria-hidden width="100%" height={height} className="block" data-segments={segments.length}>
      <ProbePatterns id={id} />
      {segments.map((one) => (
        <rect
          key={one.segment_index}
          x={`${share(startOf(one), duration)}%`}
          width={`${share(endOf(one) - startOf(one), duration)}%`}
          height={height}
          fill={patternFill(id, one.probe)}
          data-probe={one.probe ?? "none"}
        />
      ))}
    </svg>
  );
});

interface SegmentCardProps {
  segments: readonly Segment[];
  at: number;
  share: number;
}

function SegmentCard({ segments, at, share }: SegmentCardProps) {
  const segment = segmentAt(segments, at);
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute bottom-full z-10 mb-2 w-max max-w-60 rounded-lg border border-seam bg-velvet px-3 py-2 text-caption"
      // the card stays within the bar: it slides under the pointer from edge to edge
      style={{ left: `${share}%`, transform: `translateX(-${share}%)` }}
    >
      <p className="tabular-nums">
        {segment ? `${clock(startOf(segment))}–${clock(endOf(segment))}` : clock(at)}
      </p>
      <p className="text-dust">{segment ? segmentWords(segment) : "No prediction here"}</p>
    </div>
  );
}
