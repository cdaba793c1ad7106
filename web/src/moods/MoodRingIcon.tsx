import { moods } from "./moods";

/** The mood ring in small: six dots, none of them chosen. */
export function MoodRingIcon({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 24 24" className={className} aria-hidden>
      {moods.map((mood, index) => (
        <circle
          key={mood}
          data-mood={mood}
          className="mood-shape"
          cx="12"
          cy="4.5"
          r="3.25"
          transform={`rotate(${index * 60} 12 12)`}
        />
      ))}
    </svg>
  );
}
