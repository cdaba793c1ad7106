import { useLocation } from "@tanstack/react-router";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useAgreement } from "../../accounts/privacy/useAgreement";
import { failureSentence } from "../../ui/failureWords";
import type { VoiceFailure } from "./failures";
import { listen, type Listening } from "./speech";
import { rememberSpokenLanguage, spokenLanguage } from "./spokenLanguages";

export type VoiceStep =
  | { at: "off" }
  /** Nobody listens before whoever is here has agreed once. */
  | { at: "asking"; problem?: string }
  | { at: "listening" }
  | { at: "failed"; failure: VoiceFailure };

interface VoiceField {
  text: string;
  /** Shows words while they are spoken. */
  show: (text: string) => void;
  /** What was said, once that is clear. */
  onSaid: (text: string) => void;
}

/** Speaking into the search field: asks once, listens, and says what went wrong. */
export function useVoice({ text, show, onSaid }: VoiceField) {
  const [step, setStep] = useState<VoiceStep>({ at: "off" });
  const [language, setLanguage] = useState(spokenLanguage);
  const listening = useRef<Listening>(undefined);
  const before = useRef("");
  const agreement = useAgreement();
  const { pathname } = useLocation();

  function start(tag: string) {
    if (!listening.current) before.current = text;
    listening.current?.cancel();
    setStep({ at: "listening" });
    listening.current = listen(tag, show, (heard) => {
      listening.current = undefined;
      if ("text" in heard) {
        setStep({ at: "off" });
        onSaid(heard.text);
      } else {
        setStep({ at: "failed", failure: heard.failure });
        show(before.current);
      }
    });
  }

  function close() {
    setStep({ at: "off" });
    if (!listening.current) return;
    listening.current.cancel();
    listening.current = undefined;
    show(before.current);
  }

  // Nobody is listened to whose eyes are elsewhere.
  const leave = useEffectEvent(() => {
    if (listening.current) close();
  });
  useEffect(() => {
    const onHidden = () => {
      if (document.hidden) leave();
    };
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      document.removeEventListener("visibilitychange", onHidden);
      leave();
    };
  }, [pathname]);

  return {
    step,
    language,
    /** The button in the field: begins, or ends with what was heard so far. */
    press: async () => {
      if (listening.current) listening.current.stop();
      else if (step.at !== "off") close();
      else if (await agreement.isGiven("voice")) start(language);
      else setStep({ at: "asking" });
    },
    /** The panel's main button. */
    goOn: async () => {
      if (listening.current) {
        listening.current.stop();
        return;
      }
      if (step.at === "asking") {
        try {
          await agreement.give("voice");
        } catch (error) {
          setStep({ at: "asking", problem: failureSentence(error) });
          return;
        }
      }
      start(language);
    },
    /** Leaves everything as it was before. */
    close,
    choose: (tag: string) => {
      setLanguage(tag);
      rememberSpokenLanguage(tag);
      if (listening.current) start(tag);
    },
  };
}
