import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { PersonalPages } from "../accounts/PersonalPages";
import { isMissing } from "../api/errors";
import { parseTitleId } from "../catalog/titleId";
import { quietButton, textLink } from "../ui/controls";
import { ErrorNotice } from "../ui/ErrorNotice";
import { useDocumentTitle } from "../ui/useDocumentTitle";
import { NoVideo } from "./NoVideo";
import { Player } from "./Player";
import { sessionsQuery, videoQuery } from "./queries";
import { SessionPicker } from "./session/SessionPicker";
import { SessionDownloads } from "./export/SessionDownloads";
import { StartSession } from "./session/StartSession";
import { useRecorder } from "./session/useRecorder";
import { OfStudy } from "./studies/OfStudy";
import { Timeline } from "./timeline/Timeline";
import type { Study, Video } from "./types";
import { useDuration } from "./usePlayer";

const route = getRouteApi("/lab/videos/$id");

/** One video: watch it, see the timeline grow. */
export function VideoPage() {
  const { id } = route.useParams();
  const { study } = route.useSearch();
  return (
    <PersonalPages>
      {() => (
        <OfStudy id={study}>
          {(of) => <VideoOrNone key={id} id={parseTitleId(id) ?? 0} study={of} />}
        </OfStudy>
      )}
    </PersonalPages>
  );
}

function VideoOrNone({ id, study }: { id: number; study: Study | undefined }) {
  const query = useQuery(videoQuery(id));
  useDocumentTitle(query.data?.title ?? "Video");
  if (isMissing(query.error)) return <NoVideo />;
  if (query.isError) {
    return (
      <ErrorNotice error={query.error} what="this video" onRetry={() => void query.refetch()} />
    );
  }
  if (!query.data) return <div aria-busy className="my-8 aspect-video rounded-2xl bg-velvet" />;
  return <Watching video={query.data} study={study} />;
}

function Watching({ video, study }: { video: Video; study: Study | undefined }) {
  const [player, setPlayer] = useState<HTMLVideoElement | null>(null);
  const [chosen, setChosen] = useState<string>();
  const duration = useDuration(player, video.duration_ms);
  const recorder = useRecorder(video.id, player, study?.id);
  const sessions = useQuery(sessionsQuery(video.id));
  const items = sessions.data?.items ?? [];
  const shown =
    recorder.recording?.session ??
    items.find(({ session_id }) => session_id === chosen) ??
    items[0];
  return (
    <div className="space-y-6 py-6 md:py-8">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <div>
          <h1 className="font-display text-title">{video.title}</h1>
          {study && (
            <Link to="/lab/studies/$id" params={{ id: String(study.id) }} className={textLink}>
              Study “{study.name}”
            </Link>
          )}
        </div>
        <Link
          to="/lab/videos/$id/annotate"
          params={{ id: String(video.id) }}
          search={study ? { study: study.id } : {}}
          className={quietButton}
        >
          Label by hand
        </Link>
      </div>
      <Player video={video} onReady={setPlayer} />
      {shown && (
        <Timeline
          key={shown.session_id}
          session={shown}
          player={player}
          duration={duration}
          isRecorded={recorder.recording !== undefined}
        />
      )}
      {sessions.isError && (
        <ErrorNotice
          error={sessions.error}
          what="your sessions"
          onRetry={() => void sessions.refetch()}
        />
      )}
      {!recorder.recording && items.length > 0 && (
        <SessionPicker sessions={items} value={shown?.session_id} onChange={setChosen} />
      )}
      {shown && !recorder.recording && (
        <SessionDownloads session={shown.session_id} mode={study?.annotation_mode} />
      )}
      <StartSession
        video={video}
        study={study}
        recorder={recorder}
        onImported={(session) => {
          setChosen(session);
          void sessions.refetch();
        }}
      />
    </div>
  );
}
