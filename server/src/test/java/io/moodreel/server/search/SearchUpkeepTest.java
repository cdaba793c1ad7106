package io.moodreel.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.search.text.TitleHit;
import io.moodreel.search.text.TitleQuery;
import io.moodreel.search.tfidf.TfIdfModel;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Index and models follow the catalogue, whatever happened to the files in between. */
@Timeout(60)
@ParameterizedClass
@EnumSource
class SearchUpkeepTest {
    @Parameter
    DatabaseUnderTest kind;

    @TempDir
    Path folder;

    private Place place;

    @BeforeEach
    void makePlace() {
        place = kind.place();
    }

    @AfterEach
    void deletePlace() {
        place.close();
    }

    private static SourceTitle film(String id, String title, String overview) {
        return new SourceTitle(
                Source.TMDB,
                Map.of("tmdb", id),
                TitleFacts.builder(TitleType.MOVIE, title)
                        .year(2000)
                        .overview(overview)
                        .build());
    }

    private void running(BiConsumer<Catalog, SearchUpkeep> test) {
        runningOn(place, test);
    }

    private void runningOn(Place where, BiConsumer<Catalog, SearchUpkeep> test) {
        try (Database database = where.open()) {
            Catalog catalog = new Catalog(database);
            try (SearchUpkeep upkeep = new SearchUpkeep(catalog, folder)) {
                upkeep.start();
                test.accept(catalog, upkeep);
            }
        }
    }

    private void running(Consumer<Catalog> change) {
        running((catalog, upkeep) -> {
            change.accept(catalog);
            catalog.awaitFollowers();
        });
    }

    private static List<Long> find(SearchUpkeep upkeep, String words) {
        return upkeep.index().titles().search(new TitleQuery(words, null, 10)).stream()
                .map(TitleHit::id)
                .toList();
    }

    @Test
    void mergedTitles_areFoundAndComparedOnceFollowersAreAwaited() {
        running((catalog, upkeep) -> {
            catalog.merge(List.of(film("1", "Heat", "A heist in the city"), film("2", "Ronin", "A heist in Paris")));
            catalog.awaitFollowers();

            assertThat(find(upkeep, "heat")).hasSize(1);
            assertThat(upkeep.models().byType().get(TitleType.MOVIE).size()).isEqualTo(2);
            assertThat(upkeep.models().revision()).isEqualTo(catalog.revision());
        });
    }

    @Test
    void renamedTitle_isFoundByItsNewNameOnly() {
        running((catalog, upkeep) -> {
            catalog.merge(List.of(film("1", "Working Title", "")));
            catalog.awaitFollowers();
            catalog.merge(List.of(film("1", "Casablanca", "")));
            catalog.awaitFollowers();

            assertThat(find(upkeep, "casablanca")).hasSize(1);
            assertThat(find(upkeep, "working")).isEmpty();
        });
    }

    @Test
    void changedAndAddedTitles_areComparedByTheirNewText() {
        running((catalog, upkeep) -> {
            catalog.merge(List.of(film("1", "Heat", "A heist in the city"), film("2", "Ronin", "A heist in Paris")));
            catalog.awaitFollowers();
            SimilarityModels before = upkeep.models();
            catalog.merge(List.of(film("1", "Heat", "A meadow"), film("3", "Diva", "The Paris opera")));
            catalog.awaitFollowers();

            SimilarityModels updated = upkeep.models();
            SimilarityModels rebuilt = SimilarityModels.build(catalog, folder);
            assertThat(updated.revision()).isEqualTo(rebuilt.revision()).isGreaterThan(before.revision());
            TfIdfModel films = updated.byType().get(TitleType.MOVIE);
            for (long id : catalog.idsByScheme(TitleType.MOVIE, "tmdb", List.of("1", "2", "3"))
                    .values()) {
                assertThat(films.similar(id, 10))
                        .isEqualTo(rebuilt.byType().get(TitleType.MOVIE).similar(id, 10));
            }
            assertThat(films.similarTo("heist", 10)).hasSize(1);
            assertThat(films.similarTo("Paris", 10)).hasSize(2);
            assertThat(updated.byType().get(TitleType.BOOK))
                    .as("no book has changed")
                    .isSameAs(before.byType().get(TitleType.BOOK));
        });
    }

    @Test
    void restart_keepsTheIndex() {
        running(catalog -> catalog.merge(List.of(film("1", "Heat", ""))));

        running((catalog, upkeep) -> {
            catalog.awaitFollowers();
            assertThat(find(upkeep, "heat")).hasSize(1);
        });
    }

    @Test
    void missingIndex_isMadeAnew() throws IOException {
        running(catalog -> catalog.merge(List.of(film("1", "Heat", ""))));
        forEachIndexFile(Files::delete);

        running((catalog, upkeep) -> {
            catalog.awaitFollowers();
            assertThat(find(upkeep, "heat")).hasSize(1);
        });
    }

    @Test
    void damagedIndex_isMadeAnew() throws IOException {
        running(catalog -> catalog.merge(List.of(film("1", "Heat", ""))));
        Random random = new Random(11);
        forEachIndexFile(file -> {
            byte[] noise = new byte[200];
            random.nextBytes(noise);
            Files.write(file, noise);
        });

        running((catalog, upkeep) -> {
            catalog.awaitFollowers();
            assertThat(find(upkeep, "heat")).hasSize(1);
        });
    }

    @Test
    void indexOfAnotherCatalogue_isMadeAnew() {
        running(catalog -> catalog.merge(List.of(film("1", "Heat", ""), film("2", "Ran", ""))));

        try (Place other = kind.place()) {
            runningOn(other, (catalog, upkeep) -> {
                catalog.merge(List.of(film("9", "Vertigo", ""), film("8", "Rear Window", "")));
                catalog.awaitFollowers();
                assertThat(find(upkeep, "heat")).isEmpty();
                assertThat(find(upkeep, "vertigo")).hasSize(1);
            });
        }
    }

    @Test
    void indexAheadOfARestoredDatabase_isMadeAnew() {
        running(catalog -> catalog.merge(List.of(film("1", "Heat", ""))));
        try (Place backup = place.copy()) {
            running(catalog -> catalog.merge(List.of(film("2", "Vertigo", ""))));

            runningOn(backup, (catalog, upkeep) -> {
                catalog.awaitFollowers();
                assertThat(find(upkeep, "heat")).hasSize(1);
                assertThat(find(upkeep, "vertigo")).isEmpty();
            });
        }
    }

    private interface FileWork {
        void on(Path file) throws IOException;
    }

    private void forEachIndexFile(FileWork work) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            for (Path file : files.toList()) {
                work.on(file);
            }
        }
    }
}
