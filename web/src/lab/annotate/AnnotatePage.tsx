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
import type { Video } from "../types";
import { useDuration, useNow, useSeek } from "../usePlayer";
import { AnnotationBar } from "./AnnotationBar";
import type { SaveState } from "./AnnotationSync";
import { MarkList } from "./MarkList";
import { withEdge } from "./marks";
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
  const video = parseTitleId(id) ?? 0;
  return (
    <PersonalPages>
      {({ user }) => <VideoOrNone key={`${user.id} ${id}`} user={user.id} id={video} />}
    </PersonalPages>
  );
}

function VideoOrNone({ user, id }: { user: number; id: number }) {
  const query = useQuery(videoQuery(id));
  useDocumentTitle(query.data ? `Label ${query.data.title}` : "Label a video");
  if (isMissing(query.error)) return <NoVideo />;
  if (query.isError) {
    return (
      <ErrorNotice error={query.error} what="this video" onRetry={() => void query.refetch()} />
    );
  }
  if (!query.data) return <div aria-busy className="my-8 aspect-video rounded-2xl bg-velvet" />;
  return <Labelling user={user} video={query.data} />;
}

const reaction = kept("moodreel.reaction-ms");

function Labelling({ user, video }: { user: number; video: Video }) {
  const { history, saved, problem, sync } = useAnnotations(user, video.id);
  const [player, setPlayer] = useState<HTMLVideoElement | null>(null);
  const [reactionMs, setReactionMs] = useState(Number(reaction.read() ?? 0));
  const [helps, setHelps] = useState(false);
  const now = useNow(player);
  const seek = useSeek(player);
  const duration = useDuration(player, video.duration_ms);
  const marks = history?.present;
  const onHelp = () => setHelps(true);
  const editor = useEditor({ sync, marks, player, reactionMs, onHelp });
  const { along, selected, setSelected, running } = editor;
  if (!history && problem !== undefined) {
    return <ErrorNotice error={problem} what="your labels" onRetry={() => void sync.open()} />;
  }
  return (
    <div className="space-y-6 py-6 md:py-8">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <div>
          <h1 className="font-display text-title">{video.title}</h1>
          <Link to="/lab/videos/$id" params={{ id: String(video.id) }} className={textLink}>
            Back to the timeline
          </Link>
        </div>
        <button type="button" className={quietButton} onClick={onHelp}>
          Keys <kbd className="text-dust">?</kbd>
        </button>
      </div>
      <Player video={video} onReady={setPlayer} />
      <AnnotationBar
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
      <MarkList marks={along} selected={selected} onSelect={setSelected} />
      {helps && <Keys onClose={() => setHelps(false)} />}
    </div>
  );
}

function Keys({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        {shortcutWords.map(([keys, does]) => (
          <div key={keys} className="contents">
            <dt className="font-medium whitespace-nowrap">{keys}</dt>
            <dd className="text-dust">{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
