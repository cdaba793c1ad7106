import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { PersonalPages } from "../../accounts/PersonalPages";
import { isMissing } from "../../api/errors";
import { parseTitleId } from "../../catalog/titleId";
import { quietButton, textLink } from "../../ui/controls";
import { Dialog } from "../../ui/Dialog";
import { ErrorNotice } from "../../ui/ErrorNotice";
import { kept } from "../../ui/kept";
import { useDocumentTitle } from "../../ui/useDocumentTitle";
import { counted } from "../../ui/words";
import { NoVideo } from "../NoVideo";
import { Player } from "../Player";
import { videoQuery } from "../queries";
import { OfStudy } from "../studies/OfStudy";
import type { Study, Video } from "../types";
import { useDuration, useNow, useSeek } from "../usePlayer";
import { AnnotationBar } from "./AnnotationBar";
import type { SaveState } from "./AnnotationSync";
import { MarkList } from "./MarkList";
import { withEdge } from "./marks";
import { usualLabels, type Label } from "./labels";
import { usualMode } from "./serverCopy";
import { shortcutWords } from "./shortcuts";
import { Tools } from "./Tools";
import { useAnnotations } from "./useAnnotations";
import { useEditor } from "./useEditor";

const route = getRouteApi("/lab/videos/$id/annotate");

const saveWords: Record<SaveState, string> = {
  saved: "Saved.",
  saving: "Saving …",
  waiting: "Kept on this device. The server does not answer; it is tried again.",
};

/** Labelling a video by hand, while it plays. */
export function AnnotatePage() {
  const { id } = route.useParams();
  const { study } = route.useSearch();
  const video = parseTitleId(id) ?? 0;
  return (
    <PersonalPages>
      {({ user }) => (
        <OfStudy id={study}>
          {(of) => (
            <VideoOrNone
              key={`${user.id} ${id} ${study ?? ""}`}
              user={user.id}
              id={video}
              study={of}
            />
          )}
        </OfStudy>
      )}
    </PersonalPages>
  );
}

interface VideoOrNoneProps {
  user: number;
  id: number;
  /** In which it is labelled, where it is. */
  study: Study | undefined;
}

function VideoOrNone({ user, id, study }: VideoOrNoneProps) {
  const query = useQuery(videoQuery(id));
  useDocumentTitle(query.data ? `Label ${query.data.title}` : "Label a video");
  if (isMissing(query.error)) return <NoVideo />;
  if (query.isError) {
    return (
      <ErrorNotice error={query.error} what="this video" onRetry={() => void query.refetch()} />
    );
  }
  if (!query.data) return <div aria-busy className="my-8 aspect-video rounded-2xl bg-velvet" />;
  return <Labelling user={user} video={query.data} study={study} />;
}

const reaction = kept("moodreel.reaction-ms");

interface LabellingProps {
  user: number;
  video: Video;
  study: Study | undefined;
}

function Labelling({ user, video, study }: LabellingProps) {
  const mode = study?.annotation_mode ?? usualMode;
  const { history, saved, problem, sync } = useAnnotations(user, video.id, mode);
  const labels = study ? labelsOf(study) : usualLabels;
  const [player, setPlayer] = useState<HTMLVideoElement | null>(null);
  const [reactionMs, setReactionMs] = useState(Number(reaction.read() ?? 0));
  const [helps, setHelps] = useState(false);
  const now = useNow(player);
  const seek = useSeek(player);
  const duration = useDuration(player, video.duration_ms);
  const marks = history?.present;
  const onHelp = () => setHelps(true);
  const editor = useEditor({ labels, sync, marks, player, reactionMs, onHelp });
  const { along, selected, setSelected, running } = editor;
  if (!history && problem !== undefined) {
    return <ErrorNotice error={problem} what="your labels" onRetry={() => void sync.open()} />;
  }
  return (
    <div className="space-y-6 py-6 md:py-8">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <div>
          <h1 className="font-display text-title">{video.title}</h1>
          {study && <p className="mt-1 text-dust">Labels of the study “{study.name}”</p>}
          <Link
            to="/lab/videos/$id"
            params={{ id: String(video.id) }}
            search={study ? { study: study.id } : {}}
            className={textLink}
          >
            Back to the timeline
          </Link>
        </div>
        <button type="button" className={quietButton} onClick={onHelp}>
          Keys <kbd className="text-dust">?</kbd>
        </button>
      </div>
      <Player video={video} onReady={setPlayer} />
      <AnnotationBar
        labels={labels}
        marks={along}
        running={running}
        duration={duration}
        now={now}
        selected={selected}
        onSelect={setSelected}
        onEdge={(id, edge, toMs) => sync.change((known) => withEdge(known, id, edge, toMs))}
        onSeek={seek}
      />
      <p role="status" className="text-caption text-dust">
        {running ? `${running.emotion} is running. ` : `${counted(along.length, "label")}. `}
        {saveWords[saved]}
      </p>
      <Tools
        labels={labels}
        runningEmotion={running?.emotion}
        isChosen={selected !== undefined}
        looped={editor.looped}
        speed={editor.speed}
        reactionMs={reactionMs}
        run={editor.run}
        onSpeed={editor.changeSpeed}
        onReaction={(ms) => {
          setReactionMs(ms);
          reaction.write(String(ms));
        }}
      />
      <MarkList labels={labels} marks={along} selected={selected} onSelect={setSelected} />
      {helps && <Keys labels={labels} onClose={() => setHelps(false)} />}
    </div>
  );
}

function labelsOf({ labels }: Study): Label[] {
  return labels.map(({ emotion, key, color }) => ({ emotion, key, colour: color }));
}

function Keys({ labels, onClose }: { labels: readonly Label[]; onClose: () => void }) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        {shortcutWords(labels.map(({ key }) => key)).map(([keys, does]) => (
          <div key={keys} className="contents">
            <dt className="font-medium whitespace-nowrap">{keys}</dt>
            <dd className="text-dust">{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
