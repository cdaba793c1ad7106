import { useId } from "react";
import type { Consent } from "../../api/types";
import { day } from "../../ui/words";
import { consentTexts } from "./consentTexts";

interface ConsentSwitchProps {
  consent: Consent;
  granted: boolean;
  problem: string | undefined;
  onChange: (granted: boolean) => void;
}

export function ConsentSwitch({ consent, granted, problem, onChange }: ConsentSwitchProps) {
  const id = useId();
  const { title, text } = consentTexts[consent.purpose];
  return (
    <div className="flex gap-4">
      <label htmlFor={id} className="grow cursor-pointer">
        <span className="block font-medium">{title}</span>
        <span id={`${id}-text`} className="mt-0.5 block max-w-[60ch] text-caption text-dust">
          {text}
        </span>
        <span className="mt-1 block text-caption text-dust">{decisionWords(consent)}</span>
        <span role="alert" className="block text-caption text-danger">
          {problem}
        </span>
      </label>
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-label={title}
        aria-describedby={`${id}-text`}
        checked={granted}
        onChange={(event) => onChange(event.target.checked)}
        className="switch mt-0.5 shrink-0"
      />
    </div>
  );
}

export function decisionWords({ purpose, granted, changed_at, text_version }: Consent): string {
  if (!changed_at) return "Off. You were never asked.";
  if (!granted) return `Off since ${day(changed_at)}.`;
  const outdated = text_version !== consentTexts[purpose].version;
  const since = `On since ${day(changed_at)}.`;
  return outdated
    ? `${since} The wording has changed since; switch it off and on to agree to this one.`
    : since;
}
