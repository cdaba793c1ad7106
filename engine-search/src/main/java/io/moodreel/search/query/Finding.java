package io.moodreel.search.query;

/**
 * A constraint and where it was read.
 *
 * @param first token of the {@link WishText}
 * @param last token, included
 */
record Finding(int first, int last, Constraint constraint) {

    int length() {
        return last - first + 1;
    }

    boolean overlaps(Finding other) {
        return first <= other.last && other.first <= last;
    }
}
