/** Why nothing was heard, in the distinctions a speaker can act on. */
const failures = [
  "not-allowed",
  "service-not-allowed",
  "no-speech",
  "audio-capture",
  "network",
  "language-not-supported",
  "unavailable",
] as const;
export type VoiceFailure = (typeof failures)[number];

/** Reads the error of a recognition (Web Speech API). */
export function failureOf(error: string): VoiceFailure {
  return failures.find((known) => known === error) ?? "unavailable";
}

export function voiceFailureWords(failure: VoiceFailure, language: string): string {
  switch (failure) {
    case "not-allowed":
      return "The microphone is blocked for this page. Allow it in your browser's settings for this site, then try again.";
    case "service-not-allowed":
      return "This browser does not let pages use its speech recognition. Typing still works.";
    case "no-speech":
      return "We heard nothing. Try again a little closer to the microphone.";
    case "audio-capture":
      return "No microphone was found. Connect one, then try again.";
    case "network":
      return "Your browser could not reach its speech recognition. It often needs the internet, even where Moodreel does not.";
    case "language-not-supported":
      return `This browser does not understand spoken ${language}. Choose another language.`;
    case "unavailable":
      return "Your browser's speech recognition stopped without saying why. Typing still works.";
  }
}
