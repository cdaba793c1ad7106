import { useState } from "react";
import { kept } from "../ui/kept";
import { parseAlert, type AlertSettings } from "./lowEngagement";

const stored = kept("moodreel.focus-alert");

/** When this person wants to be told; kept by this browser. */
export function useAlertSettings(): [AlertSettings, (next: AlertSettings) => void] {
  const [settings, setSettings] = useState(() => parseAlert(stored.read()));
  return [
    settings,
    (next) => {
      stored.write(JSON.stringify(next));
      setSettings(next);
    },
  ];
}
