import { useId } from "react";
import { consentTexts } from "../../accounts/privacy/consentTexts";
import { primaryButton, quietButton } from "../../ui/controls";
import { Select } from "../../ui/Select";
import { fieldPanel } from "../fieldPanel";
import { voiceFailureWords } from "./failures";
import { languageSpoken, spokenLanguages } from "./spokenLanguages";
import type { VoiceStep } from "./useVoice";

interface VoicePanelProps {
  step: Exclude<VoiceStep, { at: "off" }>;
  language: string;
  onLanguage: (tag: string) => void;
  onGoOn: () => void;
  onClose: () => void;
}

const goOnWords = { asking: "Start listening", listening: "Stop and search", failed: "Try again" };
const closeWords = { asking: "Not now", listening: "Cancel", failed: "Close" };

/** Under the search field while somebody speaks, and before they do so for the first time. */
export function VoicePanel({ step, language, onLanguage, onGoOn, onClose }: VoicePanelProps) {
  const id = useId();
  return (
    // Safari gives a pressed button no focus; the panel takes it, so that pressing keeps it inside.
    <section tabIndex={-1} aria-labelledby={id} className={`${fieldPanel} p-5`}>
      <h2 id={id} className="font-medium">
        {consentTexts.voice.title}
      </h2>
      <div aria-live="polite" className="mt-1 text-dust">
        <VoiceWords step={step} language={language} />
      </div>
      <label className="mt-4 block">
        <span className="mb-1 block text-caption text-dust">Spoken language</span>
        <Select value={language} onChange={(event) => onLanguage(event.target.value)}>
          {spokenLanguages().map(({ tag, name }) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </Select>
      </label>
      {!language.startsWith("en") && (
        <p className="mt-2 text-caption text-dust">
          Meaning is understood in English. In other languages titles and names are found.
        </p>
      )}
      <div className="mt-4 flex flex-wrap gap-3">
        <button type="button" className={primaryButton} onClick={onGoOn}>
          {goOnWords[step.at]}
        </button>
        <button type="button" className={quietButton} onClick={onClose}>
          {closeWords[step.at]}
        </button>
      </div>
    </section>
  );
}

function VoiceWords({ step, language }: Pick<VoicePanelProps, "step" | "language">) {
  switch (step.at) {
    case "asking":
      return (
        <>
          <p>{consentTexts.voice.text}</p>
          {step.problem && <p className="mt-2 text-danger">{step.problem}</p>}
        </>
      );
    case "listening":
      return (
        <p>
          Listening for {languageSpoken(language)}. Say what you feel like watching or reading; it
          ends by itself when you fall silent.
        </p>
      );
    case "failed":
      return <p>{voiceFailureWords(step.failure, languageSpoken(language))}</p>;
  }
}
