export const moods = ["happy", "surprise", "anger", "sadness", "fear", "neutral"] as const;
export type Mood = (typeof moods)[number];

/** Stay with the mood, or be lifted out of it. */
export type MoodMode = "match" | "lift";

export interface MoodChoice {
  mood: Mood;
  mode: MoodMode;
}

interface MoodWords {
  name: string;
  /** Completes "Films for …". */
  evening: string;
  /** Completes "because you feel …". */
  feeling: string;
  match: string;
  lift: string;
}

export const moodWords: Record<Mood, MoodWords> = {
  happy: {
    name: "Happy",
    evening: "a happy mood",
    feeling: "happy",
    match: "Good. Here is something light to keep it going.",
    lift: "Good already. Here is something that shines a little brighter.",
  },
  surprise: {
    name: "Surprised",
    evening: "a surprised mood",
    feeling: "surprised",
    match: "Stay curious. Here is something that goes where you do not expect.",
    lift: "Let the surprise turn into delight.",
  },
  anger: {
    name: "Angry",
    evening: "an angry mood",
    feeling: "angry",
    match: "Let it out. Here is something fast and loud.",
    lift: "Put it down for a while. Here is something to laugh at.",
  },
  sadness: {
    name: "Sad",
    evening: "a sad mood",
    feeling: "sad",
    match: "Take your time. Here are stories that keep you company.",
    lift: "Something warm, to make the evening a little lighter.",
  },
  fear: {
    name: "Afraid",
    evening: "a fearful mood",
    feeling: "afraid",
    match: "Stay with the shiver. Here is something dark.",
    lift: "Lights on. Here is something kind and safe.",
  },
  neutral: {
    name: "Neutral",
    evening: "a neutral mood",
    feeling: "neutral",
    match: "Nothing special tonight. Here are good stories, well told.",
    lift: "A quiet evening, and something to brighten it.",
  },
};

export function parseMoodChoice(raw: Record<string, unknown>): Partial<MoodChoice> {
  const mood = moods.find((known) => known === raw.mood);
  if (!mood) return { mood: undefined, mode: undefined };
  return { mood, mode: raw.mode === "lift" ? "lift" : "match" };
}
