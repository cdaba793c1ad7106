import { useEffect, useState } from "react";

/** Seconds left of a wait that was asked for; none when it is over. */
export function useCountdown(): { seconds: number; start: (seconds: number) => void } {
  const [until, setUntil] = useState(0);
  const [now, setNow] = useState(0);
  const seconds = Math.max(0, Math.ceil((until - now) / 1000));
  const waiting = seconds > 0;

  useEffect(() => {
    if (!waiting) return;
    const timer = window.setInterval(() => setNow(Date.now()), 500);
    return () => window.clearInterval(timer);
  }, [waiting]);

  function start(length: number) {
    const begun = Date.now();
    setNow(begun);
    setUntil(begun + length * 1000);
  }

  return { seconds, start };
}
