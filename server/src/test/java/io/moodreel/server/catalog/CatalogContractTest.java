package io.moodreel.server.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the catalogue promises, on every database. */
class CatalogContractTest {
    private static SourceTitle tmdb(String id, TitleFacts facts) {
        return new SourceTitle(Source.TMDB, Map.of("tmdb", id), facts);
    }

    private static SourceTitle starter(String slug, TitleFacts facts) {
        return new SourceTitle(Source.STARTER, Map.of("starter", slug), facts);
    }

    private static SourceTitle movielens(String id, Map<String, String> others, TitleFacts facts) {
        Map<String, String> ids = new HashMap<>(others);
        ids.put("movielens", id);
        return new SourceTitle(Source.MOVIELENS, ids, facts);
    }

    private static TitleFactsBuilder film(String title, int year) {
        return TitleFacts.builder(TitleType.MOVIE, title).year(year);
    }

    private static void onCatalogue(DatabaseUnderTest kind, Consumer<Catalog> test) {
        try (Opened opened = kind.open()) {
            test.accept(new Catalog(opened.database()));
        }
    }

    private static List<Title> films(Catalog catalog) {
        return catalog.list(TitleFilter.all(TitleType.MOVIE), new PageRequest(1, 100))
                .items();
    }

    @ParameterizedTest
    @EnumSource
    void mergedTitle_isReadBackWhole(DatabaseUnderTest kind) {
        onCatalogue(kind, catalog -> {
            TitleFacts facts = film("Amélie", 2001)
                    .originalTitle("Le Fabuleux Destin d'Amélie Poulain")
                    .overview("A waitress repairs lives.")
                    .genres(List.of("Comedy", "Romance"))
                    .keywords(List.of("paris", "kindness"))
                    .people(List.of(
                            new Person("Jean-Pierre Jeunet", Person.Role.DIRECTOR),
                            new Person("Audrey Tautou", Person.Role.CAST)))
                    .languages(List.of("fr"))
                    .runtimeMinutes(122)
                    .votes(7.9, 10_000)
                    .popularity(33.5)
                    .trailerUrl("https://example.org/trailer")
                    .build();

            MergeCounts counts = catalog.merge(List.of(tmdb("194", facts)));

            Title title = catalog.find(films(catalog).getFirst().id()).orElseThrow();
            assertThat(counts).isEqualTo(new MergeCounts(1, 0, 0));
            assertThat(title.facts()).isEqualTo(facts);
            assertThat(title.ids()).isEqualTo(Map.of("tmdb", "194"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void sameBatchTwice_changesNothing(DatabaseUnderTest kind) {
        onCatalogue(kind, catalog -> {
            List<SourceTitle> batch = List.of(
                    tmdb("1", film("Heat", 1995).build()),
                    tmdb("2", film("Ran", 1985).build()));
            catalog.merge(batch);
            long revision = catalog.revision();

            assertThat(catalog.merge(batch)).isEqualTo(new MergeCounts(0, 0, 2));
            assertThat(catalog.revision()).isEqualTo(revision);
        });
    }

    @ParameterizedTest
    @EnumSource
    void titleFromTwoSources_isOneTitle_bySharedId(DatabaseUnderTest kind) {
        onCatalogue(kind, catalog -> {
            catalog.merge(List.of(tmdb("603", film("The Matrix", 1999).build())));
            catalog.merge(List.of(movielens(
                    "2571", Map.of("tmdb", "603"), film("Matrix", 1998).build())));

            assertThat(films(catalog)).hasSize(1);
            assertThat(catalog.idsByScheme(TitleType.MOVIE, "movielens", List.of("2571", "9")))
                    .isEqualTo(Map.of("2571", films(catalog).getFirst().id()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void titleFromTwoSources_isOneTitle_byNameAndYear(DatabaseUnderTest kind) {
        onCatalogue(kind, catalog -> {
            catalog.merge(List.of(starter("amelie-2001", film("Amélie", 2001).build())));
            catalog.merge(List.of(tmdb("194", film("Amelie", 2001).build())));

            assertThat(films(catalog)).hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void sameNameAndYearInsideOneSource_stayApart(DatabaseUnderTest kind) {
        onCatalogue(kind, catalog -> {
            catalog.merge(List.of(
                    tmdb("1", film("Hamlet", 2000).build()),
                    tmdb("2", film("Hamlet", 2000).build())));
            catalog.merge(List.of(tmdb("3", film("Hamlet", 2000).build())));

            assertThat(films(catalog)).hasSize(3);
        });
    }

    @ParameterizedTest
    @EnumSource
    void nameThatFitsTwoTitles_isTakenForNeither(DatabaseUnderTest kind) {
        onCatalogue(kind, catalog -> {
            catalog.merge(List.of(
                    tmdb("1", film("Hamlet", 2000).build()),
                    tmdb("2", film("Hamlet", 2000).build())));
            catalog.merge(List.of(starter("hamlet-2000", film("Hamlet", 2000).build())));

            assertThat(films(catalog)).hasSize(3);
        });
    }

    @ParameterizedTest
    @EnumSource
    void contradictingId_keepsNamesakesApart(DatabaseUnderTest kind) {
        onCatalogue(kind, catalog -> {
            catalog.merge(List.of(tmdb("1", film("Hamlet", 2000).build())));
            catalog.merge(List.of(
                    movielens("7", Map.of("tmdb", "2"), film("Hamlet", 2000).build())));

            assertThat(films(catalog)).hasSize(2);
        });
    }

    @ParameterizedTest
    @EnumSource
    void idClaimedByTwoTitlesOfOneSource_staysWithTheFirst_andImportsSettle(DatabaseUnderTest kind) {
        onCatalogue(kind, catalog -> {
            List<SourceTitle> batch = List.of(
                    movielens(
                            "1", Map.of("imdb", "tt0000001"), film("One", 2000).build()),
                    movielens(
                            "2", Map.of("imdb", "tt0000001"), film("Two", 2000).build()));
            catalog.merge(batch);

            assertThat(films(catalog)).hasSize(2);
            assertThat(catalog.merge(batch)).isEqualTo(new MergeCounts(0, 0, 2));
        });
    }

    @ParameterizedTest
    @EnumSource
    void fullerSourceIsBelieved_inWhicheverOrderTheyCome(DatabaseUnderTest kind) {
        SourceTitle small = movielens(
                "2571",
                Map.of("tmdb", "603"),
                film("Matrix", 1999)
                        .genres(List.of("Action"))
                        .keywords(List.of("cyberpunk"))
                        .build());
        SourceTitle full = tmdb(
                "603",
                film("The Matrix", 1999)
                        .overview("A hacker wakes.")
                        .genres(List.of("Science Fiction"))
                        .keywords(List.of("hacker"))
                        .build());
        onCatalogue(
                kind,
                one -> onCatalogue(kind, other -> {
                    one.merge(List.of(small));
                    one.merge(List.of(full));
                    other.merge(List.of(full));
                    other.merge(List.of(small));

                    Title title = one.find(films(one).getFirst().id()).orElseThrow();
                    assertThat(title.facts().title()).isEqualTo("The Matrix");
                    assertThat(title.facts().genres()).containsExactly("Science Fiction");
                    assertThat(title.facts().keywords()).containsExactly("hacker", "cyberpunk");
                    assertThat(other.find(films(other).getFirst().id())
                                    .orElseThrow()
                                    .facts())
                            .isEqualTo(title.facts());
                }));
    }

    @ParameterizedTest
    @EnumSource
    void filters_narrowTheList(DatabaseUnderTest kind) {
        onCatalogue(kind, catalog -> {
            catalog.merge(List.of(
                    tmdb(
                            "1",
                            film("Old", 1950)
                                    .genres(List.of("Drama"))
                                    .languages(List.of("ja"))
                                    .votes(8.0, 900)
                                    .build()),
                    tmdb(
                            "2",
                            film("New", 2010)
                                    .genres(List.of("Drama", "War"))
                                    .languages(List.of("en"))
                                    .votes(6.0, 5_000)
                                    .build()),
                    tmdb("3", film("Unvoted", 2011).genres(List.of("Comedy")).build())));

            assertThat(titles(catalog, Set.of("Drama"), null, null, null)).containsExactly("New", "Old");
            assertThat(titles(catalog, Set.of("War", "Comedy"), null, null, null))
                    .containsExactly("New", "Unvoted");
            assertThat(titles(catalog, Set.of(), "ja", null, null)).containsExactly("Old");
            assertThat(titles(catalog, Set.of(), null, 2010, null)).containsExactly("New", "Unvoted");
            assertThat(titles(catalog, Set.of(), null, null, 7.0)).containsExactly("Old");
        });
    }

    private static List<String> titles(
            Catalog catalog, Set<String> genres, String language, Integer yearFrom, Double rating) {
        TitleFilter filter = new TitleFilter(
                TitleType.MOVIE,
                genres,
                TitleFilter.setOf(language),
                yearFrom,
                null,
                rating,
                null,
                false,
                TitleOrder.POPULAR);
        return catalog.list(filter, new PageRequest(1, 10)).items().stream()
                .map(title -> title.facts().title())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void unvotedTitles_passAVoteFilterThatSparesThem(DatabaseUnderTest kind) {
        onCatalogue(kind, catalog -> {
            catalog.merge(List.of(
                    tmdb("1", film("Low", 2000).votes(3.0, 50).build()),
                    tmdb("2", film("Unvoted", 2000).build())));
            TitleFilter filter = new TitleFilter(
                    TitleType.MOVIE, Set.of(), Set.of(), null, null, 7.0, 1000L, true, TitleOrder.RATING);

            assertThat(catalog.list(filter, new PageRequest(1, 10)).items())
                    .extracting(title -> title.facts().title())
                    .containsExactly("Unvoted");
        });
    }

    @ParameterizedTest
    @EnumSource
    void pages_areCutFromOneOrder(DatabaseUnderTest kind) {
        onCatalogue(kind, catalog -> {
            catalog.merge(IntStream.rangeClosed(1, 25)
                    .mapToObj(number -> tmdb(
                            "" + number,
                            film("Film " + number, 2000).votes(5.0, number).build()))
                    .toList());

            TitlePage second = catalog.list(TitleFilter.all(TitleType.MOVIE), new PageRequest(2, 10));

            assertThat(second.total()).isEqualTo(25);
            assertThat(second.items())
                    .extracting(title -> title.facts().title())
                    .startsWith("Film 15")
                    .endsWith("Film 6")
                    .hasSize(10);
        });
    }

    @ParameterizedTest
    @EnumSource
    void facets_countTitles_andFollowChanges(DatabaseUnderTest kind) {
        onCatalogue(kind, catalog -> {
            catalog.merge(List.of(
                    tmdb(
                            "1",
                            film("One", 1990)
                                    .genres(List.of("Drama"))
                                    .languages(List.of("en"))
                                    .build()),
                    tmdb(
                            "2",
                            film("Two", 2000)
                                    .genres(List.of("Drama", "War"))
                                    .languages(List.of("hi"))
                                    .build())));
            catalog.merge(List.of(tmdb(
                    "2",
                    film("Two", 2001)
                            .genres(List.of("Comedy"))
                            .languages(List.of("hi"))
                            .build())));

            Facets facets = catalog.facets(TitleType.MOVIE);

            assertThat(facets.total()).isEqualTo(2);
            assertThat(facets.genres())
                    .containsExactly(new Facets.FacetCount("Comedy", 1), new Facets.FacetCount("Drama", 1));
            assertThat(facets.languages()).hasSize(2);
            assertThat(facets.yearMin()).isEqualTo(1990);
            assertThat(facets.yearMax()).isEqualTo(2001);
        });
    }

    @ParameterizedTest
    @EnumSource
    void changes_areToldInOrder(DatabaseUnderTest kind) {
        onCatalogue(kind, catalog -> {
            catalog.merge(List.of(
                    tmdb("1", film("One", 1990).build()),
                    tmdb("2", film("Two", 2000).build())));
            long seen = catalog.revision();
            catalog.merge(List.of(tmdb("1", film("One again", 1990).build())));

            assertThat(catalog.changedAfter(seen, 10))
                    .extracting(title -> title.facts().title())
                    .containsExactly("One again");
            assertThat(catalog.changedAfter(0, 1))
                    .extracting(title -> title.facts().title())
                    .containsExactly("Two");
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyTitle_isGivenOnceAsItWas_evenWhenItChangesMeanwhile(DatabaseUnderTest kind) {
        onCatalogue(kind, catalog -> {
            catalog.merge(IntStream.rangeClosed(1, 5)
                    .mapToObj(number ->
                            tmdb("" + number, film("Film " + number, 2000).build()))
                    .toList());
            List<String> given = new ArrayList<>();

            catalog.forEach(title -> {
                catalog.merge(List.of(
                        tmdb("1", film("One again, after " + given.size(), 2000).build())));
                catalog.merge(List.of(tmdb(
                        "5", film("Five again, after " + given.size(), 2000).build())));
                given.add(title.facts().title());
            });

            assertThat(given).containsExactly("Film 1", "Film 2", "Film 3", "Film 4", "Film 5");
        });
    }

    @ParameterizedTest
    @EnumSource
    void filmAndBookOfOneName_areTwoTitles(DatabaseUnderTest kind) {
        onCatalogue(kind, catalog -> {
            catalog.merge(List.of(
                    starter("dune-1984", film("Dune", 1984).build()),
                    starter(
                            "dune-1984",
                            TitleFacts.builder(TitleType.BOOK, "Dune")
                                    .year(1984)
                                    .build())));

            assertThat(catalog.facets(TitleType.MOVIE).total()).isEqualTo(1);
            assertThat(catalog.facets(TitleType.BOOK).total()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void catalogueId_staysTheSame(DatabaseUnderTest kind) {
        onCatalogue(kind, catalog -> assertThat(catalog.catalogueId()).isEqualTo(catalog.catalogueId()));
    }
}
