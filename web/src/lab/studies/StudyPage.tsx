import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { PersonalPages } from "../../accounts/PersonalPages";
import { isMissing } from "../../api/errors";
import { parseTitleId } from "../../catalog/titleId";
import { textLink } from "../../ui/controls";
import { ErrorNotice } from "../../ui/ErrorNotice";
import { ListSkeleton } from "../../ui/ListSkeleton";
import { useDocumentTitle } from "../../ui/useDocumentTitle";
import { studyQuery } from "../queries";
import type { Study } from "../types";
import { EndStudy } from "./EndStudy";
import { NoStudy } from "./NoStudy";
import { MyPart } from "./MyPart";
import { StudyDownloads } from "./StudyDownloads";
import { StudyLabels } from "./StudyLabels";
import { StudyPeople } from "./StudyPeople";
import { StudySessionList } from "./StudySessionList";
import { StudyText } from "./StudyText";
import { StudyVideos } from "./StudyVideos";

const route = getRouteApi("/lab/studies/$id");

/** One study: for whoever takes part, and for whoever runs it. */
export function StudyPage() {
  const { id } = route.useParams();
  return <PersonalPages>{() => <StudyOrNone key={id} id={parseTitleId(id) ?? 0} />}</PersonalPages>;
}

function StudyOrNone({ id }: { id: number }) {
  const query = useQuery(studyQuery(id));
  useDocumentTitle(query.data?.name ?? "Study");
  if (isMissing(query.error)) return <NoStudy />;
  if (query.isError) {
    return (
      <ErrorNotice error={query.error} what="the study" onRetry={() => void query.refetch()} />
    );
  }
  return query.data ? <Whole study={query.data} /> : <ListSkeleton rows={4} />;
}

function Whole({ study }: { study: Study }) {
  const takesPart = study.participation?.state === "joined";
  const isInvited = study.participation?.state === "invited";
  return (
    <div className="space-y-6 py-6 md:py-8">
      <div>
        <h1 className="font-display text-title">{study.name}</h1>
        <p className="mt-2 max-w-[65ch] whitespace-pre-line text-dust">{study.purpose}</p>
        <Link to="/lab/studies" className={textLink}>
          All your studies
        </Link>
      </div>
      {study.participation && <MyPart study={study} participation={study.participation} />}
      {(takesPart || study.runs) && <StudyVideos study={study} />}
      {study.runs && <StudyPeople study={study} />}
      {(study.runs || !isInvited) && <StudySessionList study={study} />}
      {study.runs && (
        <>
          <StudyDownloads study={study.id} />
          <StudyLabels study={study} />
          <StudyText study={study} />
          <EndStudy study={study} />
        </>
      )}
    </div>
  );
}
