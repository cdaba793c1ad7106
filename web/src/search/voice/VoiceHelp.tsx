import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { consentTexts } from "../../accounts/privacy/consentTexts";
import { isAgreedOnThisDevice, withdrawOnThisDevice } from "../../accounts/privacy/useAgreement";
import { useViewer } from "../../accounts/session/useViewer";
import { textLink } from "../../ui/controls";
import { speechSupport } from "./speech";

const unsupported = {
  missing:
    "This browser cannot turn speech into words for a page, so there is no microphone in the search field. Chrome, Edge and Safari can.",
  insecure:
    "Browsers hand the microphone only to pages that came by https, or from the same machine. This one did not, so there is no microphone in the search field.",
};

/** What there is to know about speaking, and why it may not be there. */
export function VoiceHelp() {
  const support = speechSupport();
  return (
    <details className="max-w-[60ch]">
      <summary className="inline-block min-h-11 cursor-pointer rounded py-2.5 underline underline-offset-4">
        Can I speak instead of typing?
      </summary>
      <div className="space-y-3 text-dust">
        {support === "there" ? (
          <>
            <p>Yes: press the microphone in the search field. {consentTexts.voice.text}</p>
            <Withdrawal />
          </>
        ) : (
          <p>{unsupported[support]}</p>
        )}
      </div>
    </details>
  );
}

function Withdrawal() {
  const viewer = useViewer();
  const [agreed, setAgreed] = useState(() => isAgreedOnThisDevice("voice"));
  if (viewer === "user") {
    return (
      <p>
        You can take back your agreement under{" "}
        <Link to="/account/privacy" className={textLink}>
          Privacy
        </Link>
        .
      </p>
    );
  }
  if (!agreed) return null;
  return (
    <p>
      You agreed to it on this device.{" "}
      <button
        type="button"
        className={`${textLink} min-h-11 cursor-pointer`}
        onClick={() => {
          withdrawOnThisDevice("voice");
          setAgreed(false);
        }}
      >
        Take it back
      </button>
    </p>
  );
}
