import type { FrameMessage, WorkerMessage } from "./faceWorker";
import { drawn, UnreadFrame, type FrameReader } from "./frameReader";
import type { SeenFace } from "./reading";

interface Waiting {
  resolve: (seen: SeenFace | undefined) => void;
  reject: (why: Error) => void;
}

const broken =
  "Your browser could not load what reads faces. Try again, or let the server read the pictures.";

/** Reads pictures in a worker of this page: they never leave it. */
export function openDeviceReader(): FrameReader {
  const worker = new Worker(new URL("./faceWorker.ts", import.meta.url), { type: "module" });
  const canvas = document.createElement("canvas");
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let failed: Error | undefined;

  const ready = new Promise<void>((resolve, reject) => {
    function fail() {
      failed = new UnreadFrame(broken);
      reject(failed);
      waiting.forEach((one) => one.reject(failed ?? new UnreadFrame(broken)));
      waiting.clear();
    }
    worker.addEventListener("error", fail);
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerMessage>) => {
      if ("ready" in data) {
        resolve();
        return;
      }
      if (data.id === undefined) {
        fail();
        return;
      }
      const one = waiting.get(data.id);
      waiting.delete(data.id);
      if ("failure" in data) one?.reject(new UnreadFrame(broken));
      else one?.resolve(data.seen);
    });
  });
  // Whoever reads is told; nobody need wait for it besides.
  ready.catch(() => undefined);

  return {
    ready,
    read: (video) =>
      new Promise((resolve, reject) => {
        if (failed) {
          reject(failed);
          return;
        }
        const context = drawn(video, canvas);
        const picture = context.getImageData(0, 0, canvas.width, canvas.height);
        const message: FrameMessage = {
          id: ++last,
          picture: { width: picture.width, height: picture.height, data: picture.data },
        };
        waiting.set(message.id, { resolve, reject });
        worker.postMessage(message, [picture.data.buffer]);
      }),
    close: () => {
      worker.terminate();
      waiting.forEach((one) => one.reject(new UnreadFrame("The camera was switched off.")));
      waiting.clear();
    },
  };
}
