package io.moodreel.recommend.ease;

import io.moodreel.recommend.training.Searched;

/**
 * How EASE is solved and stored.
 *
 * @param regularisation λ of the paper, above 0: the larger, the more the weights follow popular items
 * @param weightsKept how many weights of each item are stored, those of largest magnitude, 1 or more
 */
public record EaseParameters(
        @Searched(from = 5, to = 2000, spread = Searched.Spread.BY_MAGNITUDE) double regularisation, int weightsKept) {
    public EaseParameters {
        if (!(regularisation > 0 && Double.isFinite(regularisation))) {
            throw new IllegalArgumentException("regularisation is " + regularisation + "; it must be above 0");
        }
        if (weightsKept < 1) {
            throw new IllegalArgumentException("weightsKept is " + weightsKept + "; it must be 1 or more");
        }
    }
}
