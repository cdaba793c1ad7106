import type { SeenFace } from "./reading";

/** Reads what a camera shows just now, here or elsewhere. One picture at a time. */
export interface FrameReader {
  /** Settled once reading will be quick. */
  ready: Promise<void>;
  /** Undefined where there is no face. */
  read: (video: HTMLVideoElement) => Promise<SeenFace | undefined>;
  /** Gives back what it holds; whoever still waits is told that it failed. */
  close: () => void;
}

/** Where pictures are read. */
export type ReadingPlace = "device" | "server";

/** Why there is no answer, in a sentence for whoever sits before the camera. */
export class UnreadFrame extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "UnreadFrame";
  }
}

/** A face needs no more pixels: the detector sees 256 of them. */
const widest = 640;

/** What the video shows just now, drawn onto a canvas of its own. */
export function drawn(
  video: HTMLVideoElement,
  canvas: HTMLCanvasElement,
): CanvasRenderingContext2D {
  const scale = Math.min(1, widest / Math.max(video.videoWidth, video.videoHeight));
  canvas.width = Math.max(1, Math.round(video.videoWidth * scale));
  canvas.height = Math.max(1, Math.round(video.videoHeight * scale));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new UnreadFrame("This browser does not let the page see its own camera.");
  context.drawImage(video, 0, 0, canvas.width, canvas.height);
  return context;
}
