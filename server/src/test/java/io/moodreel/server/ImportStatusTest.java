package io.moodreel.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.jobs.Job;
import io.moodreel.server.jobs.JobState;
import io.moodreel.server.jobs.JobSummary;
import io.moodreel.server.jobs.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImportStatusTest {
    private static final Instant NOON = Instant.parse("2025-03-01T12:00:00Z");

    @Test
    void imports_areATableBySource() {
        String table = ImportStatus.of(List.of(
                job(3, "import-tmdb", JobState.SUCCEEDED, Map.of("added", 2_311L, "updated", 5L, "rejected", 1L), null),
                job(
                        2,
                        "import-ratings",
                        JobState.SUCCEEDED,
                        Map.of("ratings_added", 100L, "ratings_updated", 0L),
                        null),
                job(1, "train", JobState.SUCCEEDED, Map.of(), null)));

        List<String> lines = table.lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("source   what");
        assertThat(lines.get(2)).startsWith("ratings  file.csv  succeeded").containsPattern("–\\s+–\\s+100\\s+0\\s+–$");
        assertThat(lines.get(3))
                .startsWith("tmdb     file.csv  succeeded")
                .containsPattern("2,311\\s+5\\s+–\\s+–\\s+1$");
    }

    @Test
    void whatWentWrong_isSaidBelow() {
        String table = ImportStatus.of(List.of(
                job(2, "import-tmdb", JobState.FAILED, Map.of(), "file.csv is empty."),
                job(1, "import-tmdb", JobState.INTERRUPTED, Map.of(), null)));

        assertThat(table)
                .contains("interrupted 25 %")
                .contains(": goes on at the next start")
                .endsWith(": file.csv is empty.\n");
    }

    @Test
    void withoutImports_thereIsNoEmptyTable() {
        assertThat(ImportStatus.of(List.of())).startsWith("Nothing has been imported yet.");
    }

    private static Job job(long id, String kind, JobState state, Map<String, Long> counts, @Nullable String error) {
        return new Job(
                id,
                kind,
                Map.of("path", "/data/file.csv"),
                state,
                new Progress(1, 4L, "rows"),
                null,
                counts.isEmpty() ? null : new JobSummary("", counts),
                error,
                false,
                NOON,
                NOON,
                NOON);
    }
}
