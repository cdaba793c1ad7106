package io.moodreel.recommend.evaluation;

/**
 * How an evaluation is run.
 *
 * @param k how many places of a ranking count, 1 or more
 * @param seed of training, splits and statistics
 * @param threads 1 or more
 */
public record EvaluationSettings(int k, long seed, int threads) {
    public EvaluationSettings {
        if (k < 1) {
            throw new IllegalArgumentException("k is " + k + "; it must be 1 or more");
        }
        if (threads < 1) {
            throw new IllegalArgumentException("threads is " + threads + "; it must be 1 or more");
        }
    }
}
