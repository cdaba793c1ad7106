import type { StatisticsCount } from "../api/types";
import { Panel } from "../ui/Panel";
import { count, rating } from "../ui/words";

interface BarsProps {
  title: string;
  about?: string;
  counts: readonly StatisticsCount[];
  /** What a name is called on the page. */
  name?: (name: string) => string;
}

/** Counts as bars: a table to screen readers, lengths to the eye. Nothing where there is nothing to count. */
export function Bars({ title, about, counts, name = (same) => same }: BarsProps) {
  const most = Math.max(...counts.map((one) => one.count), 1);
  if (counts.length === 0 || counts.every((one) => one.count === 0)) return null;
  return (
    <Panel title={title} about={about}>
      <table className="w-full">
        <thead className="sr-only">
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">Times</th>
            <th scope="col">Average rating</th>
          </tr>
        </thead>
        <tbody>
          {counts.map((one) => (
            <tr key={one.name}>
              <th scope="row" className="w-2/5 py-1 pr-3 text-left font-normal">
                {name(one.name)}
              </th>
              <td className="py-1">
                <span className="flex items-center gap-2">
                  <span
                    aria-hidden
                    className="h-3 rounded-r-sm bg-marquee"
                    style={{ width: `${(one.count / most) * 75}%` }}
                  />
                  {count(one.count)}
                </span>
              </td>
              <td className="w-14 py-1 text-right text-caption text-dust">
                {one.average_rating !== null && `★ ${rating(one.average_rating)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
