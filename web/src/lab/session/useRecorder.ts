import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { sessionsQuery } from "../queries";
import type { ViewingSession } from "../types";
import { Recorder, type Source } from "./recorder";
import { simulated } from "./simulator";
import { connectStrap } from "./strap";

interface Recording {
  session: ViewingSession;
  source: Source;
}

/** Records a session while a video plays, in a study where one is given: it pauses and ends with the video. */
export function useRecorder(videoId: number, player: HTMLVideoElement | null, study?: number) {
  const queryClient = useQueryClient();
  const [recording, setRecording] = useState<Recording>();
  const [problem, setProblem] = useState<unknown>();
  const recorder = useRef<Recorder>(undefined);

  const changed = useCallback(
    (session: ViewingSession) => {
      setRecording((known) => known && { ...known, session });
      void queryClient.invalidateQueries({ queryKey: sessionsQuery(videoId).queryKey });
    },
    [queryClient, videoId],
  );

  useEffect(() => () => recorder.current?.leave(), []);

  async function start(source: Source) {
    setProblem(undefined);
    try {
      const made =
        source === "live"
          ? await connectStrap(() => setProblem(new Error("strap lost")))
          : undefined;
      const session = await Recorder.begin(videoId, source, study);
      recorder.current = new Recorder(
        session,
        made ?? {
          take: ({ timestamp }, from, to) => simulated(timestamp, from, to),
          close: () => undefined,
        },
        setProblem,
      );
      recorder.current.run();
      setRecording({ session, source });
      changed(session);
      await player?.play();
    } catch (failure) {
      // who closes the browser's list of straps has chosen none; a video may also refuse to play by itself
      if (!(failure instanceof DOMException)) setProblem(failure);
    }
  }

  const stop = useCallback(async () => {
    const running = recorder.current;
    recorder.current = undefined;
    if (!running) return;
    player?.pause();
    try {
      changed(await running.stop());
    } catch (failure) {
      setProblem(failure);
    }
    setRecording(undefined);
  }, [changed, player]);

  useEffect(() => {
    if (!player) return;
    const follow = (act: (running: Recorder) => Promise<ViewingSession>) => () => {
      const running = recorder.current;
      if (running) act(running).then(changed, setProblem);
    };
    const pause = follow((running) => running.pause());
    const resume = follow((running) => running.resume());
    const end = () => void stop();
    player.addEventListener("pause", pause);
    player.addEventListener("play", resume);
    player.addEventListener("ended", end);
    return () => {
      player.removeEventListener("pause", pause);
      player.removeEventListener("play", resume);
      player.removeEventListener("ended", end);
    };
  }, [player, changed, stop]);

  return { recording, problem, start, stop };
}
