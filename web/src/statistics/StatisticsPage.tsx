import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { PersonalPages } from "../accounts/PersonalPages";
import { subPageLink } from "../accounts/SubPages";
import type { Statistics } from "../api/types";
import { LibraryNav } from "../library/LibraryNav";
import { starDigits } from "../library/starValue";
import { moods, moodWords } from "../moods/moods";
import { primaryButton } from "../ui/controls";
import { ErrorNotice } from "../ui/ErrorNotice";
import { ListSkeleton } from "../ui/ListSkeleton";
import { Notice } from "../ui/Notice";
import { useDocumentTitle } from "../ui/useDocumentTitle";
import { count, languageName, rating } from "../ui/words";
import { Bars } from "./Bars";
import { Highlights } from "./Highlights";
import { statisticsQuery } from "./queries";
import { hours } from "./year";

const route = getRouteApi("/statistics");

/** What somebody watched and read, added up: a year in review, or all years. */
export function StatisticsPage() {
  return <PersonalPages>{() => <Page />}</PersonalPages>;
}

function Page() {
  const { year } = route.useSearch();
  const title = year === undefined ? "Your statistics" : `Your ${year} in review`;
  useDocumentTitle(title);
  const query = useQuery(statisticsQuery(year));
  return (
    <div className="space-y-6 py-6 md:py-8">
      <LibraryNav />
      <h1 className="font-display text-title">{title}</h1>
      {query.isError && (
        <ErrorNotice
          error={query.error}
          what="your statistics"
          onRetry={() => void query.refetch()}
        />
      )}
      {query.isPending && <ListSkeleton rows={4} />}
      {query.data && (
        <>
          <Years years={query.data.years} />
          {query.data.totals.times === 0 ? <Empty /> : <Sums statistics={query.data} />}
        </>
      )}
    </div>
  );
}

function Years({ years }: { years: readonly number[] }) {
  if (years.length === 0) return null;
  return (
    <nav
      aria-label="Years"
      className="-mx-4 flex scrollbar-none gap-1 overflow-x-auto px-4 md:mx-0 md:flex-wrap md:px-0"
    >
      <Link to="/statistics" search={{}} activeOptions={{ exact: true }} className={subPageLink}>
        All years
      </Link>
      {years.map((year) => (
        <Link key={year} to="/statistics" search={{ year }} className={subPageLink}>
          {year}
        </Link>
      ))}
    </nav>
  );
}

function Empty() {
  return (
    <Notice
      title="Nothing to add up yet"
      action={
        <Link to="/browse" className={primaryButton}>
          Find something you watched
        </Link>
      }
    >
      <p>What you write in your diary, rate or finish is counted here.</p>
    </Notice>
  );
}

function Sums({ statistics }: { statistics: Statistics }) {
  const { totals, year } = statistics;
  return (
    <>
      <dl className="grid grid-cols-2 gap-4 md:grid-cols-4">
        <Sum name="Films" value={count(totals.films)} />
        <Sum name="Hours of films" value={count(hours(totals.minutes))} />
        <Sum name="Books" value={count(totals.books)} />
        <Sum
          name="Average rating"
          value={totals.average_rating === null ? "–" : `★ ${rating(totals.average_rating)}`}
        />
      </dl>
      {totals.without_day > 0 && (
        <p className="text-dust">
          {count(totals.without_day)} of these stand in your history without a day. They count here
          and in no year.
        </p>
      )}
      <Highlights statistics={statistics} />
      <div className="grid gap-6 lg:grid-cols-2">
        <Bars title={year === null ? "By year" : "By month"} counts={statistics.times} />
        <Bars title="Ratings" counts={ratingCounts(statistics.ratings)} />
        <Bars title="Genres" counts={statistics.genres} />
        <Bars title="Languages" counts={statistics.languages} name={languageName} />
        <Bars title="Decades" about="When they came out." counts={statistics.decades} />
        <Bars title="Days of the week" counts={statistics.weekdays} />
        <Bars
          title="Moods"
          about="What you felt when you chose, where your diary says so."
          counts={statistics.moods}
          name={moodName}
        />
        <Bars title="Directors" counts={statistics.directors} />
        <Bars title="Cast" counts={statistics.cast} />
        <Bars title="Authors" counts={statistics.authors} />
      </div>
    </>
  );
}

function Sum({ name, value }: { name: string; value: string }) {
  return (
    <div className="rounded-2xl border border-seam bg-velvet p-5">
      <dt className="text-caption text-dust">{name}</dt>
      <dd className="mt-1 font-display text-title">{value}</dd>
    </div>
  );
}

function ratingCounts(ratings: readonly number[]) {
  return ratings.map((times, index) => ({
    name: `★ ${starDigits((index + 1) / 2)}`,
    count: times,
    minutes: 0,
    average_rating: null,
  }));
}

function moodName(label: string): string {
  const mood = moods.find((known) => known === label);
  return mood ? moodWords[mood].name : label;
}
