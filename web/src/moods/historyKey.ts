import { personal } from "../api/personal";

/** Where the kept moods lie among what was asked for. */
export const moodHistoryKey = [...personal, "moods", "history"];
