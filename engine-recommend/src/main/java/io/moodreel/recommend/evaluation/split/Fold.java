package io.moodreel.recommend.evaluation.split;

import io.moodreel.recommend.data.Interactions;

/**
 * One division of a data set; all parts share their indexes.
 *
 * @param train what an algorithm learns from
 * @param known what it is told of each person when asked: the same as {@code train}, except for people it never met
 * @param hidden what is not ranked beside {@code known}: ratings held back for tuning; usually empty
 * @param test what the answers are compared with
 */
public record Fold(Interactions train, Interactions known, Interactions hidden, Interactions test) {
    /** A division in which everybody tested is known from training. */
    public static Fold of(Interactions train, Interactions test) {
        return new Fold(train, train, train.where(_ -> false), test);
    }

    /** The same with ratings held back for tuning: neither learned from nor ranked. */
    public Fold hiding(Interactions validation) {
        return new Fold(train, known, validation, test);
    }
}
