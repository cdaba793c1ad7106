import { readFileSync } from "node:fs";
import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { emotions, type EmotionShares } from "../src/camera/emotions";
import { engagementOf } from "../src/camera/engagement";
import { BlazeFace } from "../src/camera/face/blazeFace";
import { ExpressionReader } from "../src/camera/face/expressionReader";
import { FaceFinder } from "../src/camera/face/faceFinder";
import type { FoundFace } from "../src/camera/face/foundFace";
import type { FaceModel, NetManifest } from "../src/camera/face/manifest";
import { ortNets } from "../src/camera/face/ortNets";
import type { Picture } from "../src/camera/face/picture";
import { EmotionSmoothing } from "../src/camera/smoothing";
import { painted, type PaintedFace } from "./paintedFace";

/** What the server's engine says, written by its `PageAgreementTest`. */
interface Golden {
  model: FaceModel;
  nets: { net: string; side: number; outputs: Record<string, number[]> }[];
  faces: (PaintedFace & {
    checksum: number;
    face?: FoundFace;
    shares?: number[];
    quality?: number;
  })[];
  engagement: { shares: EmotionShares; score: number; status: string; advice: string[] }[];
  smoothing: { millis: number; frame: EmotionShares; steadied: EmotionShares }[];
}

const root = new URL("../../", import.meta.url);
const golden = JSON.parse(
  readFileSync(
    new URL("engine-affect/src/test/resources/io/moodreel/affect/face/page-agreement.json", root),
    "utf8",
  ),
) as Golden;
const nets = new URL("face-models/target/classes/io/moodreel/facemodels/", root);
const open = ortNets((manifest) => Promise.resolve(readFileSync(new URL(manifest.file, nets))));
const { model } = golden;

/** The nets' own numbers, and pixels, agree to this. */
const tolerance = 1e-3;

/** Shares agree to this: what is left are the roundings of two machines. */
const shareTolerance = 2e-3;

describe("the page and the server", () => {
  for (const { net, side, outputs } of golden.nets) {
    it(`hear the same from ${net} at ${side} pixels`, async () => {
      const opened = await open(manifestOf(net), side);
      opened.input.forEach((_, i) => (opened.input[i] = ((i * 7919) % 2001) / 1000 - 1));
      const told = await opened.run();
      for (const [name, numbers] of Object.entries(outputs)) {
        expectClose([...(told[name] ?? [])].slice(0, numbers.length), numbers, tolerance);
      }
    });
  }

  for (const wanted of golden.faces) {
    const { smile, width, height, turned } = wanted;
    it(`see the same in a face of ${width} × ${height}, smile ${smile}, ${turned ? "leaning" : "upright"}`, async () => {
      const picture = painted(wanted);
      expect(crc32(withoutAlpha(picture))).toBe(wanted.checksum);
      const finder = new FaceFinder(
        new BlazeFace(await open(model.detector, 128)),
        new BlazeFace(await open(model.detector, 256)),
      );
      const [face] = await finder.find(picture);
      if (!face || !wanted.face) {
        expect(face).toEqual(wanted.face);
        return;
      }
      expect(face.score).toBeCloseTo(wanted.face.score, 3);
      // Pixels of the picture, of which the net's own are several.
      expectClose(face.points, wanted.face.points, 0.05);
      const members = [];
      for (const use of model.expressions) members.push({ net: await open(use.net), use });
      const read = await new ExpressionReader(members, model.temperature).read(picture, face);
      expectClose(read.shares, wanted.shares ?? [], shareTolerance);
      expect(read.quality).toBeCloseTo(wanted.quality ?? 0, 3);
    });
  }

  it("say the same of engagement", () => {
    for (const { shares, ...wanted } of golden.engagement) {
      expect(engagementOf(shares)).toEqual(wanted);
    }
  });

  it("steady emotions alike", () => {
    const smoothing = new EmotionSmoothing();
    for (const { millis, frame, steadied } of golden.smoothing) {
      const told = smoothing.add(frame, millis);
      expectClose(listed(told), listed(steadied), 1e-6);
    }
  });
});

function manifestOf(name: string): NetManifest {
  const all = [model.detector, ...model.expressions.map(({ net }) => net)];
  const found = all.find((manifest) => manifest.name === name);
  if (!found) throw new Error(`The model has no net ${name}`);
  return found;
}

function listed(shares: EmotionShares): number[] {
  return emotions.map((emotion) => shares[emotion]);
}

function expectClose(told: readonly number[], wanted: readonly number[], within: number): void {
  expect(told).toHaveLength(wanted.length);
  const apart = Math.max(...told.map((one, i) => Math.abs(one - (wanted[i] ?? NaN))));
  expect(apart).toBeLessThanOrEqual(within);
}

function withoutAlpha({ data, width, height }: Picture): Uint8Array {
  const pixels = new Uint8Array(3 * width * height);
  for (let i = 0; i < width * height; i++) {
    for (let part = 0; part < 3; part++) pixels[3 * i + part] = data[4 * i + part] ?? 0;
  }
  return pixels;
}
