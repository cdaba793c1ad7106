import { useState } from "react";
import { consentTexts } from "../../accounts/privacy/consentTexts";
import { useAgreement } from "../../accounts/privacy/useAgreement";
import { primaryButton, quietButton } from "../../ui/controls";
import { failureSentence } from "../../ui/failureWords";
import { Panel } from "../../ui/Panel";
import type { Study, Video } from "../types";
import { ImportRecording } from "./ImportRecording";
import { canUseStraps } from "./strap";
import type { useRecorder } from "./useRecorder";

interface StartSessionProps {
  video: Video;
  /** In which it is, where it is. */
  study: Study | undefined;
  recorder: ReturnType<typeof useRecorder>;
  onImported: (session: string) => void;
}

/** Where signals may come from. A body is asked for its owner's agreement once. */
export function StartSession({ video, study, recorder, onImported }: StartSessionProps) {
  const agreement = useAgreement();
  const [wanted, setWanted] = useState<() => void>();
  const { recording, problem, start, stop } = recorder;

  async function agreedOr(act: () => void) {
    if (await agreement.isGiven("body_signals")) act();
    else setWanted(() => act);
  }

  if (recording) {
    return (
      <Panel title={recording.source === "simulated" ? "Simulated session" : "Session"}>
        <div className="flex flex-wrap items-center gap-4">
          <button type="button" className={primaryButton} onClick={() => void stop()}>
            End the session
          </button>
          <p role="status" className="text-dust">
            {recording.session.state === "paused"
              ? "Paused with the video."
              : "Recording while the video plays."}
          </p>
        </div>
        {problem !== undefined && <Problem problem={problem} />}
      </Panel>
    );
  }
  return (
    <Panel
      title={study ? `Start a session in the study “${study.name}”` : "Start a session"}
      about="The video plays from where it stands, and what is measured becomes the timeline above."
    >
      <div className="flex flex-wrap gap-3">
        {canUseStraps() && (
          <button
            type="button"
            className={primaryButton}
            onClick={() => void agreedOr(() => void start("live"))}
          >
            Use a heart-rate strap
          </button>
        )}
        <button type="button" className={quietButton} onClick={() => void start("simulated")}>
          Use simulated signals
        </button>
      </div>
      {!canUseStraps() && (
        <p className="mt-3 max-w-[65ch] text-caption text-dust">
          This browser cannot speak to heart-rate straps (Web Bluetooth). Chrome and Edge can, over
          HTTPS.
        </p>
      )}
      {wanted && (
        <div role="group" aria-label="Agreement" className="mt-4 rounded-lg border border-seam p-4">
          <p className="font-medium">{consentTexts.body_signals.title}</p>
          <p className="mt-1 max-w-[65ch] text-dust">{consentTexts.body_signals.text}</p>
          <div className="mt-3 flex flex-wrap gap-3">
            <button
              type="button"
              className={primaryButton}
              onClick={() => {
                setWanted(undefined);
                void agreement.give("body_signals").then(wanted);
              }}
            >
              Agree and go on
            </button>
            <button type="button" className={quietButton} onClick={() => setWanted(undefined)}>
              Not now
            </button>
          </div>
        </div>
      )}
      {problem !== undefined && <Problem problem={problem} />}
      {!study && (
        <div className="mt-6">
          <ImportRecording
            video={video.id}
            agreed={(act) => void agreedOr(act)}
            onImported={onImported}
          />
        </div>
      )}
    </Panel>
  );
}

function Problem({ problem }: { problem: unknown }) {
  return (
    <p role="alert" className="mt-3 text-danger">
      {problem instanceof Error && problem.message === "strap lost"
        ? "The strap is out of reach. The session goes on without it; end it, or bring the strap closer."
        : failureSentence(problem)}
    </p>
  );
}
