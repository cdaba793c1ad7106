import { clock } from "../../ui/chart/clock";
import { colourOf, type Label } from "./labels";
import type { Stretch } from "./marks";

interface MarkListProps {
  labels: readonly Label[];
  marks: readonly Stretch[];
  selected: string | undefined;
  onSelect: (id: string) => void;
}

/** The same labels in words. */
export function MarkList({ labels, marks, selected, onSelect }: MarkListProps) {
  const [first] = labels;
  if (marks.length === 0) {
    return (
      <p className="max-w-[60ch] text-dust">
        Nothing is labelled yet. Let the video play and press {first?.key} when you feel{" "}
        {first?.emotion.toLowerCase()}, and {first?.key} again when it is over.
      </p>
    );
  }
  return (
    <ol aria-label="Labels" className="divide-y divide-seam rounded-2xl border border-seam">
      {marks.map(({ id, emotion, start_ms, end_ms }) => (
        <li key={id}>
          <button
            type="button"
            aria-pressed={id === selected}
            onClick={() => onSelect(id)}
            className="flex min-h-11 w-full items-center gap-3 px-4 text-left aria-pressed:bg-marquee/12"
          >
            <span
              aria-hidden
              className="size-3 shrink-0 rounded-full"
              style={{ background: colourOf(labels, emotion) }}
            />
            <span className="grow font-medium">{emotion}</span>
            <span className="text-dust tabular-nums">
              {clock(start_ms / 1000)}–{clock(end_ms / 1000)}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
