import { useCallback, useEffect, useState } from "react";

export function moveTo(player: HTMLVideoElement, seconds: number): void {
  player.currentTime = Math.max(0, seconds);
}

export function playAt(player: HTMLVideoElement, speed: number): void {
  player.playbackRate = speed;
}

/** Where a video stands, drawn anew at every frame while it plays. */
export function useNow(player: HTMLVideoElement | null): number {
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (!player) return;
    let frame = 0;
    const look = () => {
      setNow(player.currentTime);
      if (!player.paused) frame = requestAnimationFrame(look);
    };
    const events = ["play", "seeked", "seeking", "timeupdate", "loadedmetadata"];
    const again = () => {
      cancelAnimationFrame(frame);
      look();
    };
    events.forEach((event) => player.addEventListener(event, again));
    look();
    return () => {
      cancelAnimationFrame(frame);
      events.forEach((event) => player.removeEventListener(event, again));
    };
  }, [player]);
  return now;
}

/** Length of a video in seconds: as the player knows it, else as the server does. */
export function useDuration(player: HTMLVideoElement | null, known?: number | null): number {
  const [measured, setMeasured] = useState<number>();
  useEffect(() => {
    if (!player) return;
    const look = () => {
      if (Number.isFinite(player.duration)) setMeasured(player.duration);
    };
    player.addEventListener("durationchange", look);
    look();
    return () => player.removeEventListener("durationchange", look);
  }, [player]);
  return measured ?? (known ?? 0) / 1000;
}

export function useSeek(player: HTMLVideoElement | null): (seconds: number) => void {
  return useCallback(
    (seconds) => {
      if (player) moveTo(player, seconds);
    },
    [player],
  );
}
