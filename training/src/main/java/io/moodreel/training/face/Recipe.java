package io.moodreel.training.face;

import java.util.List;

/**
 * How a net is trained: at a constant rate after a short start, then down to nothing, so that more constant steps can be added
 * to a training before its decline (Hu and others 2024, "MiniCPM", section 4: warm-up, stable, decay). The first steps see
 * smaller pictures, which cost less (Tan and Le 2021, "EfficientNetV2").
 *
 * @param widths channels of the groups of blocks of the {@link ResidualNet}
 * @param blocks how many blocks each group has
 * @param batch faces a step
 * @param rate learning rate
 * @param momentum see {@code Nesterov}
 * @param weightDecay see {@code Nesterov}
 * @param averaging the part of the moving average of the weights that a step keeps
 * @param smallSide pixels of the sides of the first steps' pictures, a multiple of 8
 * @param smallSteps how many steps see small pictures
 * @param warmUp steps until the rate is reached
 * @param steady steps at the full rate, with those of the warm-up
 * @param decline steps in which the rate falls to nothing (half a cosine)
 * @param smoothing label smoothing: the part of a label that is spread over all emotions
 * @param balance weight of a face is (mean count ÷ its emotion's count) to this power
 * @param strength of the distortions
 * @param seed of everything drawn at random
 */
record Recipe(
        List<Integer> widths,
        List<Integer> blocks,
        int batch,
        double rate,
        double momentum,
        double weightDecay,
        double averaging,
        int smallSide,
        int smallSteps,
        int warmUp,
        int steady,
        int decline,
        double smoothing,
        double balance,
        double strength,
        long seed) {

    /** The one the shipped net was made by. */
    static final Recipe PUBLISHED = new Recipe(
            List.of(48, 96, 192),
            List.of(1, 2, 2),
            64,
            0.05,
            0.9,
            5e-4,
            0.999,
            40,
            10_500,
            400,
            10_500,
            10_000,
            0.1,
            0.25,
            0.7,
            1);

    Recipe {
        widths = List.copyOf(widths);
        blocks = List.copyOf(blocks);
    }

    /** The same with other lengths. */
    Recipe lasting(int smallPictures, int steadySteps, int decliningSteps) {
        return new Recipe(
                widths,
                blocks,
                batch,
                rate,
                momentum,
                weightDecay,
                averaging,
                smallSide,
                smallPictures,
                warmUp,
                steadySteps,
                decliningSteps,
                smoothing,
                balance,
                strength,
                seed);
    }

    /** The net before its first step. */
    FaceNet start() {
        return ResidualNet.drawn(widths, blocks, seed);
    }

    /** The learning rate of this step, counted from 0. */
    double rate(long step) {
        if (step < warmUp) return rate * (step + 1.0) / warmUp;
        if (step < steady) return rate;
        return rate * 0.5 * (1 + Math.cos(Math.PI * Math.min(1, (step - steady + 1.0) / decline)));
    }

    /** Pixels of the sides of this step's pictures. */
    int side(long step) {
        return step < smallSteps ? smallSide : FaceSet.SIDE;
    }

    int steps() {
        return steady + decline;
    }
}
