package io.moodreel.server.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.imports.films.TmdbImport;
import io.moodreel.server.jobs.Job;
import io.moodreel.server.jobs.JobState;
import io.moodreel.server.jobs.StartedJobs;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.disk.SmallDisk;
import io.moodreel.server.platform.installation.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The disk fills up in the middle of an import, and somebody frees some space. */
@Timeout(120)
class ImportOnAFullDiskTest {
    private static final String RESUME = "is full. Free some space and resume the job, or start it again.";

    @TempDir
    Path folder;

    private Path files;

    @BeforeEach
    void writeFiles() throws IOException {
        files = GeneratedFiles.write(folder.resolve("files"));
    }

    /** What fills up, and makes room again. */
    private interface Disk {
        void fill(Database database) throws Exception;

        void makeRoom(Database database) throws Exception;
    }

    @Test
    void fullDatabase_failsTheImportInASentence_andItGoesOnWhereItWas() throws Exception {
        failAndResume(Files.createDirectories(folder.resolve("data")), new Disk() {
            @Override
            public void fill(Database database) {
                limitPages(database, pages(database) + 300);
            }

            @Override
            public void makeRoom(Database database) {
                limitPages(database, 1_000_000);
            }
        });
    }

    @Test
    void fullDisk_failsTheImportInASentence_andItGoesOnWhereItWas() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(Files.createDirectories(folder.resolve("disk")), 160)) {
            failAndResume(disk.path().resolve("data"), new Disk() {
                @Override
                public void fill(Database database) throws Exception {
                    disk.fillUpTo(2_000);
                }

                @Override
                public void makeRoom(Database database) throws Exception {
                    disk.makeRoom();
                }
            });
        }
    }

    private void failAndResume(Path data, Disk disk) throws Exception {
        try (Installation installation = Installation.open(data, Optional.empty())) {
            Database database = installation.database();
            TmdbImport films = new TmdbImport(new Catalog(database), installation.folder());
            try (StartedJobs jobs = new StartedJobs(installation, films)) {
                disk.fill(database);
                Map<String, String> path =
                        Map.of("path", files.resolve("films.csv").toString());
                Job failed = jobs.ended(jobs.submit(films.kind(), path).id());
                assertThat(failed.state()).isEqualTo(JobState.FAILED);
                assertThat(failed.error()).startsWith("The disk that holds ").endsWith(RESUME);
                assertThat(films(database)).isBetween(1L, GeneratedFiles.GOOD_FILMS - 1L);

                disk.makeRoom(database);
                assertThat(jobs.resume(failed.id())).isTrue();
                Job done = jobs.ended(failed.id());

                assertThat(done.state()).isEqualTo(JobState.SUCCEEDED);
                assertThat(done.summary().sentence()).isEqualTo(GeneratedFiles.FILMS_SENTENCE);
                assertThat(films(database)).isEqualTo(GeneratedFiles.GOOD_FILMS);
            }
        }
        ImportedData left = ImportedData.in(data);
        assertThat(left.damage()).isEmpty();
        assertThat(left.rejects().get("import-rejects-tmdb-1.csv").lines()).hasSize(1 + GeneratedFiles.BROKEN_FILMS);
    }

    private static long films(Database database) {
        return number(database, "SELECT COUNT(*) FROM titles");
    }

    private static long pages(Database database) {
        return number(database, "PRAGMA page_count");
    }

    private static long number(Database database, String sql) {
        return database.<Long, RuntimeException>read(
                handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    private static void limitPages(Database database, long pages) {
        database.<Long, RuntimeException>write(handle -> handle.createQuery("PRAGMA max_page_count = " + pages)
                .mapTo(Long.class)
                .one());
    }
}
