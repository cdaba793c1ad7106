import type { Mood } from "./moods";

const paths: Record<Mood, string> = {
  happy: "M24 4a20 20 0 1 1 0 40a20 20 0 1 1 0-40Z",
  sadness: "M24 3c7.5 9.5 15 17.5 15 26a15 15 0 0 1-30 0c0-8.5 7.5-16.5 15-26Z",
  anger: "M24 5 45 42H3Z",
  surprise: "m24 3 6.2 13.7 14.9 1.7-11 10.2 3 14.7L24 35.9l-13.1 7.4 3-14.7-11-10.2 14.9-1.7Z",
  neutral: "M6.5 6.5h35v35h-35Z",
  fear: "M24 2.5 43 24 24 45.5 5 24Z",
};

/** A mood as its hue and its shape: the shape says it to those who cannot tell the hue. */
export function MoodShape({ mood, className }: { mood: Mood; className?: string }) {
  return (
    <svg viewBox="0 0 48 48" data-mood={mood} className={className} aria-hidden>
      <path d={paths[mood]} className="mood-shape" strokeLinejoin="round" strokeWidth={2.5} />
    </svg>
  );
}
