import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { CameraPanel } from "../camera/CameraPanel";
import type { AgreedCamera } from "../camera/useAgreedCamera";
import { useFaceReading } from "../camera/useFaceReading";
import { primaryButton, quietButton } from "../ui/controls";
import { failureSentence } from "../ui/failureWords";
import { showFailure } from "../ui/toasts";
import { sendCorrection } from "./corrections";
import { FaceMood } from "./FaceMood";
import type { Mood } from "./moods";
import { useMoodFromFace } from "./useMoodFromFace";
import { useOwnHistory } from "./useOwnHistory";
import { calibrationQuery, useWeights } from "./useWeights";

interface CameraMoodProps {
  agreed: AgreedCamera;
  chosen: Mood | undefined;
  /** Somebody picked the mood themselves; the face leaves it alone until it is asked again. */
  chosenByHand: boolean;
  onMood: (mood: Mood, byHand: boolean) => void;
}

/** The camera in the mood ring's place: one picture, or on and on, and what it says of the mood. */
export function CameraMood({ agreed, chosen, chosenByHand, onMood }: CameraMoodProps) {
  const [continuous, setContinuous] = useState(false);
  const weights = useWeights();
  const client = useQueryClient();
  const face = useFaceReading(agreed.camera, { continuous, place: agreed.place, weights });
  useOwnHistory(face.reading, agreed.place);
  const mood = useMoodFromFace(face, continuous, chosenByHand, (next) => onMood(next, false));
  const { told, said } = mood;

  function say(next: Mood) {
    mood.say(next);
    onMood(next, true);
    if (!told) return;
    sendCorrection(told, next)
      .then(() => client.invalidateQueries({ queryKey: calibrationQuery().queryKey }))
      .catch((error: unknown) =>
        showFailure(`Your correction was not kept. ${failureSentence(error)}`),
      );
  }

  return (
    <CameraPanel agreed={agreed} face={face}>
      <FaceMood told={told} said={said} chosen={chosen} onSay={say} />
      <div className="flex flex-wrap items-center gap-3">
        <button
          type="button"
          aria-disabled={face.busy && !continuous}
          className={continuous ? quietButton : primaryButton}
          onClick={() => void mood.readNow()}
        >
          {told ? "Read my mood again" : "Read my mood"}
        </button>
        <label className="flex min-h-11 cursor-pointer items-center gap-3">
          <input
            type="checkbox"
            role="switch"
            checked={continuous}
            onChange={(event) => setContinuous(event.target.checked)}
            className="switch"
          />
          Keep reading
        </label>
      </div>
    </CameraPanel>
  );
}
