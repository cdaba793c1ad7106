import type { DiaryEntry } from "../api/types";
import { EntryButton } from "./EntryButton";
import { today, weekdays, weeksOf } from "./month";

interface CalendarProps {
  month: string;
  entries: readonly DiaryEntry[];
  onOpen: (entry: DiaryEntry) => void;
}

/** A month as a table of weeks. */
export function Calendar({ month, entries, onOpen }: CalendarProps) {
  const now = today();
  return (
    <table className="w-full table-fixed border-separate border-spacing-1">
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th
              key={weekday}
              scope="col"
              className="pb-1 text-left text-caption font-normal text-dust"
            >
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, index) => (
          <tr key={index}>
            {week.map((day, weekday) => (
              <td
                key={day ?? weekday}
                className={`h-28 rounded-lg p-1.5 align-top ${day ? "border border-seam" : ""}`}
              >
                {day && (
                  <>
                    <span
                      aria-current={day === now ? "date" : undefined}
                      className="text-caption text-dust aria-[current=date]:font-medium aria-[current=date]:text-marquee"
                    >
                      {Number(day.slice(8))}
                    </span>
                    <ul className="mt-1 space-y-1">
                      {entries
                        .filter((entry) => entry.watched_on === day)
                        .map((entry) => (
                          <li key={entry.id}>
                            <EntryButton entry={entry} onOpen={onOpen} small />
                          </li>
                        ))}
                    </ul>
                  </>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
