import { useQuery } from "@tanstack/react-query";
import { ErrorNotice } from "../../../ui/ErrorNotice";
import { ListSkeleton } from "../../../ui/ListSkeleton";
import { SubPageTitle } from "../../SubPageTitle";
import { AnswerCache } from "./AnswerCache";
import { metadataQuery } from "./queries";
import { SourceLine } from "./SourceLine";
import { Sync } from "./Sync";

/** Whom the server asks for titles and pictures, and what has come of it. */
export function SourcesPage() {
  const query = useQuery(metadataQuery());
  const { data } = query;
  return (
    <>
      <SubPageTitle title="Sources">
        Whom the server asks for titles and pictures. Keys and addresses are settings of the server;
        without any it asks nobody.
      </SubPageTitle>
      {query.isError ? (
        <ErrorNotice error={query.error} what="the sources" onRetry={() => void query.refetch()} />
      ) : !data ? (
        <ListSkeleton rows={3} />
      ) : (
        <div className="grid gap-6">
          <ul
            aria-label="Sources"
            className="divide-y divide-seam rounded-2xl border border-seam bg-velvet"
          >
            {data.sources.map((source) => (
              <SourceLine key={source.name} source={source} />
            ))}
          </ul>
          <Sync state={data} />
          <AnswerCache cache={data.cache} />
        </div>
      )}
    </>
  );
}
