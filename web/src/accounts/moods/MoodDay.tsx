import { MoodShape } from "../../moods/MoodShape";
import { moodWords } from "../../moods/moods";
import type { KeptMood } from "../../api/types";
import { counted, day as dayWritten, rating } from "../../ui/words";
import type { Day } from "./days";

/** One day: which moods it had, and every reading when it is opened. */
export function MoodDay({ day }: { day: Day<KeptMood> }) {
  return (
    <details className="group py-3">
      <summary className="flex min-h-11 cursor-pointer flex-wrap items-center gap-x-5 gap-y-1 rounded">
        <span className="min-w-32 font-medium">{dayWritten(day.at)}</span>
        <span className="flex flex-wrap gap-x-4 gap-y-1">
          {day.moods.map(({ mood, times }) => (
            <span key={mood} className="flex items-center gap-2">
              <MoodShape mood={mood} className="size-4" />
              {moodWords[mood].name} <span className="text-dust">{times}×</span>
            </span>
          ))}
        </span>
        <span className="ml-auto text-caption text-dust">
          {counted(day.readings.length, "reading")}
        </span>
      </summary>
      <ul className="mt-2 space-y-1">
        {day.readings.map(({ id, read_at, mood, engagement_score }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4">
            <span className="w-20 text-dust">{time(read_at)}</span>
            <span className="w-28">{moodWords[mood].name}</span>
            <span className="text-dust">engagement {rating(engagement_score)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function time(at: string): string {
  return new Date(at).toLocaleTimeString(undefined, { timeStyle: "short" });
}
