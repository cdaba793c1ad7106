import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const web = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const sample = join(web, "../face-models/node_modules/@vladmandic/human/src/sample.ts");

/** What Chromium takes for a camera: a film of JPEG pictures in a row. */
const film = join(web, "node_modules/.cache/camera.mjpeg");

/** Whether there is a face to show; the package that has one is fetched by the build of the server. */
export const hasFace = existsSync(sample);

/** A browser whose camera sees a face, and that is allowed to. */
export function fakeCameraArguments(): string[] {
  const shown = hasFace ? [`--use-file-for-fake-video-capture=${filmed(face())}`] : [];
  return ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream", ...shown];
}

/** The face that Human's package carries for its own warming up: a JPEG. */
export function face(): Buffer {
  const [, base64 = ""] = /face: string = `([^`]*)`/.exec(readFileSync(sample, "utf8")) ?? [];
  return Buffer.from(base64, "base64");
}

function filmed(picture: Buffer): string {
  mkdirSync(dirname(film), { recursive: true });
  writeFileSync(film, Buffer.concat([picture, picture]));
  return film;
}
