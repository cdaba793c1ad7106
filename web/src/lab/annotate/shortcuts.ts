export type Command =
  | { kind: "label"; index: number }
  | { kind: "play" | "undo" | "redo" | "split" | "join" | "remove" | "loop" | "help" | "go" }
  | { kind: "edge"; edge: "start" | "end" }
  | { kind: "step"; seconds: number }
  | { kind: "frame"; frames: 1 | -1 }
  | { kind: "select"; step: 1 | -1 }
  | { kind: "speed"; step: 1 | -1 };

type ShortcutWords = readonly (readonly [keys: string, does: string])[];

/** What stands under `?`. */
export function shortcutWords(labelKeys: readonly string[]): ShortcutWords {
  return [[labelKeys.join(" "), "Begin or end a label while the video plays"], ...toolWords];
}

const toolWords: ShortcutWords = [
  ["Space", "Play or pause"],
  ["← →", "A second back or on; with Shift five"],
  [", .", "A frame back or on"],
  ["− +", "Slower or faster, 0.25 to 4 times"],
  ["↑ ↓", "Choose the label before or after"],
  ["Enter", "Go to the chosen label"],
  ["I O", "Let the chosen label begin or end here"],
  ["S", "Split the chosen label here"],
  ["M", "Join the chosen label with the next"],
  ["L", "Play the chosen label over and over"],
  ["Delete", "Remove the chosen label"],
  ["Ctrl Z", "Undo; with Shift redo"],
  ["?", "These keys"],
];

const plain: Record<string, Command> = {
  " ": { kind: "play" },
  ",": { kind: "frame", frames: -1 },
  ".": { kind: "frame", frames: 1 },
  "-": { kind: "speed", step: -1 },
  "+": { kind: "speed", step: 1 },
  "=": { kind: "speed", step: 1 },
  "?": { kind: "help" },
  ArrowUp: { kind: "select", step: -1 },
  ArrowDown: { kind: "select", step: 1 },
  Enter: { kind: "go" },
  Delete: { kind: "remove" },
  Backspace: { kind: "remove" },
  i: { kind: "edge", edge: "start" },
  o: { kind: "edge", edge: "end" },
  s: { kind: "split" },
  m: { kind: "join" },
  l: { kind: "loop" },
};

type Keys = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

/** What a key asks for; undefined for one that is none of ours, nor a label's. */
export function commandOf(event: Keys, labelKeys: readonly string[]): Command | undefined {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey) {
    if (key === "y") return { kind: "redo" };
    return key === "z" ? { kind: event.shiftKey ? "redo" : "undo" } : undefined;
  }
  const index = labelKeys.indexOf(key);
  if (index >= 0) return { kind: "label", index };
  if (key === "ArrowLeft" || key === "ArrowRight") {
    const seconds = event.shiftKey ? 5 : 1;
    return { kind: "step", seconds: key === "ArrowLeft" ? -seconds : seconds };
  }
  return plain[key];
}

/** Where keys are somebody else's: what is typed, and what answers to a press itself. */
export function isTakenBy(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest("input, textarea, select, [contenteditable], dialog")) return true;
  const presses = key === " " || key === "Enter";
  if (presses && target.closest("a, button, summary, video")) return true;
  return key.startsWith("Arrow") && target.closest("[role=slider], video") !== null;
}

export const speeds = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;

export function otherSpeed(now: number, step: 1 | -1): number {
  const next = step === 1 ? speeds.find((one) => one > now) : speeds.findLast((one) => one < now);
  return next ?? now;
}
