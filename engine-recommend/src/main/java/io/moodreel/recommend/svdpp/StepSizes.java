package io.moodreel.recommend.svdpp;

/**
 * How far the steps of one epoch go.
 *
 * @param rate the learning rate
 * @param decay what the regularisation leaves of a vector in one step
 */
record StepSizes(float rate, float decay, float biasRegularisation) {
    static StepSizes of(SvdPlusPlusParameters parameters, int epoch) {
        double rate = parameters.learningRate() * Math.pow(parameters.learningRateDecay(), epoch);
        return new StepSizes(
                (float) rate,
                (float) (1 - rate * parameters.regularisation()),
                (float) parameters.biasRegularisation());
    }
}
