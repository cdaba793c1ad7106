import { useSyncExternalStore } from "react";
import type { Title } from "../api/types";
import { noteInteraction } from "../library/interactions";
import { showToast } from "../ui/toasts";
import type { Mood } from "./moods";

/** Titles that somebody does not want this evening, kept for this browser session only. */
const key = "moodreel.not-tonight";
const listeners = new Set<() => void>();
let dismissed: ReadonlySet<number> = read();

export function useNotTonight(): ReadonlySet<number> {
  return useSyncExternalStore(subscribe, () => dismissed);
}

/** Leaves a title out for the evening; for a few seconds that can be taken back with one press. */
export function dismissForTonight(title: Title, mood: Mood): void {
  become([...dismissed, title.id]);
  noteInteraction(title, "skip", mood);
  showToast(`${title.title} is left out for tonight.`, {
    label: "Undo",
    undoes: true,
    run: () => become([...dismissed].filter((id) => id !== title.id)),
  });
}

export function forgetTonight(): void {
  become([]);
}

function become(ids: Iterable<number>): void {
  dismissed = new Set(ids);
  try {
    sessionStorage.setItem(key, JSON.stringify([...dismissed]));
  } catch {
    // Storage can be forbidden; they are then back after a reload.
  }
  listeners.forEach((notify) => notify());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(): ReadonlySet<number> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? "[]");
    return new Set(Array.isArray(stored) ? stored.filter((id) => typeof id === "number") : []);
  } catch {
    return new Set();
  }
}
