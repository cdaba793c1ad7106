package io.moodreel.server.catalog;

import static io.moodreel.server.catalog.CatalogUnderTest.film;
import static io.moodreel.server.catalog.CatalogUnderTest.onCatalogue;
import static io.moodreel.server.catalog.CatalogUnderTest.tmdb;
import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.platform.database.DatabaseUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the catalogue is followed and read as a whole, on every database. */
class CatalogChangesContractTest {
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
}
