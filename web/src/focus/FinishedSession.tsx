import { useEffect, useRef, useState } from "react";
import { useViewer } from "../accounts/session/useViewer";
import { quietButton } from "../ui/controls";
import { EngagementChart } from "./EngagementChart";
import type { EngagementRecord } from "./points";
import { SaveSession } from "./SaveSession";
import { SummaryFacts } from "./SummaryFacts";

interface FinishedSessionProps {
  record: EngagementRecord;
  onAgain: () => void;
}

/** What a session was like, and whether to keep it; unless that is asked for it is gone with the page. */
export function FinishedSession({ record, onAgain }: FinishedSessionProps) {
  const viewer = useViewer();
  const [kept, setKept] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section
      aria-labelledby="finished"
      className="space-y-6 rounded-2xl border border-seam bg-velvet p-5 sm:p-6"
    >
      <h2 id="finished" ref={heading} tabIndex={-1} className="text-lead font-medium outline-none">
        Your session
      </h2>
      <SummaryFacts record={record} />
      <EngagementChart startedAt={record.startedAt} points={record.points} />
      {viewer === "user" && !kept && <SaveSession record={record} onKept={() => setKept(true)} />}
      <p role="status" className="text-dust">
        {kept
          ? "It is kept. Only you see it, under your sessions below."
          : viewer === "user"
            ? "It is in this page alone, and gone when you leave it, unless you keep it."
            : "It is in this page alone, and gone when you leave it. With an account you can keep it."}
      </p>
      <button type="button" className={quietButton} onClick={onAgain}>
        {kept ? "New session" : "Forget it and begin anew"}
      </button>
    </section>
  );
}
