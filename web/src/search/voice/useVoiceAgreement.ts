import { useQueryClient } from "@tanstack/react-query";
import { currentViewer } from "../../accounts/session/useViewer";
import { consentTexts } from "../../accounts/privacy/consentTexts";
import { consentsQuery, decideConsent } from "../../accounts/privacy/queries";
import { kept } from "../../ui/kept";

const { version } = consentTexts.voice;
/** A guest has nothing but the device to remember it. */
const guests = kept("moodreel.voice-agreed");

/** Whether whoever is here has agreed to speak: an account remembers it, a guest's device. */
export function useVoiceAgreement() {
  const queryClient = useQueryClient();
  return {
    isGiven: async (): Promise<boolean> => {
      if (currentViewer() !== "user") return guests.read() === String(version);
      try {
        const { items } = await queryClient.query(consentsQuery());
        const given = items.find(({ purpose }) => purpose === "voice");
        return given?.granted === true && given.text_version === version;
      } catch {
        // Who cannot be looked up is asked.
        return false;
      }
    },
    give: async (): Promise<void> => {
      if (currentViewer() === "user") await decideConsent(queryClient, "voice", true);
      else guests.write(String(version));
    },
  };
}

export function isAgreedOnThisDevice(): boolean {
  return guests.read() !== null;
}

export function withdrawOnThisDevice(): void {
  guests.write(null);
}
