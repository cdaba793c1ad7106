import { currentSession } from "../accounts/session/session";
import { done, api } from "../api/client";
import { emotionOf } from "../camera/emotions";
import type { FaceReading } from "../camera/reading";
import type { Mood } from "./moods";

/**
 * Tells the server what somebody's face was taken for and what it really was, so that the next reading is
 * better. Only of people with an account; a guest's correction counts on the page alone.
 */
export async function sendCorrection(told: FaceReading, mood: Mood): Promise<boolean> {
  if (currentSession().state !== "user") return false;
  const body = {
    dominant_emotion: told.dominantEmotion,
    emotions: told.emotions,
    correct: told.mood === mood ? told.dominantEmotion : emotionOf[mood],
  };
  await done(api.POST("/api/moods/corrections", { body }));
  return true;
}
