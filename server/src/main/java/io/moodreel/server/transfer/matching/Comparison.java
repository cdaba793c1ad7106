package io.moodreel.server.transfer.matching;

import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleKey;
import io.moodreel.server.transfer.formats.ToldTitle;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How well a title of ours fits one of a file. */
record Comparison(Title title, Name name, Year year, Maker maker) {
    /** Best first. */
    enum Name {
        SAME,
        ALIKE,
        OTHER
    }

    /** Best first. */
    enum Year {
        SAME,
        NEXT,
        UNSAID,
        OTHER
    }

    /** Best first. */
    enum Maker {
        SAME,
        UNSAID,
        OTHER
    }

    /** Two ids of these places for two different titles; books have an ISBN per edition. */
    private static final List<String> ONE_ID_EACH = List.of("imdb", "tmdb");

    static Comparison of(ToldTitle told, Title title) {
        TitleFacts facts = title.facts();
        return new Comparison(
                title, name(told, facts), year(told.year(), facts.year()), maker(told.creator(), facts.makers()));
    }

    /** Whether an id says that it is another title. */
    static boolean contradicts(ToldTitle told, Title title) {
        return ONE_ID_EACH.stream().anyMatch(scheme -> {
            String wanted = told.ids().get(scheme);
            String known = title.ids().get(scheme);
            return wanted != null && known != null && !wanted.equals(known);
        });
    }

    private static Name name(ToldTitle told, TitleFacts facts) {
        Set<String> wanted = Names.loose(told.title(), told.originalTitle());
        Set<String> known = Names.loose(facts.title(), facts.originalTitle());
        if (!Collections.disjoint(wanted, known)) {
            return Name.SAME;
        }
        boolean sameBeginning = Names.main(told.title()).equals(Names.main(facts.title()));
        boolean alike = sameBeginning
                || wanted.stream().anyMatch(name -> known.stream().anyMatch(other -> Names.alike(name, other)));
        return alike ? Name.ALIKE : Name.OTHER;
    }

    private static Year year(@Nullable Integer wanted, @Nullable Integer known) {
        if (wanted == null || known == null) {
            return Year.UNSAID;
        }
        return switch (Math.abs(wanted - known)) {
            case 0 -> Year.SAME;
            case 1 -> Year.NEXT;
            default -> Year.OTHER;
        };
    }

    /** By family names: first names come as initials, in full, or not at all. */
    private static Maker maker(@Nullable String wanted, List<String> known) {
        if (wanted == null || known.isEmpty()) {
            return Maker.UNSAID;
        }
        List<String> families = known.stream().map(Comparison::family).toList();
        return Stream.of(wanted.split(","))
                        .filter(name -> !name.isBlank())
                        .map(Comparison::family)
                        .anyMatch(family -> families.stream().anyMatch(one -> Objects.equals(one, family)))
                ? Maker.SAME
                : Maker.OTHER;
    }

    private static String family(String name) {
        String key = TitleKey.of(name.strip());
        return key.substring(key.lastIndexOf(' ') + 1);
    }
}
