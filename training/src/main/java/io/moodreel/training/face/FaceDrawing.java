package io.moodreel.training.face;

import java.util.Random;

/** Draws faces of a set into a net's input, distorted. Pixels between the picture's are interpolated. Thread-safe. */
final class FaceDrawing {

    private static final int LAST = FaceSet.SIDE - 1;

    private final FaceSet faces;
    private final int side;

    /** @param side pixels of the sides of the net's input */
    FaceDrawing(FaceSet faces, int side) {
        this.faces = faces;
        this.side = side;
    }

    /** Writes {@code side · side} brightnesses of 0–255, row by row; beyond the picture its border goes on. */
    void draw(int index, Distortion distortion, Random random, float[] into, int at) {
        float[] picture = Light.on(faces.pixels(), index * FaceSet.PIXELS, distortion);
        double turn = Math.toRadians(distortion.degrees());
        double cosine = Math.cos(turn) / distortion.scale();
        double sine = Math.sin(turn) / distortion.scale();
        for (int row = 0; row < side; row++) {
            double v = (row + 0.5) / side;
            for (int column = 0; column < side; column++) {
                double u = (column + 0.5) / side;
                float brightness = distortion.erased().covers(u, v)
                        ? (float) distortion.erased().brightness()
                        : seen(picture, distortion, u, v, cosine, sine);
                float grain = distortion.noise() == 0 ? 0 : (float) (random.nextGaussian() * distortion.noise());
                into[at + row * side + column] = Math.clamp(brightness + grain, 0f, 255f);
            }
        }
    }

    private static float seen(float[] picture, Distortion distortion, double u, double v, double cosine, double sine) {
        double across = (distortion.mirrored() ? 1 - u : u) - 0.5 - distortion.right();
        double down = v - 0.5 - distortion.down();
        double x = (across * cosine + down * sine + 0.5) * FaceSet.SIDE - 0.5;
        double y = (down * cosine - across * sine + 0.5) * FaceSet.SIDE - 0.5;
        x = Math.clamp(x, 0, LAST);
        y = Math.clamp(y, 0, LAST);
        int left = Math.min(LAST - 1, (int) x);
        int top = Math.min(LAST - 1, (int) y);
        float fromLeft = (float) (x - left);
        float fromTop = (float) (y - top);
        int corner = top * FaceSet.SIDE + left;
        float upper = picture[corner] + fromLeft * (picture[corner + 1] - picture[corner]);
        float lower = picture[corner + FaceSet.SIDE]
                + fromLeft * (picture[corner + FaceSet.SIDE + 1] - picture[corner + FaceSet.SIDE]);
        return upper + fromTop * (lower - upper);
    }
}
