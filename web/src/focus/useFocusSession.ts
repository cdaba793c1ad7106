import { useEffect, useState, useSyncExternalStore } from "react";
import { useAgreedCamera } from "../camera/useAgreedCamera";
import { useFaceReading } from "../camera/useFaceReading";
import { useWeights } from "../moods/useWeights";
import { FocusRecorder } from "./recorder";

/** The camera, what it says, and the session that is made of it. */
export function useFocusSession() {
  const agreed = useAgreedCamera();
  const { camera, place } = agreed;
  const { stop } = camera;
  const weights = useWeights();
  const face = useFaceReading(camera, { continuous: true, place, weights });
  const [recorder] = useState(() => new FocusRecorder());
  const recording = useSyncExternalStore(recorder.subscribe, recorder.current);
  const isOn = camera.state === "on";

  useEffect(() => {
    if (isOn) recorder.cameraOn(Date.now());
    else recorder.cameraOff();
  }, [isOn, recorder]);

  useEffect(() => {
    if (face.reading) recorder.add(face.reading);
  }, [face.reading, recorder]);

  const isOver = recording.state === "over";
  useEffect(() => {
    if (isOver) stop();
  }, [isOver, stop]);

  return {
    agreed,
    face,
    recording,
    finish: () => {
      stop();
      recorder.finish(Date.now());
    },
    forget: () => recorder.forget(),
  };
}
