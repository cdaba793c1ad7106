import { useSyncExternalStore } from "react";

/** What a guest wanted to do that needs an account; reads after "Sign in to". */
export type Wish = "rate" | "keep" | "hide";

const listeners = new Set<() => void>();
let wish: Wish | undefined;

export function askToSignIn(wanted: Wish): void {
  become(wanted);
}

export function stopAsking(): void {
  become(undefined);
}

export function useSignInAsk(): Wish | undefined {
  return useSyncExternalStore(subscribe, () => wish);
}

function become(next: Wish | undefined): void {
  wish = next;
  listeners.forEach((notify) => notify());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
