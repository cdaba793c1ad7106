import type { FaceModel, NetManifest } from "./face/manifest";
import { ortNets } from "./face/ortNets";
import { openPipeline, type FacePipeline } from "./face/pipeline";
import type { Picture } from "./face/picture";
import type { SeenFace } from "./reading";

/** What the page sends: a picture to be read. */
export interface FrameMessage {
  id: number;
  picture: Picture;
}

/** What comes back: that the nets are ready, what a picture says, or why there is no answer. */
export type WorkerMessage =
  { ready: true } | { id: number; seen: SeenFace | undefined } | { id?: number; failure: string };

/** Reads faces beside the page, so that the page stays smooth. Nothing leaves it but numbers. */
const pipeline: Promise<FacePipeline> = open();
pipeline.then(
  () => tell({ ready: true }),
  (error: unknown) => tell({ failure: String(error) }),
);

addEventListener("message", (event: MessageEvent<FrameMessage>) => void read(event.data));

async function read({ id, picture }: FrameMessage): Promise<void> {
  try {
    tell({ id, seen: await (await pipeline).read(picture) });
  } catch (error) {
    tell({ id, failure: String(error) });
  }
}

async function open(): Promise<FacePipeline> {
  const answer = await fetched("/models/faces.json");
  return openPipeline((await answer.json()) as FaceModel, ortNets(load));
}

async function load({ sha256 }: NetManifest): Promise<Uint8Array> {
  const answer = await fetched(`/models/${sha256}.onnx`);
  return new Uint8Array(await answer.arrayBuffer());
}

async function fetched(path: string): Promise<Response> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}`);
  return answer;
}

function tell(message: WorkerMessage): void {
  postMessage(message);
}
