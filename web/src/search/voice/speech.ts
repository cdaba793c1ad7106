import { failureOf, type VoiceFailure } from "./failures";

/** What a browser's speech recognition offers, as far as it is used here (Web Speech API). */
interface Recognition extends EventTarget {
  lang: string;
  interimResults: boolean;
  start(): void;
  stop(): void;
  abort(): void;
}

interface RecognitionEvent extends Event {
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>>;
}

interface RecognitionErrorEvent extends Event {
  readonly error: string;
}

interface SpeechWindow {
  SpeechRecognition?: new () => Recognition;
  webkitSpeechRecognition?: new () => Recognition;
}

/** Words, or why there are none. */
export type Heard = { text: string } | { failure: VoiceFailure };

export interface Listening {
  /** Ends it with what was heard so far. */
  stop: () => void;
  /** Ends it without a word. */
  cancel: () => void;
}

/** Some browsers forget to say that they have stopped. */
const longestEndMs = 3000;

/** Whether this browser can listen here: recognition exists, and the page came by a connection it trusts. */
export function speechSupport(): "there" | "missing" | "insecure" {
  if (!recogniser()) return "missing";
  return window.isSecureContext ? "there" : "insecure";
}

/**
 * Listens until the speaker falls silent or it is stopped. The words so far are told while they
 * come; the end is told once, unless it is cancelled.
 */
export function listen(
  language: string,
  onWords: (text: string) => void,
  onEnd: (heard: Heard) => void,
): Listening {
  const Recogniser = recogniser();
  let text = "";
  let failure: VoiceFailure = "no-speech";
  let over = false;
  let patience: number | undefined;

  function end() {
    if (over) return;
    over = true;
    window.clearTimeout(patience);
    onEnd(text === "" ? { failure } : { text });
  }

  const recognition = Recogniser && new Recogniser();
  if (!recognition) {
    failure = "unavailable";
    end();
    return { stop: end, cancel: end };
  }
  recognition.lang = language;
  recognition.interimResults = true;
  recognition.addEventListener("result", (event) => {
    if (over) return;
    const { results } = event as RecognitionEvent;
    text = Array.from(results, (result) => result[0]?.transcript ?? "")
      .join("")
      .trim();
    onWords(text);
  });
  recognition.addEventListener("error", (event) => {
    failure = failureOf((event as RecognitionErrorEvent).error);
  });
  recognition.addEventListener("end", end);
  try {
    recognition.start();
  } catch {
    failure = "unavailable";
    end();
  }
  return {
    stop: () => {
      if (over) return;
      recognition.stop();
      patience = window.setTimeout(end, longestEndMs);
    },
    cancel: () => {
      over = true;
      window.clearTimeout(patience);
      recognition.abort();
    },
  };
}

function recogniser() {
  const { SpeechRecognition, webkitSpeechRecognition } = window as SpeechWindow;
  return SpeechRecognition ?? webkitSpeechRecognition;
}
