package io.moodreel.server.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.database.DatabaseNotWritableException;
import io.moodreel.server.platform.installation.Installation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQLite's own bound on the size of a file stands for the disk: it fails with the same error. */
class FullDiskTest {
    private static final int PAGES_LEFT = 20;

    @TempDir
    Path folder;

    @Test
    void batchThatDoesNotFit_isUndoneAndTold_readsGoOn_andRoomHeals() {
        try (Installation installation = Installation.open(folder, Optional.empty())) {
            Database database = installation.database();
            Catalog catalog = new Catalog(database);
            catalog.merge(films(0, 10));
            bound(database, pages(database) + PAGES_LEFT);

            assertThatThrownBy(() -> catalog.merge(films(10, 2_000)))
                    .isInstanceOf(DatabaseNotWritableException.class)
                    .hasMessageContaining("is full. Free some space and try again");

            assertThat(count(catalog)).isEqualTo(10);
            bound(database, Integer.MAX_VALUE);
            assertThat(catalog.merge(films(10, 2_000)).added()).isEqualTo(1_990);
            assertThat(count(catalog)).isEqualTo(2_000);
        }
    }

    private static List<SourceTitle> films(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(id -> new SourceTitle(
                        Source.TMDB,
                        Map.of("tmdb", Integer.toString(id)),
                        TitleFacts.builder(TitleType.MOVIE, "Film " + id)
                                .year(2000)
                                .overview("A lamp goes out in a house by the sea. ".repeat(10))
                                .build()))
                .toList();
    }

    private static long count(Catalog catalog) {
        return CatalogUnderTest.films(catalog).size();
    }

    private static int pages(Database database) {
        return database.write(handle ->
                handle.createQuery("PRAGMA page_count").mapTo(Integer.class).one());
    }

    private static void bound(Database database, int pages) {
        database.write(handle -> handle.createQuery("PRAGMA max_page_count = " + pages)
                .mapTo(Long.class)
                .one());
    }
}
