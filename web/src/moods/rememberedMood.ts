import { useSyncExternalStore } from "react";
import { parseMoodChoice, type MoodChoice } from "./moods";

/** The mood chosen last, kept for this browser session only: a mood should not outlive the evening. */
const key = "moodreel.mood";
const listeners = new Set<() => void>();
let remembered = read();

export function rememberedMood(): MoodChoice | undefined {
  return remembered;
}

export function rememberMood(choice: MoodChoice | undefined): void {
  if (remembered?.mood === choice?.mood && remembered?.mode === choice?.mode) return;
  remembered = choice;
  write(choice);
  listeners.forEach((notify) => notify());
}

export function useRememberedMood(): MoodChoice | undefined {
  return useSyncExternalStore(subscribe, rememberedMood);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(): MoodChoice | undefined {
  try {
    const stored = JSON.parse(sessionStorage.getItem(key) ?? "{}") as Record<string, unknown>;
    const { mood, mode } = parseMoodChoice(stored);
    return mood && mode && { mood, mode };
  } catch {
    return undefined;
  }
}

function write(choice: MoodChoice | undefined): void {
  try {
    if (choice) sessionStorage.setItem(key, JSON.stringify(choice));
    else sessionStorage.removeItem(key);
  } catch {
    // Storage can be forbidden; the mood then lasts until the page is reloaded.
  }
}
