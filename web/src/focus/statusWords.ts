import type { EngagementStatus } from "../camera/engagement";

/** What each status is called; a shape of letters beside its colour, so that colour is never alone. */
export const statusWords: Record<EngagementStatus, string> = {
  highly_engaged: "Highly engaged",
  engaged: "Engaged",
  neutral: "Following",
  partially_engaged: "Drifting",
  confused: "Confused",
  distracted: "Distracted",
  frustrated: "Frustrated",
  bored: "Bored",
};
