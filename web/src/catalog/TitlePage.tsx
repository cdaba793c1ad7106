import { useQuery } from "@tanstack/react-query";
import { isMissing } from "../api/errors";
import type { TitleType } from "../api/types";
import { useNotedView } from "../library/useNotedView";
import { SimilarRows } from "../recommendations/SimilarRows";
import { ErrorNotice } from "../ui/ErrorNotice";
import { useDocumentTitle } from "../ui/useDocumentTitle";
import { kindWords } from "./kinds";
import { titleQuery } from "./queries";
import { TitleArticle } from "./TitleArticle";
import { TitleNotFound } from "./TitleNotFound";
import { TitleSkeleton } from "./TitleSkeleton";

interface TitlePageProps {
  type: TitleType;
  id: number;
}

export function TitlePage({ type, id }: TitlePageProps) {
  const query = useQuery(titleQuery(type, id));
  useNotedView(query.data);
  useDocumentTitle(query.data ? named(query.data) : kindWords[type].one);

  if (isMissing(query.error)) return <TitleNotFound type={type} />;
  return (
    <div className="space-y-14 py-6 md:py-10">
      {query.data ? (
        <TitleArticle title={query.data} />
      ) : query.isError ? (
        <ErrorNotice
          error={query.error}
          what={`this ${kindWords[type].one}`}
          onRetry={() => void query.refetch()}
        />
      ) : (
        <TitleSkeleton />
      )}
      {!query.isError && <SimilarRows key={`${type}${id}`} type={type} id={id} />}
    </div>
  );
}

function named({ title, year }: { title: string; year: number | null }): string {
  return year === null ? title : `${title} (${year})`;
}
