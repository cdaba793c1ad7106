package io.moodreel.search.query;

import java.util.Set;
import java.util.function.Predicate;

/** Finds the names of films and books in a wish, whose words are no constraints. For one wish and one thread. */
final class TitleNames {
    private static final int LONGEST_NAME = 7;

    /** Words that make no name of a constraint they stand beside: "a French film" is no title. */
    private static final Set<String> PLAIN = Set.of(
            "a", "an", "the", "in", "from", "of", "and", "or", "for", "with", "about", "not", "no", "some", "any",
            "good", "film", "films", "movie", "movies", "book", "books", "novel", "novels", ",", "_", "-");

    private final WishText wish;
    private final Predicate<String> isTitle;

    TitleNames(WishText wish, Predicate<String> isTitle) {
        this.wish = wish;
        this.isTitle = isTitle;
    }

    /** Whether the wish is nothing but a name. */
    boolean isAll() {
        return wish.size() > 0 && isTitle.test(wish.written(0, wish.size() - 1));
    }

    /** Whether a finding is part of a longer name. */
    boolean contain(Finding finding) {
        for (int first = Math.max(0, finding.last() - LONGEST_NAME + 1); first <= finding.last(); first++) {
            int most = Math.min(wish.size(), first + LONGEST_NAME) - 1;
            for (int last = Math.max(first + 1, finding.first()); last <= most; last++) {
                if (addsToName(first, last, finding) && isTitle.test(wish.written(first, last))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether there is a telling word both inside the finding and beside it. */
    private boolean addsToName(int first, int last, Finding finding) {
        boolean inside = false;
        boolean beside = false;
        for (int token = first; token <= last; token++) {
            if (!PLAIN.contains(wish.word(token))) {
                boolean isOfFinding = finding.first() <= token && token <= finding.last();
                inside |= isOfFinding;
                beside |= !isOfFinding;
            }
        }
        return inside && beside;
    }
}
