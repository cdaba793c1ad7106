import { useQueryClient } from "@tanstack/react-query";
import type { Purpose } from "../../api/types";
import { kept } from "../../ui/kept";
import { currentViewer } from "../session/useViewer";
import { consentTexts } from "./consentTexts";
import { consentsQuery, decideConsent } from "./queries";

export interface Agreement {
  /** Whether whoever is here has agreed to what the text says today. */
  isGiven: (purpose: Purpose) => Promise<boolean>;
  give: (purpose: Purpose) => Promise<void>;
}

/** What whoever is here has agreed to, purpose by purpose: an account remembers it, a guest's device. */
export function useAgreement(): Agreement {
  const queryClient = useQueryClient();
  return {
    isGiven: async (purpose) => {
      const { version } = consentTexts[purpose];
      if (currentViewer() !== "user") return guests(purpose).read() === String(version);
      try {
        const { items } = await queryClient.query(consentsQuery());
        const given = items.find((one) => one.purpose === purpose);
        return given?.granted === true && given.text_version === version;
      } catch {
        // Who cannot be looked up is asked.
        return false;
      }
    },
    give: async (purpose) => {
      if (currentViewer() === "user") await decideConsent(queryClient, purpose, true);
      else guests(purpose).write(String(consentTexts[purpose].version));
    },
  };
}

/** A guest has nothing but the device to remember it. */
function guests(purpose: Purpose) {
  return kept(`moodreel.${purpose}-agreed`);
}

export function isAgreedOnThisDevice(purpose: Purpose): boolean {
  return guests(purpose).read() !== null;
}

export function withdrawOnThisDevice(purpose: Purpose): void {
  guests(purpose).write(null);
}
