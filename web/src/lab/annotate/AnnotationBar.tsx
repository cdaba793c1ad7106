import type { PointerEvent } from "react";
import { clock } from "../../ui/chart/clock";
import type { Running } from "./labelling";
import { colourOf, inkOn, type Label } from "./labels";
import type { Edge, Stretch } from "./marks";

interface AnnotationBarProps {
  labels: readonly Label[];
  marks: readonly Stretch[];
  running: Running | undefined;
  /** Lengths and places in seconds. */
  duration: number;
  now: number;
  selected: string | undefined;
  onSelect: (id: string) => void;
  onEdge: (id: string, edge: Edge, toMs: number) => void;
  onSeek: (seconds: number) => void;
}

/** What is labelled, along the video. Edges are dragged; I and O do the same with keys. */
export function AnnotationBar(props: AnnotationBarProps) {
  const { labels, marks, running, duration, now, selected, onSelect, onEdge, onSeek } = props;
  const percent = (ms: number) => (duration > 0 ? Math.min(100, ms / 10 / duration) : 0);
  return (
    <div
      role="group"
      aria-label="Labels along the video"
      data-bar
      className="relative h-14 touch-none overflow-hidden rounded-md border border-seam bg-velvet"
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) onSeek(placeOf(event, duration) / 1000);
      }}
    >
      {marks.map(({ id, emotion, start_ms, end_ms }) => (
        <div
          key={id}
          className="absolute inset-y-1"
          style={{ left: `${percent(start_ms)}%`, width: `${percent(end_ms - start_ms)}%` }}
        >
          <button
            type="button"
            aria-pressed={id === selected}
            aria-label={`${emotion}, ${clock(start_ms / 1000)} to ${clock(end_ms / 1000)}`}
            onClick={() => onSelect(id)}
            className="absolute inset-0 overflow-hidden rounded-sm border-2 border-transparent px-1 text-left text-caption aria-pressed:border-screen"
            style={{
              background: colourOf(labels, emotion),
              color: inkOn(colourOf(labels, emotion)),
            }}
          >
            {emotion}
          </button>
          {(["start", "end"] as const).map((edge) => (
            <div
              key={edge}
              aria-hidden
              data-edge={edge}
              className={`absolute inset-y-0 w-2 cursor-ew-resize ${edge === "start" ? "left-0" : "right-0"}`}
              onPointerDown={(event) => {
                event.stopPropagation();
                event.currentTarget.setPointerCapture(event.pointerId);
                onSelect(id);
              }}
              onPointerUp={(event) => {
                if (event.currentTarget.hasPointerCapture(event.pointerId)) {
                  onEdge(id, edge, placeOf(event, duration));
                }
              }}
            />
          ))}
        </div>
      ))}
      {running && (
        <div
          aria-hidden
          className="pointer-events-none absolute inset-y-1 rounded-sm opacity-70"
          style={{
            left: `${percent(running.startMs)}%`,
            width: `${percent(Math.max(0, now * 1000 - running.startMs))}%`,
            background: colourOf(labels, running.emotion),
          }}
        />
      )}
      <div
        aria-hidden
        className="pointer-events-none absolute inset-y-0 w-0.5 bg-screen"
        style={{ left: `${percent(now * 1000)}%` }}
      />
    </div>
  );
}

/** Milliseconds of the video under the pointer. */
function placeOf(event: PointerEvent<HTMLElement>, duration: number): number {
  const box = event.currentTarget.closest("[data-bar]")?.getBoundingClientRect();
  if (!box) return 0;
  const share = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
  return share * duration * 1000;
}
