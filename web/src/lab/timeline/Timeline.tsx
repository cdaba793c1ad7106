import { ErrorNotice } from "../../ui/ErrorNotice";
import { Strips } from "../signals/Strips";
import { usePredictions } from "../session/usePredictions";
import type { ViewingSession } from "../types";
import { useNow, useSeek } from "../usePlayer";
import { Legend } from "./Legend";
import { SegmentBar } from "./SegmentBar";
import { endOf } from "./segments";

interface TimelineProps {
  session: ViewingSession;
  player: HTMLVideoElement | null;
  /** Length of the video in seconds; 0 while nobody knows. */
  duration: number;
  isRecorded: boolean;
}

/** What was felt in a session, and what was measured, along the time of the video. */
export function Timeline({ session, player, duration, isRecorded }: TimelineProps) {
  const { segments, error, refetch, connected } = usePredictions(session);
  const now = useNow(player);
  const seek = useSeek(player);
  const last = segments.at(-1);
  const length = Math.max(duration, last ? endOf(last) : 0);
  if (error) {
    return <ErrorNotice error={error} what="the timeline" onRetry={() => void refetch()} />;
  }
  return (
    <section aria-label="Timeline" className="space-y-3">
      {session.source === "simulated" && (
        <p className="text-caption">
          <strong className="rounded bg-marquee px-2 py-0.5 font-medium text-on-marquee">
            simulated
          </strong>{" "}
          <span className="text-dust">These signals are made up. No person was measured.</span>
        </p>
      )}
      {/* the bar begins and ends where the charts beneath it do */}
      <div className="mr-[17px] ml-11">
        <SegmentBar segments={segments} duration={length} now={now} onSeek={seek} />
      </div>
      <Strips session={session} segments={segments.length} duration={length} now={now} />
      <Legend />
      {segments.length === 0 && (
        <p className="text-dust">
          Nothing yet: the first segment comes five seconds after the first signals.
        </p>
      )}
      {isRecorded && (
        <p role="status" className="text-caption text-dust">
          {connected ? "Live: segments appear as they are told." : "Asking every few seconds."} The
          first minute shows what you are like at rest and is not told.
        </p>
      )}
    </section>
  );
}
