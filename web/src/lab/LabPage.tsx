import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { PersonalPages } from "../accounts/PersonalPages";
import { quietButton } from "../ui/controls";
import { ListSkeleton } from "../ui/ListSkeleton";
import { ErrorNotice } from "../ui/ErrorNotice";
import { NewerOlder } from "../ui/NewerOlder";
import { useDocumentTitle } from "../ui/useDocumentTitle";
import { clock } from "../ui/chart/clock";
import { day } from "../ui/words";
import { AddVideo } from "./AddVideo";
import { videosPerPage, videosQuery } from "./queries";
import type { Video } from "./types";

/** The lab: what there is to watch while it is measured. */
export function LabPage() {
  return <PersonalPages>{() => <Lab />}</PersonalPages>;
}

function Lab() {
  useDocumentTitle("Lab");
  const queryClient = useQueryClient();
  const [page, setPage] = useState(1);
  const query = useQuery(videosQuery(page));
  return (
    <div className="space-y-6 py-6 md:py-8">
      <div>
        <div className="flex flex-wrap items-center justify-between gap-4">
          <h1 className="font-display text-title">Lab</h1>
          <Link to="/lab/studies" className={quietButton}>
            Studies
          </Link>
        </div>
        <p className="mt-2 max-w-[65ch] text-dust">
          Watch a video while skin conductance and heart rate are measured, and see what was felt
          when. Only you see what your body said, and who runs a study you measure it in.
        </p>
      </div>
      {query.isError ? (
        <ErrorNotice error={query.error} what="the videos" onRetry={() => void query.refetch()} />
      ) : query.data ? (
        <ul aria-label="Videos" className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
          {query.data.items.map((video) => (
            <li key={video.id}>
              <VideoCard video={video} />
            </li>
          ))}
        </ul>
      ) : (
        <ListSkeleton rows={3} />
      )}
      <div className="flex items-center gap-3 empty:hidden">
        <NewerOlder
          page={page}
          size={videosPerPage}
          total={query.data?.total ?? 0}
          onChange={setPage}
        />
      </div>
      <AddVideo
        onAdded={() => {
          setPage(1);
          void queryClient.invalidateQueries({ queryKey: videosQuery(1).queryKey.slice(0, -1) });
        }}
      />
    </div>
  );
}

const kinds: Record<Video["kind"], string> = {
  link: "elsewhere",
  file: "your file",
  media: "on this server",
  clip: "comes with Moodreel",
};

function VideoCard({ video }: { video: Video }) {
  const facts = [
    kinds[video.kind],
    video.duration_ms && clock(video.duration_ms / 1000),
    video.mine && day(video.created_at),
  ];
  return (
    <Link
      to="/lab/videos/$id"
      params={{ id: String(video.id) }}
      className="block h-full rounded-2xl border border-seam bg-velvet p-5 transition-colors hover:border-dust/80"
    >
      <span className="block text-lead font-medium">{video.title}</span>
      <span className="mt-1 block text-caption text-dust">{facts.filter(Boolean).join(" · ")}</span>
    </Link>
  );
}
