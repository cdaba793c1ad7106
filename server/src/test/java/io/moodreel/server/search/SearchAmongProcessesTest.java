package io.moodreel.server.search;

import static org.awaitility.Awaitility.await;

import io.moodreel.search.text.TitleQuery;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The index follows a catalogue that other processes change, too: where a database can be shared. */
@Timeout(60)
class SearchAmongProcessesTest {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    @Test
    void titleAddedByAnotherProcess_isFoundSoon(@TempDir Path folder) {
        try (Opened opened = DatabaseUnderTest.POSTGRESQL.open();
                Database elsewhere = opened.another()) {
            Catalog catalog = new Catalog(opened.database());
            try (SearchUpkeep upkeep = new SearchUpkeep(catalog, folder.resolve("index"))) {
                upkeep.start();
                catalog.awaitFollowers();

                new Catalog(elsewhere)
                        .merge(List.of(new SourceTitle(
                                Source.TMDB,
                                Map.of("tmdb", "1"),
                                TitleFacts.builder(TitleType.MOVIE, "Heat").build())));

                await().atMost(LONGEST_WAIT).until(() -> !upkeep.index()
                        .titles()
                        .search(new TitleQuery("heat", null, 10))
                        .isEmpty());
            }
        }
    }
}
