package io.moodreel.training.face;

import io.moodreel.training.face.Distortion.Erased;
import java.util.List;
import java.util.Random;

/**
 * Something that makes a face harder to read, for the table that says how well a net bears it.
 *
 * @param name for the table
 * @param distortion what happens to the window and the light
 * @param jpegQuality quality of the JPEG it then becomes, from 0 to 1; above 1: none
 */
record Hardship(String name, Distortion distortion, double jpegQuality) {

    private static final double NO_JPEG = 2;

    /** What {@code docs/models} tells of. */
    static List<Hardship> all() {
        return List.of(
                of("as it is", Distortion.NONE),
                of("turned by 10° left", placed(-10, 1, 0, 0)),
                of("turned by 10° right", placed(10, 1, 0, 0)),
                of("turned by 20° left", placed(-20, 1, 0, 0)),
                of("turned by 20° right", placed(20, 1, 0, 0)),
                of("shifted by 10 % right", placed(0, 1, 0.1, 0)),
                of("shifted by 10 % down", placed(0, 1, 0, 0.1)),
                of("shifted by 10 % up", placed(0, 1, 0, -0.1)),
                of("smaller, 0.8", placed(0, 0.8, 0, 0)),
                of("larger, 1.25", placed(0, 1.25, 0, 0)),
                of("dark, gamma 2", lit(2, 1, 0, 0)),
                of("pale, gamma 0.5", lit(0.5, 1, 0, 0)),
                of("half the contrast", lit(1, 0.5, 0, 0)),
                of("blurred, σ 1 of 48 pixels", lit(1, 1, 1, 0)),
                of("blurred, σ 1.5 of 48 pixels", lit(1, 1, 1.5, 0)),
                of("noise, σ 15 of 255", lit(1, 1, 0, 15)),
                new Hardship("JPEG, quality 0.3", Distortion.NONE, 0.3),
                new Hardship("JPEG, quality 0.1", Distortion.NONE, 0.1),
                of("eyes covered", covered(new Erased(0.1, 0.3, 0.8, 0.2, 20))),
                of("mouth covered", covered(new Erased(0.25, 0.66, 0.5, 0.22, 128))),
                of("left third covered", covered(new Erased(0, 0, 0.34, 1, 128))));
    }

    private static Hardship of(String name, Distortion distortion) {
        return new Hardship(name, distortion, NO_JPEG);
    }

    private static Distortion placed(double degrees, double scale, double right, double down) {
        return new Distortion(false, degrees, scale, right, down, 1, 1, 0, 0, Erased.NOTHING);
    }

    private static Distortion lit(double gamma, double contrast, double blur, double noise) {
        return new Distortion(false, 0, 1, 0, 0, gamma, contrast, blur, noise, Erased.NOTHING);
    }

    private static Distortion covered(Erased erased) {
        return new Distortion(false, 0, 1, 0, 0, 1, 1, 0, 0, erased);
    }

    /** A face of the set after it, 48 × 48 brightnesses; the same at every call. */
    byte[] face(FaceDrawing drawing, int index) {
        float[] drawn = new float[FaceSet.PIXELS];
        drawing.draw(index, distortion, new Random(index), drawn, 0);
        byte[] grey = new byte[drawn.length];
        for (int i = 0; i < grey.length; i++) grey[i] = (byte) Math.round(drawn[i]);
        return jpegQuality > 1 ? grey : GreyPicture.afterJpeg(grey, jpegQuality);
    }
}
