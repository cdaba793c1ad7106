package io.moodreel.training.face;

import java.util.Random;

/**
 * What happens to a face before a net sees it: where the window stands on the picture, and what light and camera did. Drawing at
 * random makes a net bear it; one of each kind measures how it bears it. Immutable.
 *
 * @param mirrored left and right exchanged
 * @param degrees turned clockwise
 * @param scale how much larger the face is than in the picture
 * @param right shift of the face to the right, in sides of the picture
 * @param down shift of the face downwards, in sides of the picture
 * @param gamma brightness to this power, both from 0 to 1
 * @param contrast times the distance from the mean brightness
 * @param blur standard deviation of a Gaussian, in pixels of the picture
 * @param noise standard deviation, of 255
 * @param erased a rectangle covered by one brightness
 */
record Distortion(
        boolean mirrored,
        double degrees,
        double scale,
        double right,
        double down,
        double gamma,
        double contrast,
        double blur,
        double noise,
        Erased erased) {

    /** Nothing happens. */
    static final Distortion NONE = new Distortion(false, 0, 1, 0, 0, 1, 1, 0, 0, Erased.NOTHING);

    /** Nothing but the mirror. */
    static final Distortion MIRRORED = new Distortion(true, 0, 1, 0, 0, 1, 1, 0, 0, Erased.NOTHING);

    /** A rectangle in sides of the window, and how bright it becomes. */
    record Erased(double left, double top, double width, double height, double brightness) {
        static final Erased NOTHING = new Erased(0, 0, 0, 0, 0);

        boolean covers(double u, double v) {
            return u >= left && u < left + width && v >= top && v < top + height;
        }
    }

    /** One at random, as strong as a webcam and a detector that errs would make it; {@code strength} 1 is usual, 0 none. */
    static Distortion random(Random random, double strength) {
        boolean mirrored = random.nextBoolean();
        double degrees = Math.clamp(random.nextGaussian() * 9 * strength, -22, 22);
        double scale = Math.exp(Math.clamp(random.nextGaussian() * 0.09 * strength, -0.22, 0.22));
        double right = Math.clamp(random.nextGaussian() * 0.04 * strength, -0.1, 0.1);
        double down = Math.clamp(random.nextGaussian() * 0.04 * strength, -0.1, 0.1);
        double gamma = Math.exp(random.nextGaussian() * 0.25 * strength);
        double contrast = Math.exp(random.nextGaussian() * 0.15 * strength);
        double blur = random.nextDouble() < 0.2 * strength ? 0.4 + 0.6 * random.nextDouble() : 0;
        double noise = random.nextDouble() < 0.2 * strength ? 2 + 8 * random.nextDouble() : 0;
        Erased erased = random.nextDouble() < 0.3 * strength ? rectangle(random) : Erased.NOTHING;
        return new Distortion(mirrored, degrees, scale, right, down, gamma, contrast, blur, noise, erased);
    }

    private static Erased rectangle(Random random) {
        double width = 0.12 + 0.28 * random.nextDouble();
        double height = 0.12 + 0.28 * random.nextDouble();
        return new Erased(
                random.nextDouble() * (1 - width),
                random.nextDouble() * (1 - height),
                width,
                height,
                255 * random.nextDouble());
    }
}
