import type { DiaryEntry } from "../api/types";
import { EntryButton } from "./EntryButton";
import { dayWords } from "./month";

interface DayListProps {
  entries: readonly DiaryEntry[];
  onOpen: (entry: DiaryEntry) => void;
}

/** A month as a list of its days, the latest first. */
export function DayList({ entries, onOpen }: DayListProps) {
  const days = [...new Set(entries.map((entry) => entry.watched_on))].reverse();
  return (
    <div className="space-y-6">
      {days.map((day) => (
        <section key={day} aria-label={dayWords(day)}>
          <h2 className="text-caption text-dust">{dayWords(day)}</h2>
          <ul className="mt-2 space-y-2">
            {entries
              .filter((entry) => entry.watched_on === day)
              .map((entry) => (
                <li key={entry.id}>
                  <EntryButton entry={entry} onOpen={onOpen} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
