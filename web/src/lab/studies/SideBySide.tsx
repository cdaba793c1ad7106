import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { answerOf, api } from "../../api/client";
import { clock } from "../../ui/chart/clock";
import { ErrorNotice } from "../../ui/ErrorNotice";
import { moment } from "../../ui/words";
import { studyPredictionsQuery } from "../queries";
import { Strips } from "../signals/Strips";
import type { ReadSignals } from "../signals/useSignals";
import { Legend } from "../timeline/Legend";
import { SegmentBar } from "../timeline/SegmentBar";
import { endOf } from "../timeline/segments";
import type { Segment, StudySession } from "../types";

interface SideBySideProps {
  study: number;
  sessions: readonly [StudySession, StudySession];
  /** Length of the axis both share, in seconds. */
  duration: number;
}

const none: Segment[] = [];

/** Two sessions of a video, one above the other on one axis of time. Pressing one moves the mark in both. */
export function SideBySide({ study, sessions, duration }: SideBySideProps) {
  const [now, setNow] = useState(0);
  const [first, second] = sessions;
  const one = useQuery(studyPredictionsQuery(study, first.number));
  const other = useQuery(studyPredictionsQuery(study, second.number));
  const length = Math.max(duration, endsAt(one.data), endsAt(other.data));
  const error = one.error ?? other.error;
  if (error) {
    const again = () => void Promise.all([one.refetch(), other.refetch()]);
    return <ErrorNotice error={error} what="the timelines" onRetry={again} />;
  }
  return (
    <section aria-label="Side by side" className="space-y-6">
      <One study={study} session={first} segments={one.data ?? none} {...{ length, now, setNow }} />
      <One
        study={study}
        session={second}
        segments={other.data ?? none}
        {...{ length, now, setNow }}
      />
      <p role="status" className="text-caption text-dust tabular-nums">
        The mark stands at {clock(now)}.
      </p>
      <Legend />
    </section>
  );
}

interface OneProps {
  study: number;
  session: StudySession;
  segments: readonly Segment[];
  length: number;
  now: number;
  setNow: (seconds: number) => void;
}

function One({ study, session, segments, length, now, setNow }: OneProps) {
  const { number, participant, viewing } = session;
  const source = useMemo(
    () => ({ key: `study-${study}/`, read: readSignals(study, number) }),
    [study, number],
  );
  return (
    <article aria-label={participant} className="space-y-2">
      <h2 className="flex flex-wrap items-center gap-3 font-medium">
        {participant} – {moment(viewing.started_at)}
        {viewing.source === "simulated" && (
          <strong className="rounded bg-marquee px-2 py-0.5 text-caption font-medium text-on-marquee">
            simulated
          </strong>
        )}
      </h2>
      {/* the bar begins and ends where the charts beneath it do */}
      <div className="mr-[17px] ml-11">
        <SegmentBar
          label={`Timeline of ${participant}`}
          segments={segments}
          duration={length}
          now={now}
          onSeek={setNow}
        />
      </div>
      <Strips
        session={viewing}
        segments={segments.length}
        duration={length}
        now={now}
        study={source}
      />
    </article>
  );
}

function endsAt(segments: readonly Segment[] | undefined): number {
  const last = segments?.at(-1);
  return last ? endOf(last) : 0;
}

function readSignals(study: number, number: number): ReadSignals {
  return (_, fromMs, signal) =>
    answerOf(
      api.GET("/api/studies/{id}/sessions/{number}/signals", {
        params: {
          path: { id: study, number },
          query: fromMs === undefined ? {} : { from_ms: fromMs },
        },
        signal,
      }),
    );
}
