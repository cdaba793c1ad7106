package io.moodreel.affect.face;

import io.moodreel.affect.face.image.Picture;

/**
 * A face painted by arithmetic that comes out the same in every language: {@code web/agreement/paintedFace.ts} paints it too,
 * so both sides can be asked what they see in it.
 *
 * @param smile from about −1 (afraid) to 2.2 (happy)
 * @param turned whether the face leans by 53° (cosine 0.6, sine 0.8: numbers without rounding)
 */
record PaintedFace(double smile, int width, int height, boolean turned) {
    Picture paint() {
        Picture picture = new Picture();
        picture.resize(width, height);
        double[] colour = new double[3];
        double right = turned ? 0.6 : 1;
        double down = turned ? 0.8 : 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double fromMiddleX = x + 0.5 - width / 2.0;
                double fromMiddleY = y + 0.5 - height / 2.0;
                paint(
                        160 + right * fromMiddleX + down * fromMiddleY,
                        120 - down * fromMiddleX + right * fromMiddleY,
                        colour);
                picture.set(x, y, rounded(colour[0]), rounded(colour[1]), rounded(colour[2]));
            }
        }
        return picture;
    }

    private static int rounded(double part) {
        return (int) (part + 0.5);
    }

    private void paint(double x, double y, double[] into) {
        into[0] = 96;
        into[1] = 110;
        into[2] = 140;
        blob(into, x, y, 160, 250, 95, 60, 12, 60, 70, 110);
        blob(into, x, y, 160, 185, 28, 40, 8, 190, 140, 115);
        blob(into, x, y, 160, 110, 66, 80, 10, 52, 36, 28);
        blob(into, x, y, 160, 122, 54, 70, 8, 224, 178, 150);
        blob(into, x, y, 160, 72, 46, 16, 3, 60, 42, 32);
        for (int side = -1; side <= 1; side += 2) {
            eye(into, x, y, 160 + side * 22);
            blob(into, x, y, 160 + side * 30, 140, 14, 10, 0.8, 232, 160, 140);
            blob(into, x, y, 160 + side * 7, 142, 3.4, 2.4, 2, 120, 78, 66);
        }
        blob(into, x, y, 160, 126, 4, 18, 0.9, 236, 194, 168);
        blob(into, x, y, 160, 146, 10, 3, 1, 186, 132, 112);
        mouth(into, x, y);
    }

    private void eye(double[] into, double x, double y, double middle) {
        blob(into, x, y, middle, 97 - smile, 14, 3.5, 2.5, 62, 44, 34);
        blob(into, x, y, middle, 110, 11, 6, 3, 176, 130, 108);
        blob(into, x, y, middle, 110, 9, 4.5, 3, 245, 243, 240);
        blob(into, x, y, middle, 110, 4.2, 4.2, 3, 50, 38, 30);
    }

    private void mouth(double[] into, double x, double y) {
        for (int i = -6; i <= 6; i++) {
            double t = i / 6.0;
            blob(into, x, y, 160 + 22 * t, 166 - smile * 5 * t * t, 5, 3.6 - 1.2 * t * t, 2, 168, 60, 62);
        }
        for (int i = -4; i <= 4; i++) {
            double t = i / 4.0;
            blob(into, x, y, 160 + 14 * t, 165.5 - smile * 3 * t * t, 4, 1.6, 2, 250, 246, 240);
        }
    }

    /** An ellipse over what is there; the softer its edge, the smaller {@code edge}. */
    private static void blob(
            double[] into,
            double x,
            double y,
            double centreX,
            double centreY,
            double radiusX,
            double radiusY,
            double edge,
            int red,
            int green,
            int blue) {
        double across = (x - centreX) / radiusX;
        double down = (y - centreY) / radiusY;
        double cover = Math.clamp((1 - Math.sqrt(across * across + down * down)) * edge + 0.5, 0, 1);
        into[0] += cover * (red - into[0]);
        into[1] += cover * (green - into[1]);
        into[2] += cover * (blue - into[2]);
    }
}
