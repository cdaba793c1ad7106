import { Link } from "@tanstack/react-router";
import type { Statistics, StatisticsMoment } from "../api/types";
import { cardGrid } from "../catalog/cardGrid";
import { titleRoutes } from "../catalog/kinds";
import { TitleCard } from "../catalog/TitleCard";
import { starDigits } from "../library/starValue";
import { Panel } from "../ui/Panel";
import { textLink } from "../ui/controls";
import { counted, day, runtime } from "../ui/words";

/** What stood out: the best, the first and the last, the longest. */
export function Highlights({ statistics }: { statistics: Statistics }) {
  const { best, first, last, longest, often, longest_streak_days, busiest_day } =
    statistics.highlights;
  return (
    <>
      {best.length > 0 && (
        <section aria-labelledby="best" className="mb-2">
          <h2 id="best" className="mb-4 text-lead font-medium">
            What you rated highest
          </h2>
          <ul className={cardGrid}>
            {best.map(({ title, rating }) => (
              <li key={title.id}>
                <TitleCard title={title} bare />
                {rating !== null && <p className="text-caption">★ {starDigits(rating)}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Panel title="What stood out">
        <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
          <Fact name="First" moment={first} />
          <Fact name="Latest" moment={last} />
          {longest && (
            <Fact
              name="Longest film"
              moment={longest}
              more={longest.title.runtime_minutes && runtime(longest.title.runtime_minutes)}
            />
          )}
          {often && (
            <Fact
              name="Most often"
              moment={{ title: often.title, day: null, rating: null }}
              more={counted(often.times, "time")}
            />
          )}
          {longest_streak_days > 1 && (
            <div>
              <dt className="text-caption text-dust">Days in a row</dt>
              <dd>{longest_streak_days}</dd>
            </div>
          )}
          {busiest_day && (
            <div>
              <dt className="text-caption text-dust">Busiest day</dt>
              <dd>
                {day(busiest_day.day)}, {counted(busiest_day.times, "title")}
              </dd>
            </div>
          )}
        </dl>
      </Panel>
    </>
  );
}

interface FactProps {
  name: string;
  moment: StatisticsMoment | null;
  more?: string | number | null;
}

function Fact({ name, moment, more }: FactProps) {
  if (!moment) return null;
  const { title } = moment;
  const said = [more, moment.day && day(moment.day)].filter(Boolean).join(", ");
  return (
    <div>
      <dt className="text-caption text-dust">{name}</dt>
      <dd>
        <Link to={titleRoutes[title.type]} params={{ id: String(title.id) }} className={textLink}>
          {title.title}
        </Link>
        {said && <span className="text-dust"> {said}</span>}
      </dd>
    </div>
  );
}
