import type { FaceReading } from "../camera/reading";
import { statusWords } from "./statusWords";

/** How engaged the face looks now, in a number, a word and a sentence or two. */
export function LiveScore({ reading }: { reading: FaceReading | undefined }) {
  if (!reading) return <p className="text-lead text-dust">Looking for your face.</p>;
  const { engagementScore, engagementStatus, recommendations, uncertain } = reading;
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
      <p className="font-display text-display">
        <span className="sr-only">Score </span>
        {Math.round(engagementScore)}
        <span className="text-lead text-dust"> of 100</span>
      </p>
      <div className="min-w-56 flex-1">
        <p className="text-heading font-medium">{statusWords[engagementStatus]}</p>
        <p className="max-w-[60ch] text-dust">{recommendations.join(" ")}</p>
        {uncertain && <p className="text-caption text-dust">It is hard to tell right now.</p>}
      </div>
    </div>
  );
}
