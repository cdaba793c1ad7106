import { useCallback, useEffect, useRef, useState } from "react";
import { UnreadFrame, type FrameReader, type ReadingPlace } from "./frameReader";
import { readingOf, weighted, type FaceReading, type Weights } from "./reading";
import { EmotionSmoothing } from "./smoothing";
import type { Camera } from "./useCamera";
import { videoOf } from "./videoOf";

interface Wishes {
  /** Reads on and on, steadied over time, or only when asked to. */
  continuous: boolean;
  /** Where pictures are read; on the device unless said otherwise. */
  place?: ReadingPlace;
  /** What this person's corrections have taught; the server knows them by itself. */
  weights?: Weights | undefined;
}

export interface FaceReadings {
  /** The latest, until the camera goes off. */
  reading?: FaceReading;
  /** Somebody looked, and there was no face. */
  noFace: boolean;
  /** What reads pictures is loaded. */
  ready: boolean;
  /** A picture is being read, or what reads it is still loading. */
  busy: boolean;
  /** Reads one picture now. */
  capture: () => Promise<FaceReading | undefined>;
  /** Why nothing can be read. */
  failure?: string;
}

/** Pictures a second are plenty: a face changes slowly, and a phone shall stay cool. */
const betweenFramesMs = 250;

const unknownFailure = "Something went wrong while reading the picture. Try again.";

/** Reads the face before a camera while it is on. */
export function useFaceReading(
  camera: Pick<Camera, "state" | "stream">,
  { continuous, place = "device", weights }: Wishes,
): FaceReadings {
  const [reading, setReading] = useState<FaceReading>();
  const [noFace, setNoFace] = useState(false);
  const [ready, setReady] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const source = useRef<{ reader: Promise<FrameReader>; video: Promise<HTMLVideoElement> }>(
    undefined,
  );
  const smoothing = useRef(new EmotionSmoothing());
  const { stream } = camera;
  const wishes = useRef({ continuous, place, weights });
  useEffect(() => {
    wishes.current = { continuous, place, weights };
  });

  const capture = useCallback(async (): Promise<FaceReading | undefined> => {
    const mine = source.current;
    const { continuous, place, weights } = wishes.current;
    if (!mine) return undefined;
    setBusy(true);
    try {
      const reader = await mine.reader;
      const seen = await reader.read(await mine.video);
      if (mine !== source.current) return undefined;
      setFailure(undefined);
      setNoFace(!seen);
      if (!seen) {
        smoothing.current.clear();
        if (continuous) setReading(undefined);
        return undefined;
      }
      const at = Date.now();
      const own = place === "device" && weights ? weighted(seen.emotions, weights) : seen.emotions;
      const emotions = continuous ? smoothing.current.add(own, at) : own;
      const next = readingOf({ ...seen, emotions }, at);
      setReading(next);
      return next;
    } catch (error) {
      if (mine === source.current) {
        setFailure(error instanceof UnreadFrame ? error.message : unknownFailure);
      }
      return undefined;
    } finally {
      if (mine === source.current) setBusy(false);
    }
  }, []);

  useEffect(() => {
    if (!stream) return;
    const mine = { reader: openReader(place), video: videoOf(stream) };
    // Failures are told to whoever reads.
    mine.reader.catch(() => undefined);
    mine.video.catch(() => undefined);
    source.current = mine;
    mine.reader
      .then((reader) => reader.ready)
      .catch(() => undefined)
      // Where loading failed, pressing the button tells why.
      .finally(() => {
        if (mine === source.current) setReady(true);
      });
    smoothing.current.clear();
    return () => {
      source.current = undefined;
      setReading(undefined);
      setNoFace(false);
      setReady(false);
      setBusy(false);
      setFailure(undefined);
      void mine.reader.then((reader) => reader.close()).catch(() => undefined);
      void mine.video.then((video) => (video.srcObject = null)).catch(() => undefined);
    };
  }, [stream, place]);

  useEffect(() => {
    if (!stream || !continuous) return;
    let over = false;
    let timer: number | undefined;
    async function next() {
      const began = performance.now();
      await capture();
      if (over) return;
      const rest = Math.max(0, betweenFramesMs - (performance.now() - began));
      timer = window.setTimeout(() => void next(), rest);
    }
    void next();
    return () => {
      over = true;
      window.clearTimeout(timer);
    };
  }, [stream, continuous, place, capture]);

  return { noFace, ready, busy, capture, ...(reading && { reading }), ...(failure && { failure }) };
}

/** Nothing of it is loaded before a camera is on. */
async function openReader(place: ReadingPlace): Promise<FrameReader> {
  if (place === "server") {
    const { openServerReader } = await import("./serverReader");
    return openServerReader();
  }
  const { openDeviceReader } = await import("./deviceReader");
  return openDeviceReader();
}
