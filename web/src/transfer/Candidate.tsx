import type { ImportTitle } from "./types";

interface CandidateProps {
  title: ImportTitle["candidates"][number];
  chosen: boolean;
  onChoose: (itemId: number) => void;
}

/** A title here that one of the file may be. */
export function Candidate({ title, chosen, onChoose }: CandidateProps) {
  return (
    <button
      type="button"
      aria-pressed={chosen}
      className="flex min-h-11 cursor-pointer items-center gap-3 rounded-lg border border-seam p-2 text-left hover:border-dust aria-pressed:border-marquee"
      onClick={() => onChoose(title.id)}
    >
      <img src={title.picture_url} alt="" className="w-10 shrink-0 rounded" />
      <span className="min-w-0">
        <span className="block wrap-anywhere">{title.title}</span>
        <span className="block text-caption text-dust">
          {[title.year, ...title.credits].filter(Boolean).join(", ")}
        </span>
      </span>
    </button>
  );
}
