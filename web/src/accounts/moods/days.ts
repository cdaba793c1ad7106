import type { Mood } from "../../moods/moods";

interface Read {
  read_at: string;
  mood: Mood;
  engagement_score: number;
}

/** Readings of one day, as the reader's device counts days. */
export interface Day<T extends Read> {
  /** Its first reading's time, newest first. */
  at: string;
  readings: T[];
  /** How often each mood was read, the most frequent first. */
  moods: readonly { mood: Mood; times: number }[];
}

/** Readings by day, in the order they come in. */
export function daysOf<T extends Read>(readings: readonly T[]): Day<T>[] {
  const byDay = new Map<string, T[]>();
  for (const reading of readings) {
    const key = new Date(reading.read_at).toDateString();
    const day = byDay.get(key);
    if (day) day.push(reading);
    else byDay.set(key, [reading]);
  }
  return [...byDay.values()].map((day) => ({
    at: day[0]?.read_at ?? "",
    readings: day,
    moods: moodsOf(day),
  }));
}

function moodsOf(readings: readonly Read[]): Day<Read>["moods"] {
  const times = new Map<Mood, number>();
  readings.forEach(({ mood }) => times.set(mood, (times.get(mood) ?? 0) + 1));
  return [...times]
    .map(([mood, count]) => ({ mood, times: count }))
    .sort((one, other) => other.times - one.times);
}
