package io.moodreel.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the plain constraints in an English wish: years, length, languages, genres, film or book. It knows
 * phrases, not grammar, and rather misses a constraint than invents one. Safe for any thread.
 */
public final class QueryUnderstanding {
    private static final List<Function<WishText, Stream<Finding>>> READERS =
            List.of(YearPhrases::in, LengthPhrases::in, LanguagePhrases::in, GenrePhrases::in, TypePhrases::in);

    /** Where two readers want the same words, the one that explains more of them is right. */
    private static final Comparator<Finding> LONGEST_FIRST =
            Comparator.comparingInt(Finding::length).reversed().thenComparingInt(Finding::first);

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
        WishText wish = new WishText(query);
        TitleNames names = new TitleNames(wish, isTitle);
        if (names.isAll()) {
            return new UnderstoodQuery(query.strip(), List.of());
        }
        List<Finding> wanted = findings(wish, names).stream()
                .filter(finding -> !without.contains(finding.constraint().key()))
                .toList();
        return new UnderstoodQuery(text(query, wish, wanted), distinct(wanted));
    }

    private static String text(String query, WishText wish, List<Finding> findings) {
        List<Finding> taken = findings.stream()
                .filter(finding -> !finding.constraint().kind().bindsWords())
                .toList();
        if (!findings.isEmpty() && Leftover.of(wish, findings).isEmpty()) {
            return "";
        }
        return taken.isEmpty() ? query.strip() : Leftover.of(wish, taken);
    }

    private static List<Finding> findings(WishText wish, TitleNames names) {
        List<Finding> candidates = READERS.stream()
                .flatMap(reader -> reader.apply(wish))
                .sorted(LONGEST_FIRST)
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (Finding candidate : candidates) {
            if (findings.stream().noneMatch(candidate::overlaps) && !names.contain(candidate)) {
                findings.add(candidate);
            }
        }
        findings.sort(Comparator.comparingInt(Finding::first));
        return findings;
    }

    private static List<Constraint> distinct(List<Finding> findings) {
        Set<String> keys = new HashSet<>();
        return findings.stream()
                .map(Finding::constraint)
                .filter(constraint -> keys.add(constraint.key()))
                .toList();
    }
}
