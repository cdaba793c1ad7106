package io.moodreel.search.query;

import java.util.List;

/**
 * A wish, taken apart.
 *
 * @param text what is left to search by meaning and by words; empty when the wish was nothing but constraints
 * @param constraints all of which a title must satisfy, in the order written; no two with the same key
 */
public record UnderstoodQuery(String text, List<Constraint> constraints) {

    public UnderstoodQuery {
        constraints = List.copyOf(constraints);
    }

    /** Whether a title satisfies every constraint. */
    public boolean admits(TitleTraits title) {
        return constraints.stream().allMatch(constraint -> constraint.admits(title));
    }
}
