import { useSyncExternalStore } from "react";
import { kept } from "../ui/kept";

/** The last searches of this browser, newest first. They stay on this device and are never sent. */
const store = kept("moodreel.searches");
const most = 8;
const none: readonly string[] = [];

const listeners = new Set<() => void>();
let stored: string | null = null;
let searches = none;

export function useRecentSearches(): readonly string[] {
  return useSyncExternalStore(subscribe, recentSearches);
}

export function rememberSearch(text: string): void {
  const search = text.trim();
  if (search === "") return;
  const same = search.toLowerCase();
  const others = recentSearches().filter((other) => other.toLowerCase() !== same);
  write(JSON.stringify([search, ...others].slice(0, most)));
}

export function forgetSearches(): void {
  write(null);
}

function recentSearches(): readonly string[] {
  const now = store.read();
  if (now !== stored) {
    stored = now;
    searches = parsed(now);
  }
  return searches;
}

function parsed(text: string | null): readonly string[] {
  try {
    const values: unknown = JSON.parse(text ?? "[]");
    if (!Array.isArray(values)) return none;
    return values.filter((value) => typeof value === "string").slice(0, most);
  } catch {
    return none;
  }
}

function write(text: string | null): void {
  store.write(text);
  listeners.forEach((notify) => notify());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}
