import type { Mood } from "../moods/moods";
import {
  dominantOf,
  moodOf,
  sharesOf,
  emotions,
  type Emotion,
  type EmotionShares,
} from "./emotions";
import { engagementOf, type EngagementStatus } from "./engagement";

/** What a face says, as the pages use it, wherever it was read. */
export interface FaceReading {
  /** In per cent, together 100. */
  emotions: EmotionShares;
  dominantEmotion: Emotion;
  mood: Mood;
  /** How likely the dominant emotion is right, 0 to 1. */
  confidence: number;
  /** Too little of it to act on. */
  uncertain: boolean;
  engagementScore: number;
  engagementStatus: EngagementStatus;
  recommendations: string[];
  /** When the picture was taken, in milliseconds since 1970. */
  at: number;
}

/** What the nets say of one face. */
export interface SeenFace {
  emotions: EmotionShares;
  /** How well the face can be seen, up to 1: it takes confidence away. */
  quality: number;
}

/** Factors by which a person's shares are multiplied, learned from what they corrected. */
export type Weights = Readonly<EmotionShares>;

/** Below it the dominant emotion is more likely wrong than right. */
const certain = 0.5;

export function readingOf(seen: SeenFace, at: number): FaceReading {
  const dominantEmotion = dominantOf(seen.emotions);
  const confidence = (seen.emotions[dominantEmotion] / 100) * seen.quality;
  const engagement = engagementOf(seen.emotions);
  return {
    emotions: seen.emotions,
    dominantEmotion,
    mood: moodOf[dominantEmotion],
    confidence,
    uncertain: confidence < certain,
    engagementScore: engagement.score,
    engagementStatus: engagement.status,
    recommendations: engagement.advice,
    at,
  };
}

/** The shares of somebody whose corrections have taught us how they look. */
export function weighted(shares: EmotionShares, weights: Weights): EmotionShares {
  return sharesOf(emotions.map((emotion) => shares[emotion] * weights[emotion]));
}
