import type { Emotion } from "./emotions";
import type { ReadingPlace } from "./frameReader";
import type { CameraState } from "./useCamera";

/** Completes "You look …". */
export const lookWords: Record<Emotion, string> = {
  angry: "angry",
  disgust: "put off",
  fear: "afraid",
  happy: "happy",
  sad: "sad",
  surprise: "surprised",
  neutral: "calm",
};

/** The names of the bars. */
export const barWords: Record<Emotion, string> = {
  angry: "Angry",
  disgust: "Put off",
  fear: "Afraid",
  happy: "Happy",
  sad: "Sad",
  surprise: "Surprised",
  neutral: "Calm",
};

/** What happens to the pictures, on the badge over them. */
export const badgeWords: Record<ReadingPlace, string> = {
  device: "Pictures stay on this device",
  server: "Pictures go to this server, and are forgotten at once",
};

export const noFaceWords = "No face is to be seen. Come closer, and turn on a light.";

/** Why there is no camera, and what works without it. */
export function cameraProblem(state: CameraState): string | undefined {
  switch (state) {
    case "refused":
      return "The camera is blocked for this page. Allow it in your browser's settings for this site, then switch it on again. Picking a mood works without it.";
    case "absent":
      return window.isSecureContext
        ? "No camera was found. Connect one and switch it on again, or pick a mood instead."
        : "Browsers hand the camera only to pages that came by https, or from the same machine. This one did not; picking a mood works all the same.";
    case "broken":
      return "The camera stopped, or another program uses it. Close that and switch it on again, or pick a mood instead.";
    default:
      return undefined;
  }
}
