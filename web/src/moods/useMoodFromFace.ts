import { useEffect, useEffectEvent, useRef, useState } from "react";
import { HeldMood } from "../camera/heldMood";
import type { FaceReading } from "../camera/reading";
import type { FaceReadings } from "../camera/useFaceReading";
import type { Mood } from "./moods";

export interface MoodFromFace {
  /** The reading that stands: the one asked for, or the latest while reading goes on. */
  told?: FaceReading;
  /** What somebody said they really felt; it stands until they have their face read again. */
  said?: Mood;
  /** Reads one picture and follows it. */
  readNow: () => Promise<void>;
  say: (mood: Mood) => void;
  /** Follows the face again. */
  follow: () => void;
}

/**
 * Lets the face choose the mood: at once when asked to, else when a mood has held for a while, and never
 * against what somebody chose by hand.
 */
export function useMoodFromFace(
  face: FaceReadings,
  continuous: boolean,
  chosenByHand: boolean,
  onMood: (mood: Mood) => void,
): MoodFromFace {
  const [said, setSaid] = useState<Mood>();
  const held = useRef(new HeldMood());
  const { reading } = face;

  const consider = useEffectEvent((latest: FaceReading) => {
    const mood = held.current.add(latest);
    if (mood && !said && !chosenByHand) onMood(mood);
  });
  useEffect(() => {
    if (!continuous || !reading) held.current.clear();
    else consider(reading);
  }, [continuous, reading]);

  return {
    ...(reading && { told: reading }),
    ...(said && reading && { said }),
    readNow: async () => {
      const now = await face.capture();
      if (!now) return;
      setSaid(undefined);
      if (!now.uncertain) onMood(now.mood);
    },
    say: (mood) => {
      setSaid(mood);
      onMood(mood);
    },
    follow: () => setSaid(undefined),
  };
}
