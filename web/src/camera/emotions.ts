import type { Mood } from "../moods/moods";

/** The seven emotions a face model tells apart, in the order the server writes them. */
export const emotions = [
  "angry",
  "disgust",
  "fear",
  "happy",
  "sad",
  "surprise",
  "neutral",
] as const;
export type Emotion = (typeof emotions)[number];

/** How much of each emotion a face shows, in per cent; together 100. */
export type EmotionShares = Record<Emotion, number>;

/** The mood that somebody showing an emotion is taken to be in. */
export const moodOf: Record<Emotion, Mood> = {
  angry: "anger",
  disgust: "anger",
  fear: "fear",
  happy: "happy",
  sad: "sadness",
  surprise: "surprise",
  neutral: "neutral",
};

/** The emotion somebody means who says that this was their mood. */
export const emotionOf: Record<Mood, Emotion> = {
  anger: "angry",
  fear: "fear",
  happy: "happy",
  sadness: "sad",
  surprise: "surprise",
  neutral: "neutral",
};

/** Shares of seven weights in the order of {@link emotions}, whatever they add up to. */
export function sharesOf(weights: ArrayLike<number>): EmotionShares {
  let sum = 0;
  for (let i = 0; i < emotions.length; i++) sum += weights[i] ?? 0;
  if (!(sum > 0 && sum < Infinity)) {
    throw new RangeError("at least one of the seven weights must be above 0, and all finite");
  }
  const scale = 100 / sum;
  const shares = emotions.map((emotion, i) => [emotion, Math.min(100, (weights[i] ?? 0) * scale)]);
  return Object.fromEntries(shares) as EmotionShares;
}

/** The emotion with the largest share; of equal ones the first in the order of {@link emotions}. */
export function dominantOf(shares: EmotionShares): Emotion {
  return emotions.reduce((most, emotion) => (shares[emotion] > shares[most] ? emotion : most));
}

/** The emotions with the largest shares, the largest first. */
export function strongestOf(shares: EmotionShares): Emotion[] {
  return [...emotions].sort((one, other) => shares[other] - shares[one]);
}
