export const moods = ["happy", "surprise", "anger", "sadness", "fear", "neutral"] as const;
export type Mood = (typeof moods)[number];

export const moodModes = ["match", "lift"] as const;
export type MoodMode = (typeof moodModes)[number];

export interface MoodChoice {
  mood: Mood;
  mode: MoodMode;
}

interface MoodWords {
  name: string;
  /** Completes "Films for …". */
  evening: string;
  match: string;
  lift: string;
}

export const moodWords: Record<Mood, MoodWords> = {
  happy: {
    name: "Happy",
    evening: "a happy mood",
    match: "Good. Here is something light to keep it going.",
    lift: "Good already. Here is something that shines a little brighter.",
  },
  surprise: {
    name: "Surprised",
    evening: "a surprised mood",
    match: "Stay curious. Here is something that goes where you do not expect.",
    lift: "Let the surprise turn into delight.",
  },
  anger: {
    name: "Angry",
    evening: "an angry mood",
    match: "Let it out. Here is something fast and loud.",
    lift: "Put it down for a while. Here is something to laugh at.",
  },
  sadness: {
    name: "Sad",
    evening: "a sad mood",
    match: "Take your time. Here are stories that keep you company.",
    lift: "Something warm, to make the evening a little lighter.",
  },
  fear: {
    name: "Afraid",
    evening: "an uneasy mood",
    match: "Stay with the shiver. Here is something dark.",
    lift: "Lights on. Here is something kind and safe.",
  },
  neutral: {
    name: "Neutral",
    evening: "a quiet mood",
    match: "Nothing special tonight. Here are good stories, well told.",
    lift: "A quiet evening, and something to brighten it.",
  },
};

export function parseMoodChoice(raw: Record<string, unknown>): Partial<MoodChoice> {
  const mood = moods.find((known) => known === raw.mood);
  if (!mood) return { mood: undefined, mode: undefined };
  return { mood, mode: raw.mode === "lift" ? "lift" : "match" };
}
