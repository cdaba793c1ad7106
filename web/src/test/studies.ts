import type { Study, StudySession, ViewingSession } from "../lab/types";
import { session } from "./lab";

/** A study of the clip that ships; whatever a test is about is given. */
export function study(facts: Partial<Study> = {}): Study {
  return {
    id: 3,
    name: "Rain",
    purpose: "What rain does to people",
    runs: false,
    people: 2,
    consent: { version: 1, text: "We measure your heart." },
    labels: [
      { emotion: "Bored", key: "b", color: "#123456" },
      { emotion: "Calm", key: "2", color: "#8fc7b5" },
    ],
    annotation_mode: "study-3",
    videos: [{ id: 1, title: "Four weathers", duration_ms: 60_000 }],
    created_at: "2026-01-02T03:04:05Z",
    ...facts,
  };
}

export function studySession(
  number: number,
  participant: string,
  facts: Partial<ViewingSession> = {},
): StudySession {
  return {
    number,
    participant,
    viewing: {
      ...session,
      session_id: `${participant}-${number}`,
      state: "stopped",
      source: "live",
      ...facts,
    },
  };
}
