import { dominantOf, type Emotion, type EmotionShares } from "./emotions";

export type EngagementStatus =
  | "highly_engaged"
  | "engaged"
  | "neutral"
  | "partially_engaged"
  | "confused"
  | "distracted"
  | "frustrated"
  | "bored";

/** How engaged a face looks: a score of 0 to 100 with one decimal, what it is called, and what to do. */
export interface Engagement {
  score: number;
  status: EngagementStatus;
  advice: string[];
}

/** As the server says it (`io.moodreel.affect.engagement`); the score is rounded once, the status follows from it. */
export function engagementOf(shares: EmotionShares): Engagement {
  const score = scoreOf(shares);
  const dominant = dominantOf(shares);
  const status = statusOf(score, dominant);
  return { score, status, advice: adviceOf(status, dominant) };
}

function scoreOf({ angry, disgust, fear, happy, sad, surprise, neutral }: EmotionShares): number {
  const sum = happy + surprise + 0.7 * neutral - (sad + angry + fear + disgust);
  // In binary 69.95 may be a little less, and a person would stand one row lower in the table.
  return Math.round(Number((Math.min(100, Math.max(0, sum)) * 10).toFixed(9))) / 10;
}

function statusOf(score: number, dominant: Emotion): EngagementStatus {
  if (score >= 70) {
    return dominant === "happy" || dominant === "surprise" ? "highly_engaged" : "engaged";
  }
  if (score >= 40) return dominant === "neutral" ? "neutral" : "partially_engaged";
  if (score >= 20) return dominant === "sad" || dominant === "fear" ? "confused" : "distracted";
  return dominant === "sad" || dominant === "angry" ? "frustrated" : "bored";
}

const statusAdvice: Record<EngagementStatus, string> = {
  highly_engaged: "You are right in it – keep going.",
  engaged: "Good focus, carry on like this.",
  neutral: "You are following calmly; try to stay a little closer to the content.",
  partially_engaged: "Your attention is drifting; take a breath and refocus.",
  confused: "This part seems hard to follow; go over it again.",
  distracted: "Something is pulling you away; remove distractions around you.",
  frustrated: "It has become too much for now; take a short break.",
  bored: "Little of this reaches you; a change of surroundings may help.",
};

/** First what the status asks for, then a word on the emotion that shows most, if it adds one. */
function adviceOf(status: EngagementStatus, dominant: Emotion): string[] {
  const second = emotionAdvice(status, dominant);
  return second ? [statusAdvice[status], second] : [statusAdvice[status]];
}

function emotionAdvice(status: EngagementStatus, dominant: Emotion): string | undefined {
  switch (dominant) {
    case "happy":
      return status === "highly_engaged"
        ? "You are enjoying it."
        : "There is a smile, but not for this alone.";
    case "surprise":
      return status === "highly_engaged"
        ? "It surprises you, so note what was new."
        : "Something startled you; stop there until it is clear.";
    case "neutral":
      return status === "engaged" || status === "neutral"
        ? undefined
        : "Say in your own words what you have just seen.";
    case "sad":
      return "If it weighs on you, something lighter may do you good.";
    case "angry":
      return "Let the annoyance pass before you go on.";
    case "fear":
      return "You can pause at any moment, and nothing is lost.";
    case "disgust":
      return "If it puts you off, skip this part.";
  }
}
