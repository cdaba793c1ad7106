package io.moodreel.server.transfer.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Person;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import io.moodreel.server.transfer.formats.ToldTitle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which title of ours a file means, on every database. */
@Timeout(120)
class TitleMatcherTest {
    private static final List<SourceTitle> TITLES = List.of(
            film("194", "Amélie", "Le Fabuleux Destin d'Amélie Poulain", 2001, "tt0211915"),
            film("1398", "Stalker", "Сталкер", 1979, "tt0079944"),
            film("841", "Dune", "Dune", 1984, "tt0087182"),
            film("438631", "Dune", "Dune", 2021, "tt1160419"),
            film("603", "The Matrix", "The Matrix", 1999, "tt0133093"),
            film("1", "Twins", "Twins", 1990, "tt0000001"),
            film("2", "Twins", "Twins", 1990, "tt0000002"),
            film("3", "Smørrebrød", "Smørrebrød", 2005, "tt0000003"),
            film("11", "Star Wars", "Star Wars", 1977, "tt0076759"),
            book("44767458", "Dune", "Frank Herbert", 1965, "9780441013593"),
            book("2", "It", "Stephen King", 1986, "9781501142970"),
            book("3", "It", "Somebody Else", 2001, "9780000000002"));

    private static SourceTitle film(String tmdb, String title, String original, int year, String imdb) {
        return new SourceTitle(
                Source.TMDB,
                Map.of("tmdb", tmdb, "imdb", imdb),
                TitleFacts.builder(TitleType.MOVIE, title)
                        .originalTitle(original)
                        .year(year)
                        .build());
    }

    private static SourceTitle book(String id, String title, String author, int year, String isbn) {
        return new SourceTitle(
                Source.GOODREADS,
                Map.of("goodreads", id, "isbn13", isbn),
                TitleFacts.builder(TitleType.BOOK, title)
                        .people(List.of(new Person(author, Person.Role.AUTHOR)))
                        .year(year)
                        .build());
    }

    private static ToldTitle told(String title, @Nullable Integer year, Map<String, String> ids) {
        return new ToldTitle(TitleType.MOVIE, title, null, year, null, ids);
    }

    private static ToldTitle toldBook(String title, @Nullable String author) {
        return new ToldTitle(TitleType.BOOK, title, null, null, author, Map.of());
    }

    /** Names of ours by their ids in the catalogue, so that answers read as names. */
    private record Ours(TitleMatcher matcher, Map<Long, String> names) {
        String of(ToldTitle told) {
            return switch (matcher.match(List.of(told)).getFirst()) {
                case Match.Sure(long id) -> names.get(id);
                case Match.Unsure(List<Long> ids) ->
                    ids.stream().map(names::get).toList() + "?";
                case Match.Unknown() -> "unknown";
            };
        }
    }

    private static Ours ours(Opened opened) {
        Catalog catalog = new Catalog(opened.database());
        catalog.merge(TITLES);
        Map<Long, String> names = new HashMap<>();
        Map<String, Long> byOriginal = new HashMap<>();
        Map<Long, TitleType> types = new HashMap<>();
        catalog.forEach(title -> {
            types.put(title.id(), title.facts().type());
            names.put(title.id(), title.ids().getOrDefault("tmdb", title.ids().get("goodreads")));
            byOriginal.put(title.facts().originalTitle(), title.id());
        });
        // stands for the full text, which knows original titles and forgives slips
        return new Ours(
                new TitleMatcher(catalog, (name, type, limit) -> byOriginal.entrySet().stream()
                        .filter(entry -> alike(
                                name.toLowerCase(Locale.ROOT), entry.getKey().toLowerCase(Locale.ROOT)))
                        .map(Map.Entry::getValue)
                        .filter(id -> types.get(id) == type)
                        .limit(limit)
                        .toList()),
                names);
    }

    private static boolean alike(String name, String original) {
        return name.startsWith(original.substring(0, Math.min(4, original.length())));
    }

    @ParameterizedTest
    @EnumSource
    void films_areKnownByIds_elseByNameAndYear(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            Ours ours = ours(opened);

            assertThat(ours.of(told("Anything", null, Map.of("imdb", "tt0079944"))))
                    .isEqualTo("1398");
            assertThat(ours.of(told("Anything", null, Map.of("tmdb", "194")))).isEqualTo("194");
            assertThat(ours.of(told("AMELIE", 2001, Map.of()))).isEqualTo("194");
            assertThat(ours.of(told("Amélie", 2002, Map.of()))).isEqualTo("194");
            assertThat(ours.of(told("Matrix, The", 1999, Map.of()))).isEqualTo("603");
            assertThat(ours.of(told("Dune", 2020, Map.of()))).isEqualTo("438631");
            assertThat(ours.of(told("Le fabuleux destin d’Amélie Poulain", 2001, Map.of())))
                    .isEqualTo("194");
            assertThat(ours.of(told("Smorrebrod", 2005, Map.of()))).isIn("3", "unknown");
        }
    }

    @ParameterizedTest
    @EnumSource
    void films_thatMayBeSeveral_orHardlyAny_areUnsure(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            Ours ours = ours(opened);

            assertThat(ours.of(told("Twins", 1990, Map.of()))).isEqualTo("[1, 2]?");
            assertThat(ours.of(told("Dune", null, Map.of()))).isEqualTo("[841, 438631]?");
            assertThat(ours.of(told("Amélie", 1950, Map.of()))).isEqualTo("[194]?");
            assertThat(ours.of(told("Star Wars: Episode IV – A New Hope", 1977, Map.of())))
                    .isEqualTo("[11]?");
            assertThat(ours.of(told("Stlker", 1979, Map.of()))).isIn("[1398]?", "unknown");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherId_isAnotherFilm(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            Ours ours = ours(opened);

            assertThat(ours.of(told("Stalker", 1979, Map.of("imdb", "tt9999999"))))
                    .isEqualTo("unknown");
            assertThat(ours.of(told("Nowhere to be found", 1979, Map.of()))).isEqualTo("unknown");
        }
    }

    @ParameterizedTest
    @EnumSource
    void books_areKnownByNameAndAuthor_whateverTheEdition(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            Ours ours = ours(opened);

            assertThat(ours.of(toldBook("Dune (Dune, #1)", "Frank Herbert"))).isEqualTo("44767458");
            assertThat(ours.of(toldBook("It", "King, Stephen, Stephen King"))).isEqualTo("2");
            assertThat(ours.of(toldBook("It", null))).isEqualTo("[2, 3]?");
            assertThat(ours.of(toldBook("It", "Nobody Known"))).isEqualTo("unknown");
            assertThat(ours.of(new ToldTitle(
                            TitleType.BOOK, "Wüste", null, null, null, Map.of("isbn13", "9780441013593"))))
                    .isEqualTo("44767458");
        }
    }
}
