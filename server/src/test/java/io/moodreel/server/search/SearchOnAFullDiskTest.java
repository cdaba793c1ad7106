package io.moodreel.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.search.text.TitleQuery;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import io.moodreel.server.platform.disk.DiskTroubleException;
import io.moodreel.server.platform.disk.SmallDisk;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The disk of the search index fills up while the catalogue grows. */
@Timeout(60)
class SearchOnAFullDiskTest {
    private static final int LETTERS = 400;

    private final Random random = new Random(5);

    private SourceTitle film(int number) {
        String noise = random.ints(LETTERS, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return new SourceTitle(
                Source.TMDB,
                Map.of("tmdb", Integer.toString(number)),
                TitleFacts.builder(TitleType.MOVIE, "Lamp " + number)
                        .overview(noise)
                        .build());
    }

    private List<SourceTitle> films(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::film).toList();
    }

    private static int found(SearchUpkeep upkeep, String words) {
        return upkeep.index().titles().search(new TitleQuery(words, null, 10)).size();
    }

    @Test
    void fullDisk_keepsWhatWasFound_isToldToWhoWaits_andHealsWhenThereIsRoom(@TempDir Path folder) throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder, 16);
                Opened opened = DatabaseUnderTest.SQLITE.open()) {
            Catalog catalog = new Catalog(opened.database());
            try (SearchUpkeep upkeep = new SearchUpkeep(catalog, disk.path())) {
                upkeep.start();
                catalog.merge(films(0, 100));
                catalog.awaitFollowers();
                assertThat(found(upkeep, "lamp 7")).isPositive();

                disk.fillUpTo(40);
                catalog.merge(films(100, 3_000));
                assertThatThrownBy(catalog::awaitFollowers)
                        .isInstanceOf(DiskTroubleException.class)
                        .hasMessageContaining("The disk that holds %s is full".formatted(disk.path()));
                assertThatThrownBy(catalog::awaitFollowers)
                        .as("tried again, on the same full disk")
                        .isInstanceOf(DiskTroubleException.class);
                assertThat(found(upkeep, "lamp 7")).isPositive();

                disk.makeRoom();
                catalog.awaitFollowers();
                assertThat(upkeep.index().titles().size()).isEqualTo(3_000);
                assertThat(upkeep.models().revision()).isEqualTo(catalog.revision());
            }
            try (SearchUpkeep restarted = new SearchUpkeep(catalog, disk.path())) {
                assertThat(restarted.index().titles().size())
                        .as("what a restart finds on the disk")
                        .isEqualTo(3_000);
                restarted.start();
            }
        }
    }
}
