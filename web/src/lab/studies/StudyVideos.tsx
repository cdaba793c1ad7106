import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import { answerOf, api } from "../../api/client";
import { clock } from "../../ui/chart/clock";
import { quietButton, textLink } from "../../ui/controls";
import { failureSentence } from "../../ui/failureWords";
import { Panel } from "../../ui/Panel";
import { Select } from "../../ui/Select";
import { videosQuery } from "../queries";
import type { Study } from "../types";
import { useStudyChange } from "./useStudyChange";

/** What there is to watch in a study. */
export function StudyVideos({ study }: { study: Study }) {
  const path = { id: study.id };
  const remove = useStudyChange(study.id, (video: number) =>
    answerOf(
      api.DELETE("/api/studies/{id}/videos/{video}", { params: { path: { ...path, video } } }),
    ),
  );
  const takesPart = study.participation?.state === "joined" && !study.participation.consent_due;
  return (
    <Panel title="Videos">
      {study.videos.length === 0 ? (
        <p className="text-dust">Nothing to watch yet.</p>
      ) : (
        <ul aria-label="Videos of the study" className="divide-y divide-seam">
          {study.videos.map(({ id, title, duration_ms }) => (
            <li key={id} className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 py-1">
              <span className="grow">
                {takesPart ? (
                  <Link
                    to="/lab/videos/$id"
                    params={{ id: String(id) }}
                    search={{ study: study.id }}
                    className={textLink}
                  >
                    {title}
                  </Link>
                ) : (
                  title
                )}
                {duration_ms && (
                  <span className="ml-3 text-caption text-dust">{clock(duration_ms / 1000)}</span>
                )}
              </span>
              {study.runs && (
                <button
                  type="button"
                  className={quietButton}
                  aria-label={`Take out ${title}`}
                  onClick={() => remove.mutate(id)}
                >
                  Take out
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {remove.isError && (
        <p role="alert" className="mt-3 text-danger">
          {failureSentence(remove.error)}
        </p>
      )}
      {study.runs && <AddVideo study={study} />}
    </Panel>
  );
}

function AddVideo({ study }: { study: Study }) {
  const id = useId();
  const videos = useQuery(videosQuery(1));
  const [chosen, setChosen] = useState("");
  const there = new Set(study.videos.map((video) => video.id));
  const others = videos.data?.items.filter((video) => !there.has(video.id)) ?? [];
  const add = useStudyChange(study.id, (video: number) =>
    answerOf(
      api.POST("/api/studies/{id}/videos", {
        params: { path: { id: study.id } },
        body: { video_id: video },
      }),
    ),
  );
  const value = others.find((video) => String(video.id) === chosen)?.id ?? others[0]?.id;
  if (others.length === 0) {
    return <p className="mt-4 text-caption text-dust">Add videos in the lab to have more here.</p>;
  }
  return (
    <div className="mt-4 flex flex-wrap items-end gap-3">
      <div className="w-full max-w-sm">
        <label htmlFor={id} className="mb-1 block font-medium">
          Another video of yours
        </label>
        <Select id={id} value={value} onChange={({ target }) => setChosen(target.value)}>
          {others.map((video) => (
            <option key={video.id} value={video.id}>
              {video.title}
            </option>
          ))}
        </Select>
      </div>
      <button
        type="button"
        className={quietButton}
        onClick={() => {
          if (value !== undefined) add.mutate(value);
        }}
      >
        Have it watched
      </button>
      {add.isError && (
        <p role="alert" className="w-full text-danger">
          {failureSentence(add.error)}
        </p>
      )}
    </div>
  );
}
