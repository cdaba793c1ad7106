package io.moodreel.recommend.ease;

import io.moodreel.recommend.training.Searched;

/**
 * How EASE is solved and stored.
 *
 * @param regularisation λ of EASE, above 0: the larger, the more the weights follow popular items
 * @param dropout the share p, from 0 to below 1, of each person's items that EDLAE forgets at random while it learns to
 *     tell them from the rest; in closed form it holds an item by p / (1 − p) times its raters
 * @param weightsKept how many weights of each item are stored, those of largest magnitude, 1 or more
 */
public record EaseParameters(
        @Searched(from = 5, to = 2000, spread = Searched.Spread.BY_MAGNITUDE) double regularisation,
        @Searched(from = 0, to = 0.9) double dropout,
        int weightsKept) {
    public EaseParameters {
        if (!(regularisation > 0 && Double.isFinite(regularisation))) {
            throw new IllegalArgumentException("regularisation is " + regularisation + "; it must be above 0");
        }
        if (!(dropout >= 0 && dropout < 1)) {
            throw new IllegalArgumentException("dropout is " + dropout + "; it must be from 0 to below 1");
        }
        if (weightsKept < 1) {
            throw new IllegalArgumentException("weightsKept is " + weightsKept + "; it must be 1 or more");
        }
    }

    /** Λ of an item that so many people rated. */
    double ridge(int raters) {
        return regularisation + dropout / (1 - dropout) * raters;
    }
}
