import { cameraProblem } from "../camera/cameraWords";
import { CameraPanel } from "../camera/CameraPanel";
import { clock } from "../ui/chart/clock";
import { primaryButton, quietButton } from "../ui/controls";
import { Panel } from "../ui/Panel";
import { AlertChoices } from "./AlertChoices";
import { EngagementChart } from "./EngagementChart";
import { FinishedSession } from "./FinishedSession";
import { LiveScore } from "./LiveScore";
import { LowAlert } from "./LowAlert";
import { useAlertSettings } from "./useAlertSettings";
import { useFocusSession } from "./useFocusSession";
import { useLowAlert } from "./useLowAlert";

/** One session, from the start of the camera to the summary. */
export function FocusSession() {
  const { agreed, face, recording, finish, forget } = useFocusSession();
  const [settings, setSettings] = useAlertSettings();
  const { state, points, startedAt, endedAt } = recording;
  const alert = useLowAlert(state === "running" ? points : none, settings);
  if (state === "over") return <FinishedSession record={recording} onAgain={forget} />;
  const { camera } = agreed;
  const problem = cameraProblem(camera.state);
  return (
    <div className="space-y-6">
      <Panel
        title={state === "running" ? "Running" : state === "paused" ? "Paused" : "A session"}
        about="Keep this page in sight, beside what you look at: the camera goes off when it is hidden."
      >
        <div className="space-y-5">
          {state === "running" && <LiveScore reading={face.reading} />}
          <div className="flex flex-wrap items-center gap-3">
            {!agreed.asked && (
              <button
                type="button"
                className={state === "running" ? quietButton : primaryButton}
                onClick={() => void agreed.toggle()}
              >
                {camera.state === "asking" ? "Stop asking" : buttonWords[state]}
              </button>
            )}
            {state !== "waiting" && (
              <button type="button" className={quietButton} onClick={finish}>
                {points.length > 0 ? "Stop and sum up" : "Stop"}
              </button>
            )}
            {state !== "waiting" && (
              <p className="text-dust">{clock((endedAt - startedAt) / 1000)} recorded</p>
            )}
          </div>
          <p role="status" className="text-dust empty:hidden">
            {problem}
          </p>
          <LowAlert shown={alert.shown} onDismiss={alert.dismiss} />
          {points.length > 0 && (
            <EngagementChart startedAt={startedAt} points={points} below={settings.below} />
          )}
          <AlertChoices settings={settings} onChange={setSettings} />
        </div>
      </Panel>
      <div className="max-w-sm">
        <CameraPanel agreed={agreed} face={face} />
      </div>
    </div>
  );
}

const none: never[] = [];

const buttonWords = { waiting: "Start camera", running: "Pause", paused: "Go on" } as const;
