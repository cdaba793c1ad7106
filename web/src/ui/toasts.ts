import { useSyncExternalStore } from "react";

export interface ToastAction {
  label: string;
  run: () => void;
  /** Takes back what was just done: Control+Z does it too. */
  undoes: boolean;
}

/** One short message at the page's edge, with perhaps one thing to do about it. */
export interface Toast {
  id: number;
  text: string;
  /** Something did not work, and is read out at once. */
  urgent: boolean;
  action?: ToastAction;
}

const mostAtOnce = 3;
const listeners = new Set<() => void>();
let toasts: readonly Toast[] = [];
let lastId = 0;

export function showToast(text: string, action?: ToastAction): void {
  add({ id: ++lastId, text, urgent: false, ...(action && { action }) });
}

export function showFailure(text: string): void {
  add({ id: ++lastId, text, urgent: true });
}

export function closeToast(id: number): void {
  become(toasts.filter((toast) => toast.id !== id));
}

export function forgetToasts(): void {
  become([]);
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(subscribe, () => toasts);
}

function add(toast: Toast): void {
  // The same message twice is one that lasts longer.
  const others = toasts.filter(({ text }) => text !== toast.text);
  become([...others, toast].slice(-mostAtOnce));
}

function become(next: readonly Toast[]): void {
  toasts = next;
  listeners.forEach((notify) => notify());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
