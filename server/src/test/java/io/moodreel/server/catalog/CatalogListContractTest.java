package io.moodreel.server.catalog;

import static io.moodreel.server.catalog.CatalogUnderTest.film;
import static io.moodreel.server.catalog.CatalogUnderTest.onCatalogue;
import static io.moodreel.server.catalog.CatalogUnderTest.tmdb;
import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.platform.database.DatabaseUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the catalogue is listed, counted and followed, on every database. */
class CatalogListContractTest {
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
    void titlesAndFacets_standInTheOrderOfTheirBytes(DatabaseUnderTest kind) {
        onCatalogue(kind, catalog -> {
            catalog.merge(List.of(
                    tmdb("1", film("ärger", 2000).genres(List.of("Éa")).build()),
                    tmdb("2", film("zebra 2", 2000).genres(List.of("a")).build()),
                    tmdb("3", film("zebra10", 2000).genres(List.of("B")).build()),
                    tmdb("4", film("Ω", 2000).genres(List.of("a b")).build()),
                    tmdb("5", film("zebra", 2000).genres(List.of("A-b")).build())));
            TitleFilter byTitle = new TitleFilter(
                    TitleType.MOVIE, Set.of(), Set.of(), null, null, null, null, false, TitleOrder.TITLE);

            assertThat(catalog.titles(byTitle, new PageRequest(1, 10)))
                    .extracting(title -> title.facts().title())
                    .containsExactly("ärger", "zebra", "zebra 2", "zebra10", "Ω");
            assertThat(catalog.facets(TitleType.MOVIE).genres())
                    .extracting(Facets.FacetCount::value)
                    .containsExactly("A-b", "B", "a", "a b", "Éa");
        });
    }

    @ParameterizedTest
    @EnumSource
    void nulCharacters_breakNothing(DatabaseUnderTest kind) {
        onCatalogue(kind, catalog -> {
            catalog.merge(List.of(tmdb(
                    "1",
                    film("Nul\u0000l", 2000)
                            .overview("A\u0000")
                            .genres(List.of("Drama"))
                            .build())));

            assertThat(titles(catalog, Set.of("Dra\u0000ma"), null, null, null)).isEmpty();
            assertThat(titles(catalog, Set.of("Drama"), null, null, null)).hasSize(1);
        });
    }
}
