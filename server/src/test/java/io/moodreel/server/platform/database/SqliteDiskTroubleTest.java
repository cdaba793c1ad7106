package io.moodreel.server.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.server.platform.disk.DiskTrouble;
import io.moodreel.server.platform.disk.DiskTroubleException;
import io.moodreel.server.platform.disk.SmallDisk;
import io.moodreel.server.platform.startup.StartupProblem;
import java.nio.file.Path;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk below SQLite is full or read-only. */
class SqliteDiskTroubleTest {
    private static final int LARGE_ROW = 1_000_000;

    @TempDir
    Path folder;

    private static void addLargeRow(Handle handle, String name) {
        handle.execute("INSERT INTO installation (name, value) VALUES (?, ?)", name, "x".repeat(LARGE_ROW));
    }

    private static long rows(Database database) {
        return database.<Long, RuntimeException>read(handle -> handle.createQuery("SELECT COUNT(*) FROM installation")
                .mapTo(Long.class)
                .one());
    }

    private static void limitPages(Database database, long pages) {
        database.<Long, RuntimeException>write(handle -> handle.createQuery("PRAGMA max_page_count = " + pages)
                .mapTo(Long.class)
                .one());
    }

    @Test
    void fullDatabase_refusesWhatDoesNotFit_andReadsGoOn_untilThereIsRoom() {
        Path file = folder.resolve("a.db");
        try (Database database = SqliteDatabases.open(file)) {
            long before = rows(database);
            limitPages(database, 1);

            assertThatThrownBy(() -> database.change(handle -> addLargeRow(handle, "large")))
                    .isInstanceOfSatisfying(DiskTroubleException.class, trouble -> assertThat(trouble.trouble())
                            .isEqualTo(DiskTrouble.FULL))
                    .hasMessage("The disk that holds %s is full. Free some space and try again.", file);
            assertThat(rows(database)).isEqualTo(before);

            limitPages(database, 1_000_000);
            database.change(handle -> addLargeRow(handle, "large"));
            assertThat(rows(database)).isEqualTo(before + 1);
        }
    }

    private static void addLargeRowWhileReadOnly(Handle handle) {
        handle.execute("PRAGMA query_only = true");
        try {
            addLargeRow(handle, "large");
        } finally {
            handle.execute("PRAGMA query_only = false");
        }
    }

    @Test
    void databaseThatBecomesReadOnly_refusesWrites_andReadsGoOn_untilItCanBeWritten() {
        try (Database database = SqliteDatabases.open(folder.resolve("a.db"))) {
            assertThatThrownBy(() -> database.change(SqliteDiskTroubleTest::addLargeRowWhileReadOnly))
                    .isInstanceOfSatisfying(DiskTroubleException.class, trouble -> assertThat(trouble.trouble())
                            .isEqualTo(DiskTrouble.READ_ONLY));
            assertThat(rows(database)).isZero();

            database.change(handle -> addLargeRow(handle, "large"));
            assertThat(rows(database)).isEqualTo(1);
        }
    }

    @Test
    void fullDisk_isToldAsFull_andTheDatabaseIsWholeAfterwards() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder, 16);
                Database database = SqliteDatabases.open(disk.path().resolve("a.db"))) {
            disk.fillUpTo(500);

            assertThatThrownBy(() -> database.change(handle -> addLargeRow(handle, "large")))
                    .isInstanceOfSatisfying(DiskTroubleException.class, trouble -> assertThat(trouble.trouble())
                            .isEqualTo(DiskTrouble.FULL));
            assertThat(rows(database)).isZero();

            disk.makeRoom();
            database.change(handle -> addLargeRow(handle, "large"));
            assertThat(rows(database)).isEqualTo(1);
            assertThat(database.<String, RuntimeException>read(handle -> handle.createQuery("PRAGMA integrity_check")
                            .mapTo(String.class)
                            .one()))
                    .isEqualTo("ok");
        }
    }

    @Test
    void startOnAFullDisk_isRefusedInOneSentence() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder, 1)) {
            disk.fillUpTo(0);

            Path file = disk.path().resolve("a.db");
            assertThatThrownBy(() -> SqliteDatabases.open(file))
                    .isInstanceOf(StartupProblem.class)
                    .hasMessage(
                            "The disk that holds %s is full. Free some space and start again, or choose another folder (--data DIR).",
                            file);
        }
    }

    @Test
    void protectedFile_isRefusedInOneSentence() throws Exception {
        Path file = folder.resolve("a.db");
        try (SmallDisk disk = SmallDisk.mount(folder, 16)) {
            SqliteDatabases.open(file).close();
            disk.makeReadOnly();

            assertThatThrownBy(() -> SqliteDatabases.open(file))
                    .isInstanceOf(StartupProblem.class)
                    .hasMessageContaining("The database file %s cannot be written".formatted(file));
        }
    }
}
