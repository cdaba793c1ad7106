import { useCallback, useEffect, useRef, useState } from "react";

export type CameraState = "off" | "asking" | "on" | "refused" | "absent" | "broken";

export interface Camera {
  state: CameraState;
  /** What it shows, while it is on. */
  stream?: MediaStream;
  start: () => Promise<void>;
  /** Ends every track, so that its light goes off. */
  stop: () => void;
}

const wish: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: "user", width: { ideal: 640 }, height: { ideal: 480 } },
};

/**
 * The camera of this device. It is off until somebody starts it, and goes off when its page is left or
 * hidden: nobody is watched whose eyes are elsewhere.
 */
export function useCamera(): Camera {
  const [state, setState] = useState<CameraState>("off");
  const [stream, setStream] = useState<MediaStream>();
  const held = useRef<MediaStream>(undefined);
  /** Counts starts and stops: a camera that comes too late is put away again. */
  const turn = useRef(0);

  const release = useCallback((next: CameraState) => {
    turn.current++;
    held.current?.getTracks().forEach((track) => track.stop());
    held.current = undefined;
    setStream(undefined);
    setState(next);
  }, []);

  const stop = useCallback(() => release("off"), [release]);

  const start = useCallback(async () => {
    if (held.current) return;
    const mine = ++turn.current;
    setState("asking");
    try {
      const opened = await opening();
      if (mine !== turn.current) {
        opened.getTracks().forEach((track) => track.stop());
        return;
      }
      held.current = opened;
      // Unplugged, or taken by the system.
      opened.getVideoTracks()[0]?.addEventListener("ended", () => release("broken"));
      setStream(opened);
      setState("on");
    } catch (error) {
      if (mine === turn.current) release(stateAfter(error));
    }
  }, [release]);

  useEffect(() => {
    const onHidden = () => {
      if (document.hidden && held.current) release("off");
    };
    document.addEventListener("visibilitychange", onHidden);
    addEventListener("pagehide", stop);
    return () => {
      document.removeEventListener("visibilitychange", onHidden);
      removeEventListener("pagehide", stop);
      stop();
    };
  }, [release, stop]);

  return { state, start, stop, ...(stream && { stream }) };
}

/** Browsers hand the camera only to pages they trust, and say nothing of it to others. */
async function opening(): Promise<MediaStream> {
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices) throw new DOMException("no media devices", "NotFoundError");
  return devices.getUserMedia(wish);
}

function stateAfter(error: unknown): CameraState {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "refused";
  if (name === "NotFoundError" || name === "OverconstrainedError") return "absent";
  return "broken";
}
