import { barWords } from "./cameraWords";
import { emotions, moodOf, type EmotionShares } from "./emotions";

/** How much of each emotion was seen: seven bars with their numbers. */
export function EmotionBars({ shares }: { shares: EmotionShares | undefined }) {
  return (
    <ul aria-label="What was seen, in per cent" className="space-y-1.5">
      {emotions.map((emotion) => {
        const share = Math.round(shares?.[emotion] ?? 0);
        return (
          <li
            key={emotion}
            data-mood={moodOf[emotion]}
            className="grid grid-cols-[5rem_1fr_2.5rem] items-center gap-2 text-caption"
          >
            <span className="text-dust">{barWords[emotion]}</span>
            <span aria-hidden className="emotion-track">
              <span className="emotion-bar" style={{ transform: `scaleX(${share / 100})` }} />
            </span>
            <span className="text-right">{shares ? `${share} %` : "–"}</span>
          </li>
        );
      })}
    </ul>
  );
}
