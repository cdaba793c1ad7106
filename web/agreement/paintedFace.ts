import type { Picture } from "../src/camera/face/picture";

export interface PaintedFace {
  /** From about −1 (afraid) to 2.2 (happy). */
  smile: number;
  width: number;
  height: number;
  /** Whether the face leans by 53° (cosine 0.6, sine 0.8: numbers without rounding). */
  turned: boolean;
}

type Colour = [red: number, green: number, blue: number];

/**
 * A face painted by arithmetic that comes out the same in every language: the engine's test `PaintedFace`
 * paints it too, so both sides can be asked what they see in it.
 */
export function painted({ smile, width, height, turned }: PaintedFace): Picture {
  const data = new Uint8ClampedArray(4 * width * height);
  const right = turned ? 0.6 : 1;
  const down = turned ? 0.8 : 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const fromMiddleX = x + 0.5 - width / 2;
      const fromMiddleY = y + 0.5 - height / 2;
      const [red, green, blue] = colourAt(
        160 + right * fromMiddleX + down * fromMiddleY,
        120 - down * fromMiddleX + right * fromMiddleY,
        smile,
      );
      const at = 4 * (y * width + x);
      data[at] = Math.floor(red + 0.5);
      data[at + 1] = Math.floor(green + 0.5);
      data[at + 2] = Math.floor(blue + 0.5);
      data[at + 3] = 255;
    }
  }
  return { width, height, data };
}

function colourAt(x: number, y: number, smile: number): Colour {
  const colour: Colour = [96, 110, 140];
  /** An ellipse over what is there; the softer its edge, the smaller `edge`. */
  function blob(
    centreX: number,
    centreY: number,
    radiusX: number,
    radiusY: number,
    edge: number,
    red: number,
    green: number,
    blue: number,
  ): void {
    const across = (x - centreX) / radiusX;
    const down = (y - centreY) / radiusY;
    const cover = Math.min(
      1,
      Math.max(0, (1 - Math.sqrt(across * across + down * down)) * edge + 0.5),
    );
    colour[0] += cover * (red - colour[0]);
    colour[1] += cover * (green - colour[1]);
    colour[2] += cover * (blue - colour[2]);
  }

  blob(160, 250, 95, 60, 12, 60, 70, 110);
  blob(160, 185, 28, 40, 8, 190, 140, 115);
  blob(160, 110, 66, 80, 10, 52, 36, 28);
  blob(160, 122, 54, 70, 8, 224, 178, 150);
  blob(160, 72, 46, 16, 3, 60, 42, 32);
  for (const side of [-1, 1]) {
    const middle = 160 + side * 22;
    blob(middle, 97 - smile, 14, 3.5, 2.5, 62, 44, 34);
    blob(middle, 110, 11, 6, 3, 176, 130, 108);
    blob(middle, 110, 9, 4.5, 3, 245, 243, 240);
    blob(middle, 110, 4.2, 4.2, 3, 50, 38, 30);
    blob(160 + side * 30, 140, 14, 10, 0.8, 232, 160, 140);
    blob(160 + side * 7, 142, 3.4, 2.4, 2, 120, 78, 66);
  }
  blob(160, 126, 4, 18, 0.9, 236, 194, 168);
  blob(160, 146, 10, 3, 1, 186, 132, 112);
  for (let i = -6; i <= 6; i++) {
    const t = i / 6;
    blob(160 + 22 * t, 166 - smile * 5 * t * t, 5, 3.6 - 1.2 * t * t, 2, 168, 60, 62);
  }
  for (let i = -4; i <= 4; i++) {
    const t = i / 4;
    blob(160 + 14 * t, 165.5 - smile * 3 * t * t, 4, 1.6, 2, 250, 246, 240);
  }
  return colour;
}
