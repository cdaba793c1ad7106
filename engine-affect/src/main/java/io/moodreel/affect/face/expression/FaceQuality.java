package io.moodreel.affect.face.expression;

import io.moodreel.affect.face.find.FoundFace;
import io.moodreel.affect.face.net.NetManifest;

/**
 * How well a face can be seen, as a factor for confidence: 1 for a large, sharp face looking into the camera, less the
 * smaller, more blurred or turned away it is, never below a third.
 */
final class FaceQuality {
    private static final double LEAST = 1 / 3.0;

    /** Pixels of width from which size takes nothing away: FER2013's, on which the nets were trained and measured. */
    private static final double GOOD_WIDTH = 48;

    /** Variance of the Laplacian, brightness being 0–1, from which a face counts as sharp. */
    private static final double SHARP = 0.002;

    private static final double STILL_FRONTAL = 0.25;
    private static final double PROFILE = 0.8;

    private FaceQuality() {}

    /**
     * @param face in pixels of the decoded picture
     * @param seen the face as a net saw it; of a coloured one the first channel counts
     */
    static double of(FoundFace face, float[] seen, int side, NetManifest.Input shape) {
        double brightness = shape.scale().getFirst() / 255;
        double size = Math.min(1, face.width() / GOOD_WIDTH);
        double sharpness = Math.min(1, brightness * Math.sqrt(sharpness(seen, side) / SHARP));
        double turned = (Alignment.sidewards(face) - STILL_FRONTAL) / (PROFILE - STILL_FRONTAL);
        double frontal = 1 - Math.clamp(turned, 0, 1);
        return Math.max(LEAST, Math.min(size, Math.min(sharpness, frontal)));
    }

    /** Variance of the Laplacian (Pech-Pacheco et al. 2000): low where edges are soft. */
    static double sharpness(float[] grey, int side) {
        double sum = 0;
        double squares = 0;
        for (int y = 1; y < side - 1; y++) {
            for (int x = 1; x < side - 1; x++) {
                int at = y * side + x;
                double laplacian = (grey[at - 1] + grey[at + 1] + grey[at - side] + grey[at + side] - 4 * grey[at]);
                sum += laplacian;
                squares += laplacian * laplacian;
            }
        }
        double count = (side - 2.0) * (side - 2.0);
        double mean = sum / count;
        return squares / count - mean * mean;
    }
}
