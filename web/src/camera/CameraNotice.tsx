import { useEffect, useRef } from "react";
import { consentTexts } from "../accounts/privacy/consentTexts";
import { primaryButton, quietButton } from "../ui/controls";
import type { AgreedCamera } from "./useAgreedCamera";

const agreeWords = { camera_on_device: "Start camera", camera_frames: "Send pictures" } as const;

/** What somebody agrees to before the camera starts, or a picture is sent, for the first time. */
export function CameraNotice({ agreed }: { agreed: AgreedCamera }) {
  const { asked, problem, agree, decline } = agreed;
  const notice = useRef<HTMLElement>(null);
  useEffect(() => {
    notice.current?.focus({ preventScroll: true });
  }, [asked]);
  if (!asked) return null;
  const { title, text } = consentTexts[asked];
  return (
    <section
      ref={notice}
      tabIndex={-1}
      aria-label={title}
      className="rounded-2xl border border-seam bg-velvet p-5 sm:p-6"
    >
      <h2 className="text-lead font-medium">{title}</h2>
      <p className="mt-2 max-w-[60ch] text-dust">{text}</p>
      {asked === "camera_on_device" && (
        <p className="mt-2 max-w-[60ch] text-dust">
          A program guesses from your face which of seven emotions it shows. It is often wrong, and
          you can correct it. Your age and gender are not read. The camera goes off when you leave
          this page.
        </p>
      )}
      {problem && (
        <p role="alert" className="mt-2 text-danger">
          {problem}
        </p>
      )}
      <div className="mt-4 flex flex-wrap gap-3">
        <button type="button" className={primaryButton} onClick={() => void agree()}>
          {agreeWords[asked]}
        </button>
        <button type="button" className={quietButton} onClick={decline}>
          Not now
        </button>
      </div>
    </section>
  );
}
