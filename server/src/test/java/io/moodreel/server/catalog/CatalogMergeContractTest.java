package io.moodreel.server.catalog;

import static io.moodreel.server.catalog.CatalogUnderTest.film;
import static io.moodreel.server.catalog.CatalogUnderTest.films;
import static io.moodreel.server.catalog.CatalogUnderTest.movielens;
import static io.moodreel.server.catalog.CatalogUnderTest.onCatalogue;
import static io.moodreel.server.catalog.CatalogUnderTest.onTwoProcesses;
import static io.moodreel.server.catalog.CatalogUnderTest.starter;
import static io.moodreel.server.catalog.CatalogUnderTest.titles;
import static io.moodreel.server.catalog.CatalogUnderTest.tmdb;
import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.platform.database.DatabaseUnderTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How titles from several sources become one, on every database. */
class CatalogMergeContractTest {
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
    void filmAndBookOfOneName_areTwoTitles(DatabaseUnderTest kind) {
        onCatalogue(kind, catalog -> {
            catalog.merge(List.of(
                    starter("dune-1984", film("Dune", 1984).build()),
                    starter(
                            "dune-1984",
                            TitleFacts.builder(TitleType.BOOK, "Dune")
                                    .year(1984)
                                    .build())));

            assertThat(titles(catalog, TitleType.MOVIE)).hasSize(1);
            assertThat(titles(catalog, TitleType.BOOK)).hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void catalogueId_staysTheSame(DatabaseUnderTest kind) {
        onCatalogue(kind, catalog -> assertThat(catalog.catalogueId()).isEqualTo(catalog.catalogueId()));
    }

    @ParameterizedTest
    @EnumSource
    void twoSourcesMergedByTwoProcessesAtOnce_makeOneTitleOfEachFilm(DatabaseUnderTest kind) {
        onTwoProcesses(kind, (one, other) -> {
            int batches = 20;
            int films = 10;
            CompletableFuture<Void> first = CompletableFuture.runAsync(() -> IntStream.range(0, batches)
                    .forEach(
                            batch -> one.merge(numbered(batch * films, films, number -> tmdb(number, named(number))))));
            IntStream.range(0, batches)
                    .forEach(batch -> other.merge(
                            numbered(batch * films, films, number -> movielens(number, Map.of(), named(number)))));
            first.orTimeout(1, TimeUnit.MINUTES).join();

            List<Title> titles = one.changedAfter(0, 10_000);
            assertThat(titles).hasSize(batches * films);
            assertThat(titles).extracting(Title::revision).doesNotHaveDuplicates();
            assertThat(one.find(titles.getFirst().id()).orElseThrow().ids()).containsOnlyKeys("tmdb", "movielens");
        });
    }

    private static List<SourceTitle> numbered(int from, int count, Function<String, SourceTitle> make) {
        return IntStream.range(from, from + count)
                .mapToObj(Integer::toString)
                .map(make)
                .toList();
    }

    private static TitleFacts named(String number) {
        return film("Film " + number, 2000).build();
    }
}
