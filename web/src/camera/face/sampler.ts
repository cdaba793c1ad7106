import type { NetInput } from "./manifest";
import type { Picture } from "./picture";
import { pictureX, pictureY, sideOf, type View } from "./view";

const mostPoints = 3;

/** Picture pixels a net's pixel up to which neighbours are interpolated. */
const enlarged = 1.5;

/** ITU-R BT.601, as the nets' makers turned colours to grey. */
const red = 0.299;
const green = 0.587;
const blue = 0.114;

type Colour = [red: number, green: number, blue: number];

/**
 * Draws what is in a window into a net's input, as the server's sampler does: enlarged pictures are
 * interpolated, of reduced ones several points a pixel are averaged. Outside the picture all is black.
 */
export class Sampler {
  private readonly input: NetInput;
  private readonly size: number;
  private readonly colour: Colour = [0, 0, 0];

  constructor(input: NetInput, size: number) {
    this.input = input;
    this.size = size;
  }

  /** Writes `size · size` pixels for each channel. */
  draw(picture: Picture, view: View, into: Float32Array): void {
    const { size, colour } = this;
    const step = sideOf(view) / size;
    const points = Math.min(mostPoints, Math.max(1, Math.trunc(step)));
    const take =
      step < enlarged
        ? (column: number, row: number) => interpolate(picture, view, size, column, row, colour)
        : (column: number, row: number) =>
            average(picture, view, size, column, row, points, colour);
    for (let row = 0; row < size; row++) {
      for (let column = 0; column < size; column++) {
        take(column, row);
        this.put(into, row * size + column);
      }
    }
  }

  private put(into: Float32Array, at: number): void {
    const { mean, scale, colour: order } = this.input;
    const [r, g, b] = this.colour;
    if (order === "grey") {
      into[at] = (red * r + green * g + blue * b - (mean[0] ?? 0)) / (scale[0] ?? 1);
      return;
    }
    const plane = this.size * this.size;
    const channels = order === "bgr" ? [b, g, r] : [r, g, b];
    channels.forEach((value, channel) => {
      into[channel * plane + at] = (value - (mean[channel] ?? 0)) / (scale[channel] ?? 1);
    });
  }
}

/** The mean of several points of a net's pixel, each the picture's pixel it falls on. */
function average(
  { data, width, height }: Picture,
  view: View,
  size: number,
  column: number,
  row: number,
  points: number,
  into: Colour,
): void {
  const part = 1 / (size * points);
  let r = 0;
  let g = 0;
  let b = 0;
  for (let down = 0; down < points; down++) {
    const v = (row * points + down + 0.5) * part;
    for (let across = 0; across < points; across++) {
      const u = (column * points + across + 0.5) * part;
      const x = Math.floor(pictureX(view, u, v));
      const y = Math.floor(pictureY(view, u, v));
      if (x < 0 || y < 0 || x >= width || y >= height) continue;
      const at = 4 * (y * width + x);
      r += data[at] ?? 0;
      g += data[at + 1] ?? 0;
      b += data[at + 2] ?? 0;
    }
  }
  const share = 1 / (points * points);
  into[0] = r * share;
  into[1] = g * share;
  into[2] = b * share;
}

function interpolate(
  { data, width, height }: Picture,
  view: View,
  size: number,
  column: number,
  row: number,
  into: Colour,
): void {
  const u = (column + 0.5) / size;
  const v = (row + 0.5) / size;
  const x = pictureX(view, u, v) - 0.5;
  const y = pictureY(view, u, v) - 0.5;
  const left = Math.floor(x);
  const top = Math.floor(y);
  if (left < -1 || top < -1 || left >= width || top >= height) {
    into.fill(0);
    return;
  }
  const across = x - left;
  const down = y - top;
  const x0 = Math.max(0, left);
  const y0 = Math.max(0, top);
  const x1 = Math.min(width - 1, left + 1);
  const y1 = Math.min(height - 1, top + 1);
  const a = 4 * (y0 * width + x0);
  const b = 4 * (y0 * width + x1);
  const c = 4 * (y1 * width + x0);
  const d = 4 * (y1 * width + x1);
  for (let i = 0; i < 3; i++) {
    const upper = (data[a + i] ?? 0) * (1 - across) + (data[b + i] ?? 0) * across;
    const lower = (data[c + i] ?? 0) * (1 - across) + (data[d + i] ?? 0) * across;
    into[i] = upper * (1 - down) + lower * down;
  }
}
