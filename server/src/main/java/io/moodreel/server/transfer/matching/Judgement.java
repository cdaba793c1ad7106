package io.moodreel.server.transfer.matching;

import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.transfer.formats.ToldTitle;
import io.moodreel.server.transfer.matching.Comparison.Maker;
import io.moodreel.server.transfer.matching.Comparison.Name;
import io.moodreel.server.transfer.matching.Comparison.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Decides which of some titles of ours a file means. Sure is only what a person would not look at twice: of films the
 * same name in the same year, or the year before or after, once; of books the same name by the same author, whichever
 * edition, or what is true of films. A name alone is never sure.
 */
final class Judgement {
    private static final int MOST_CANDIDATES = 6;

    private static final Comparator<Comparison> LIKELIEST_FIRST = Comparator.comparing(Comparison::name)
            .thenComparing(Comparison::maker)
            .thenComparing(Comparison::year)
            .thenComparing(one -> -one.title().facts().voteCount())
            .thenComparing(one -> one.title().id());

    private Judgement() {}

    static Match of(ToldTitle told, Collection<Title> titles) {
        List<Comparison> fitting = titles.stream()
                .filter(title -> !Comparison.contradicts(told, title))
                .map(title -> Comparison.of(told, title))
                .filter(one -> isPossible(told, one))
                .sorted(LIKELIEST_FIRST)
                .toList();
        if (fitting.isEmpty()) {
            return new Match.Unknown();
        }
        return sure(told, fitting)
                .<Match>map(Match.Sure::new)
                .orElseGet(() -> new Match.Unsure(fitting.stream()
                        .limit(MOST_CANDIDATES)
                        .map(one -> one.title().id())
                        .toList()));
    }

    private static boolean isPossible(ToldTitle told, Comparison one) {
        return switch (one.name()) {
            case SAME -> one.maker() != Maker.OTHER || one.year() == Year.SAME;
            case ALIKE ->
                told.type() == TitleType.BOOK
                        ? one.maker() == Maker.SAME
                        : one.year() == Year.SAME || one.year() == Year.NEXT || told.year() == null;
            case OTHER -> false;
        };
    }

    private static Optional<Long> sure(ToldTitle told, List<Comparison> fitting) {
        Comparison best = fitting.getFirst();
        if (best.name() == Name.SAME && told.type() == TitleType.BOOK && best.maker() == Maker.SAME) {
            return Optional.of(best.title().id());
        }
        return only(fitting, Year.SAME).or(() -> has(fitting, Year.SAME) ? Optional.empty() : only(fitting, Year.NEXT));
    }

    private static boolean has(List<Comparison> fitting, Year year) {
        return fitting.stream().anyMatch(sameNameIn(year));
    }

    private static Optional<Long> only(List<Comparison> fitting, Year year) {
        List<Comparison> found = fitting.stream().filter(sameNameIn(year)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst().title().id()) : Optional.empty();
    }

    private static Predicate<Comparison> sameNameIn(Year year) {
        return one -> one.name() == Name.SAME && one.year() == year && one.maker() != Maker.OTHER;
    }
}
