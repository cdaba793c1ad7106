package io.moodreel.training.face;

/**
 * How a net is trained: at a constant rate after a short start, then down to nothing, so that more constant steps can be added
 * to a training before its decline (Hu and others 2024, "MiniCPM", section 4: warm-up, stable, decay).
 *
 * @param side pixels of the sides of the net's input, a multiple of 32
 * @param batch faces a step
 * @param rate learning rate of the trunk
 * @param headRate learning rate of the last layer
 * @param warmUp steps until the rates are reached
 * @param steady steps at the full rates, with those of the warm-up
 * @param decline steps in which the rates fall to nothing (half a cosine)
 * @param weightDecay see {@code AdamW}
 * @param averaging the part of the moving average of the weights that a step keeps
 * @param smoothing label smoothing: the part of a label that is spread over all emotions
 * @param balance weight of a face is (mean count ÷ its emotion's count) to this power
 * @param strength of the distortions
 * @param seed of everything drawn at random
 */
record Recipe(
        int side,
        int batch,
        double rate,
        double headRate,
        int warmUp,
        int steady,
        int decline,
        double weightDecay,
        double averaging,
        double smoothing,
        double balance,
        double strength,
        long seed) {

    /** The one the shipped net was made by. */
    static final Recipe PUBLISHED = new Recipe(96, 64, 8e-4, 2e-3, 100, 310, 180, 0.01, 0.998, 0.1, 0.25, 0.6, 1);

    /** The same with other lengths. */
    Recipe lasting(int steadySteps, int decliningSteps) {
        return new Recipe(
                side,
                batch,
                rate,
                headRate,
                warmUp,
                steadySteps,
                decliningSteps,
                weightDecay,
                averaging,
                smoothing,
                balance,
                strength,
                seed);
    }

    /** What part of the full rates holds at this step, counted from 0. */
    double part(long step) {
        if (step < warmUp) return (step + 1.0) / warmUp;
        if (step < steady) return 1;
        return 0.5 * (1 + Math.cos(Math.PI * Math.min(1, (step - steady + 1.0) / decline)));
    }

    int steps() {
        return steady + decline;
    }
}
