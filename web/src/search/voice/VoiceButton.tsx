import type { Ref } from "react";
import { MicrophoneIcon } from "../../ui/icons";

interface VoiceButtonProps {
  ref: Ref<HTMLButtonElement>;
  listening: boolean;
  onPress: () => void;
}

/** The microphone in the search field; round it light while it listens. */
export function VoiceButton({ ref, listening, onPress }: VoiceButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      aria-label={listening ? "Stop listening" : "Search by voice"}
      onClick={onPress}
      className={`absolute top-0 right-0 grid size-11 cursor-pointer place-items-center rounded-lg transition-colors ${
        listening ? "text-marquee" : "text-dust hover:text-screen"
      }`}
    >
      {listening && (
        <span aria-hidden className="listening absolute size-8 rounded-full bg-marquee/25" />
      )}
      <MicrophoneIcon className="relative size-5" />
    </button>
  );
}
