import { useCallback, useEffect, useRef } from "react";

/** What most films have, until this one has shown two frames in a row. */
const usual = 1 / 25;

/** How long a frame of a video lasts, in seconds: the shortest step between two that were shown. */
export function useFrameSeconds(player: HTMLVideoElement | null): () => number {
  const shortest = useRef<number>(undefined);
  useEffect(() => {
    // not every browser tells which frame it shows
    if (!player || !("requestVideoFrameCallback" in player)) return;
    let before: number | undefined;
    const shown: VideoFrameRequestCallback = (_, { mediaTime }) => {
      const step = before === undefined ? 0 : mediaTime - before;
      if (step > 0.001) shortest.current = Math.min(shortest.current ?? 1, step);
      before = mediaTime;
      request = player.requestVideoFrameCallback(shown);
    };
    let request = player.requestVideoFrameCallback(shown);
    return () => player.cancelVideoFrameCallback(request);
  }, [player]);
  return useCallback(() => shortest.current ?? usual, []);
}
