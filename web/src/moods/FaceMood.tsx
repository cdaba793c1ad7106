import { barWords, lookWords } from "../camera/cameraWords";
import { EmotionBars } from "../camera/EmotionBars";
import { emotionOf, moodOf, strongestOf, type Emotion } from "../camera/emotions";
import type { FaceReading } from "../camera/reading";
import { moods, type Mood } from "./moods";
import { MoodShape } from "./MoodShape";

interface FaceMoodProps {
  told: FaceReading | undefined;
  said: Mood | undefined;
  /** The mood that is announced to who cannot see: the one that chose the rows. */
  chosen: Mood | undefined;
  onSay: (mood: Mood) => void;
}

/** What a face was taken for: one word, seven bars, and six shapes to say otherwise. */
export function FaceMood({ told, said, chosen, onSay }: FaceMoodProps) {
  return (
    <div className="space-y-4">
      <p className="font-display text-heading">{wordsFor(told, said)}</p>
      <p aria-live="polite" className="sr-only">
        {told && announcement(told, said, chosen)}
      </p>
      <EmotionBars shares={told?.emotions} />
      {told && (
        <fieldset>
          <legend className="text-caption text-dust">
            {told.uncertain && !said
              ? "Tap what comes closest."
              : "Not right? Tap what comes closest."}
          </legend>
          <div className="mt-2 grid grid-cols-3 gap-1 sm:grid-cols-6">
            {moods.map((mood) => (
              <button
                key={mood}
                type="button"
                data-mood={mood}
                aria-pressed={(said ?? (told.uncertain ? undefined : told.mood)) === mood}
                onClick={() => onSay(mood)}
                className="grid min-h-14 cursor-pointer place-items-center gap-1 rounded-lg border border-transparent py-1.5 text-caption hover:border-seam aria-pressed:border-dust aria-pressed:font-medium"
              >
                <MoodShape mood={mood} className="size-6" />
                {barWords[emotionOf[mood]]}
              </button>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}

function wordsFor(told: FaceReading | undefined, said: Mood | undefined): string {
  if (said) return `You say: ${lookWords[emotionOf[said]]}.`;
  if (!told) return "Look into the camera.";
  if (!told.uncertain) return `You look ${lookWords[told.dominantEmotion]}.`;
  return `Hard to tell – was it closer to ${lookWords[nextMood(told)]}?`;
}

/** The strongest emotion that would be another mood than the dominant one: the likeliest other answer. */
function nextMood({ emotions, mood }: FaceReading): Emotion {
  return strongestOf(emotions).find((emotion) => moodOf[emotion] !== mood) ?? "neutral";
}

function announcement(told: FaceReading, said: Mood | undefined, chosen: Mood | undefined): string {
  if (said || told.uncertain) return wordsFor(told, said);
  return chosen === told.mood ? `You look ${barWords[told.dominantEmotion].toLowerCase()}.` : "";
}
