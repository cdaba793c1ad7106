import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { PersonalPages } from "../../accounts/PersonalPages";
import { isMissing } from "../../api/errors";
import { parseTitleId } from "../../catalog/titleId";
import { textLink } from "../../ui/controls";
import { ErrorNotice } from "../../ui/ErrorNotice";
import { ListSkeleton } from "../../ui/ListSkeleton";
import { Notice } from "../../ui/Notice";
import { useDocumentTitle } from "../../ui/useDocumentTitle";
import { studyQuery, studySessionsQuery } from "../queries";
import type { Study } from "../types";
import { AverageCurves } from "./AverageCurves";
import { Choice } from "./Choice";
import { NoStudy } from "./NoStudy";
import { lengthOf, sessionWords, theTwo } from "./compared";
import { SideBySide } from "./SideBySide";

const route = getRouteApi("/lab/studies/$id/compare");

/** Two people of a study beside each other, and all of them together; for whoever runs it. */
export function ComparePage() {
  const { id } = route.useParams();
  return <PersonalPages>{() => <StudyOrNone key={id} id={parseTitleId(id) ?? 0} />}</PersonalPages>;
}

function StudyOrNone({ id }: { id: number }) {
  const query = useQuery(studyQuery(id));
  useDocumentTitle(query.data ? `Compare – ${query.data.name}` : "Compare");
  if (isMissing(query.error) || query.data?.runs === false) return <NoStudy />;
  if (query.isError) {
    return (
      <ErrorNotice error={query.error} what="the study" onRetry={() => void query.refetch()} />
    );
  }
  return query.data ? <Comparing study={query.data} /> : <ListSkeleton rows={4} />;
}

function Comparing({ study }: { study: Study }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const video = study.videos.find(({ id }) => id === search.video) ?? study.videos[0];
  const query = useQuery({
    ...studySessionsQuery(study.id, video?.id),
    enabled: video !== undefined,
  });
  const sessions = query.data?.items ?? [];
  const { first, second } = theTwo(sessions, search.first, search.second);
  const duration = lengthOf(video?.duration_ms, [first, second]);
  const options = sessions.map((session) => ({
    value: session.number,
    label: sessionWords(session),
  }));
  return (
    <div className="space-y-6 py-6 md:py-8">
      <div>
        <h1 className="font-display text-title">Compare</h1>
        <Link to="/lab/studies/$id" params={{ id: String(study.id) }} className={textLink}>
          Study “{study.name}”
        </Link>
      </div>
      {video && (
        <div className="flex flex-wrap gap-4">
          <Choice
            label="Video"
            value={video.id}
            options={study.videos.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(id) => void navigate({ search: { video: id }, replace: true })}
          />
          {first && second && (
            <>
              <Choice
                label="First session"
                value={first.number}
                options={options}
                onChange={(number) =>
                  void navigate({ search: { ...search, first: number }, replace: true })
                }
              />
              <Choice
                label="Second session"
                value={second.number}
                options={options}
                onChange={(number) =>
                  void navigate({ search: { ...search, second: number }, replace: true })
                }
              />
            </>
          )}
        </div>
      )}
      {query.isError ? (
        <ErrorNotice error={query.error} what="the sessions" onRetry={() => void query.refetch()} />
      ) : first && second && video ? (
        <>
          <SideBySide study={study.id} sessions={[first, second]} duration={duration} />
          <AverageCurves study={study.id} video={video.id} duration={duration} />
        </>
      ) : (
        <Notice title="Nothing to compare yet">
          Two sessions of the same video are needed. They come when people who take part watch it.
        </Notice>
      )}
    </div>
  );
}
