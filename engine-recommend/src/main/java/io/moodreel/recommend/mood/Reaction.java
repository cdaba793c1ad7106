package io.moodreel.recommend.mood;

/**
 * What somebody did with a title, as a sign of whether it pleased them. What costs time or words says more than what
 * costs a click. To look at a page or to search says nothing either way and is no reaction.
 */
public enum Reaction {
    CLICKED(0.25),
    PLAYED(0.5),
    SAVED(0.75),
    FINISHED(1),
    /** Rated 4 or more. */
    LOVED(1),
    SKIPPED(-0.5),
    HIDDEN(-1),
    /** Rated 2 or less. */
    DISLIKED(-1);

    private final double weight;

    Reaction(double weight) {
        this.weight = weight;
    }

    /** How much it says, 0–1. */
    double strength() {
        return Math.abs(weight);
    }

    /** Whether it speaks for the title. */
    boolean isFor() {
        return weight > 0;
    }
}
