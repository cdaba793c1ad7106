import { answerOf, api } from "../api/client";
import type { MoodAnswer } from "../api/types";
import { failureSentence } from "../ui/failureWords";
import { drawn, UnreadFrame, type FrameReader } from "./frameReader";
import type { SeenFace } from "./reading";

const quality = 0.9;

/** Has the server read pictures, for who agreed to send them; it forgets them at once. */
export function openServerReader(): FrameReader {
  const canvas = document.createElement("canvas");
  const abandoned = new AbortController();
  return {
    ready: Promise.resolve(),
    read: async (video) => {
      drawn(video, canvas);
      const body = { image: canvas.toDataURL("image/jpeg", quality), timestamp: Date.now() };
      try {
        const answer = await answerOf(
          api.POST("/api/moods/analyze", { body, signal: abandoned.signal }),
        );
        return seenIn(answer);
      } catch (error) {
        throw new UnreadFrame(failureSentence(error));
      }
    },
    close: () => abandoned.abort(),
  };
}

/** Confidence is the dominant share times how well the face was seen, so that is what remains. */
function seenIn({ emotions, dominant_emotion, confidence }: MoodAnswer): SeenFace | undefined {
  if (!emotions || !dominant_emotion) return undefined;
  const share = emotions[dominant_emotion] / 100;
  return { emotions, quality: share > 0 ? Math.min(1, (confidence ?? 0) / share) : 0 };
}
