package io.moodreel.recommend.svdpp;

/**
 * How far the steps of one epoch go.
 *
 * @param rate the learning rate
 * @param shrinking the learning rate times the regularisation
 */
record StepSizes(float rate, float shrinking, float biasRegularisation) {
    static StepSizes of(SvdPlusPlusParameters parameters, int epoch) {
        double rate = parameters.learningRate() * Math.pow(parameters.learningRateDecay(), epoch);
        return new StepSizes(
                (float) rate, (float) (rate * parameters.regularisation()), (float) parameters.biasRegularisation());
    }

    /** What one step leaves of a vector. */
    float decay(float hold) {
        return 1 - shrinking * hold;
    }
}
