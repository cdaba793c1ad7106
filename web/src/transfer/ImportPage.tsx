import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { PersonalPages } from "../accounts/PersonalPages";
import { NotFoundPage } from "../app/NotFoundPage";
import { isMissing } from "../api/errors";
import { textLink } from "../ui/controls";
import { ErrorNotice } from "../ui/ErrorNotice";
import { ListSkeleton } from "../ui/ListSkeleton";
import { useDocumentTitle } from "../ui/useDocumentTitle";
import { counted } from "../ui/words";
import { Applied } from "./Applied";
import { sourceNames } from "./importWords";
import { Matching } from "./Matching";
import { importQuery } from "./queries";
import { Review } from "./Review";
import type { LibraryImport } from "./types";
import { Undone } from "./Undone";

const route = getRouteApi("/library/transfer/$id");

/** An import from the file to the library, and back. */
export function ImportPage() {
  const { id } = route.useParams();
  return <PersonalPages>{() => <Import key={id} id={Number(id)} />}</PersonalPages>;
}

function Import({ id }: { id: number }) {
  const query = useQuery({ ...importQuery(id), enabled: Number.isSafeInteger(id) });
  useDocumentTitle(query.data?.file ?? "Import");
  if (!Number.isSafeInteger(id) || isMissing(query.error)) return <NotFoundPage />;
  if (query.isError) {
    return (
      <ErrorNotice error={query.error} what="this import" onRetry={() => void query.refetch()} />
    );
  }
  if (!query.data) return <ListSkeleton rows={4} />;
  const one = query.data;
  return (
    <div className="mx-auto max-w-3xl space-y-6 py-6 md:py-8">
      <div>
        <Link to="/library/transfer" className={`${textLink} text-dust`}>
          Bring and take your library
        </Link>
        <h1 className="mt-2 font-display text-title wrap-anywhere">{one.file}</h1>
        <p className="mt-1 text-dust">
          {sourceNames[one.source]}, {counted(one.titles.total, "title")}
          {one.left_out > 0 && `, ${counted(one.left_out, "row")} about series and games left out`}
        </p>
      </div>
      <Step one={one} />
    </div>
  );
}

function Step({ one }: { one: LibraryImport }) {
  switch (one.state) {
    case "matching":
      return <Matching one={one} />;
    case "review":
      return <Review one={one} />;
    case "applied":
      return <Applied one={one} />;
    case "undone":
      return <Undone one={one} />;
  }
}
