import type { Topic } from "./queries";

export const topicWords: Record<Topic, { name: string; about: string; ended: string }> = {
  weekly_picks: {
    name: "Weekly picks",
    about: "Five titles that should suit you, once a week.",
    ended: "Weekly picks come no more.",
  },
  watchlist_available: {
    name: "What you are waiting for",
    about: "When a title of an imported watchlist comes into the catalogue.",
    ended: "You are told no more when a title comes into the catalogue.",
  },
};
