import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { CameraPanel } from "../camera/CameraPanel";
import type { AgreedCamera } from "../camera/useAgreedCamera";
import { useFaceReading } from "../camera/useFaceReading";
import { failureSentence } from "../ui/failureWords";
import { showFailure } from "../ui/toasts";
import { sendCorrection } from "./corrections";
import { FaceMood } from "./FaceMood";
import type { Mood } from "./moods";
import { ReadingActions } from "./ReadingActions";
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

  const idle = told ? "Read my mood again" : "Read my mood";
  const label = face.ready ? idle : "Getting ready …";

  return (
    <CameraPanel
      agreed={agreed}
      face={face}
      actions={
        <ReadingActions
          label={label}
          isBusy={!face.ready || (face.busy && !continuous)}
          continuous={continuous}
          onRead={() => void mood.readNow()}
          onContinuous={setContinuous}
        />
      }
    >
      <FaceMood told={told} said={said} chosen={chosen} onSay={say} />
    </CameraPanel>
  );
}
