import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ErrorNotice } from "../ui/ErrorNotice";
import { ListSkeleton } from "../ui/ListSkeleton";
import { Panel } from "../ui/Panel";
import { textLink } from "../ui/controls";
import { counted, moment } from "../ui/words";
import { sourceNames, stateSentence } from "./importWords";
import { importsQuery } from "./queries";

/** What was brought before. */
export function ImportList() {
  const query = useQuery(importsQuery());
  if (query.isError) {
    return (
      <ErrorNotice error={query.error} what="your imports" onRetry={() => void query.refetch()} />
    );
  }
  if (!query.data) return <ListSkeleton rows={2} />;
  if (query.data.items.length === 0) return null;
  return (
    <Panel title="What you brought">
      <ul className="-my-3 divide-y divide-seam">
        {query.data.items.map((one) => (
          <li key={one.id} className="py-3">
            <Link
              to="/library/transfer/$id"
              params={{ id: String(one.id) }}
              className={`${textLink} font-medium wrap-anywhere`}
            >
              {one.file}
            </Link>
            <p className="text-caption text-dust">
              {sourceNames[one.source]}, {counted(one.titles.total, "title")},{" "}
              {moment(one.created_at)}. {stateSentence(one)}.
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
