import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef } from "react";
import { useAgreement } from "../accounts/privacy/useAgreement";
import { currentViewer } from "../accounts/session/useViewer";
import { api, done } from "../api/client";
import type { ReadingPlace } from "../camera/frameReader";
import type { FaceReading } from "../camera/reading";
import { moodHistoryKey } from "./historyKey";

/** A mood does not change faster than is worth keeping; the server does the same with live frames. */
const betweenMs = 10_000;

/**
 * Keeps what this device reads in its owner's history, if they have agreed to one; of guests nothing. Nobody
 * waits for it, and nothing is said when it does not arrive. What the server reads it keeps itself.
 */
export function useOwnHistory(reading: FaceReading | undefined, place: ReadingPlace): void {
  const agreement = useAgreement();
  const client = useQueryClient();
  const last = useRef(-Infinity);
  const keep = useEffectEvent(async ({ emotions, confidence, at }: FaceReading) => {
    if (currentViewer() !== "user" || at - last.current < betweenMs) return;
    last.current = at;
    if (!(await agreement.isGiven("mood_history"))) return;
    await done(api.POST("/api/moods/history", { body: { emotions, confidence } }));
    await client.invalidateQueries({ queryKey: moodHistoryKey });
  });
  useEffect(() => {
    if (reading && place === "device") keep(reading).catch(() => undefined);
  }, [reading, place]);
}
