import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { isMissing } from "../api/errors";
import { cardGrid } from "../catalog/cardGrid";
import { TitleCard } from "../catalog/TitleCard";
import { primaryButton } from "../ui/controls";
import { ErrorNotice } from "../ui/ErrorNotice";
import { ListSkeleton } from "../ui/ListSkeleton";
import { Notice } from "../ui/Notice";
import { Pagination } from "../ui/Pagination";
import { useDocumentTitle } from "../ui/useDocumentTitle";
import { sharedListQuery, titlesPerPage } from "./queries";

const route = getRouteApi("/lists/shared/$link");

/** A list that somebody shows to whoever has the link. */
export function SharedListPage() {
  const { link } = route.useParams();
  const { page } = route.useSearch();
  const query = useQuery(sharedListQuery(link, page));
  useDocumentTitle(query.data?.name ?? "A list");
  if (query.isError) {
    return (
      <div className="py-6 md:py-8">
        {isMissing(query.error) ? (
          <Notice
            headingLevel="h1"
            title="This list is private"
            action={
              <Link to="/" className={primaryButton}>
                Go to the start
              </Link>
            }
          >
            <p>Who made it shows it no more, or there never was one under this link.</p>
          </Notice>
        ) : (
          <ErrorNotice error={query.error} what="this list" onRetry={() => void query.refetch()} />
        )}
      </div>
    );
  }
  if (!query.data) return <ListSkeleton rows={5} />;
  const { name, description, by, entries } = query.data;
  return (
    <div className="space-y-6 py-6 md:py-8">
      <div>
        <h1 className="font-display text-title">{name}</h1>
        <p className="mt-1 text-dust">A list by {by}</p>
        {description && <p className="mt-3 max-w-[65ch] whitespace-pre-line">{description}</p>}
      </div>
      {entries.total === 0 && <p>There is nothing in it yet.</p>}
      <ol className={cardGrid}>
        {entries.items.map((title) => (
          <li key={title.id}>
            <TitleCard title={title} />
            {title.note && <p className="mt-1 text-caption">{title.note}</p>}
          </li>
        ))}
      </ol>
      <Pagination
        page={page}
        pages={Math.ceil(entries.total / titlesPerPage)}
        link={({ page: other, ...look }) => (
          <Link to="/lists/shared/$link" params={{ link }} search={{ page: other }} {...look} />
        )}
      />
    </div>
  );
}
