import { useEffect, useState } from "react";
import { lowSince, staysLow, type AlertSettings } from "./lowEngagement";
import type { EngagementPoint } from "./points";
import { playTone } from "./tone";

/** Whether to say that engagement stays low; who has heard it is not told again until it was better. */
export function useLowAlert(points: readonly EngagementPoint[], settings: AlertSettings) {
  const [heard, setHeard] = useState<number>();
  const since = lowSince(points, settings.below);
  const low = staysLow(points, settings);
  useEffect(() => {
    if (low && settings.sound) playTone();
  }, [low, settings.sound]);
  return { shown: low && since !== heard, dismiss: () => setHeard(since) };
}
