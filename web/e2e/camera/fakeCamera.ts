import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { painted } from "../../agreement/paintedFace";
import type { Picture } from "../../src/camera/face/picture";

/** What Chromium takes for a camera: a film of a face we painted, so that no person need be shown. */
const film = join(
  dirname(fileURLToPath(import.meta.url)),
  "../../node_modules/.cache/moodreel-camera.y4m",
);

/** Of faces this happy the nets are sure. */
const smile = 2.2;

/** A browser that has a camera with a face before it, and is allowed to use it. */
export function fakeCameraArguments(): string[] {
  mkdirSync(dirname(film), { recursive: true });
  const picture = painted({ smile, width: 320, height: 240, turned: false });
  writeFileSync(film, filmOf(picture));
  return [
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
    `--use-file-for-fake-video-capture=${film}`,
  ];
}

/** One picture twice, uncompressed (YUV4MPEG2, a colour for every four pixels). */
function filmOf(picture: Picture): Buffer {
  const { width, height } = picture;
  const frame = Buffer.concat([
    Buffer.from("FRAME\n"),
    plane(picture, 1, [0.257, 0.504, 0.098, 16]),
    plane(picture, 2, [-0.148, -0.291, 0.439, 128]),
    plane(picture, 2, [0.439, -0.368, -0.071, 128]),
  ]);
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1\n`);
  return Buffer.concat([head, frame, frame]);
}

/** One part of the colour (ITU-R BT.601) of every `step`-th pixel. */
function plane(
  { width, height, data }: Picture,
  step: number,
  [red, green, blue, zero]: [number, number, number, number],
): Buffer {
  const across = width / step;
  const bytes = Buffer.alloc(across * (height / step));
  bytes.forEach((_, i) => {
    const x = step * (i % across);
    const y = step * Math.floor(i / across);
    const at = 4 * (y * width + x);
    bytes[i] = Math.round(
      red * (data[at] ?? 0) + green * (data[at + 1] ?? 0) + blue * (data[at + 2] ?? 0) + zero,
    );
  });
  return bytes;
}
