package io.moodreel.server.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.server.platform.startup.StartupProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteDatabasesTest {
    @TempDir
    Path folder;

    @Test
    void openedDatabase_syncsEveryCommitAndEnforcesForeignKeys() {
        try (Database database = SqliteDatabases.open(folder.resolve("a.db"))) {
            assertThat(pragma(database, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(database, "synchronous")).isEqualTo("2");
            assertThat(pragma(database, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(database, "busy_timeout")).isEqualTo("10000");
        }
    }

    @Test
    void writtenRow_isThereAfterReopening() {
        Path file = folder.resolve("a.db");
        try (Database database = SqliteDatabases.open(file)) {
            database.change(handle -> handle.execute("INSERT INTO installation (name, value) VALUES ('a', 'b')"));
        }
        try (Database database = SqliteDatabases.open(file)) {
            assertThat(value(database)).isEqualTo("b");
        }
    }

    @Test
    void failedWork_leavesNothingBehind() {
        try (Database database = SqliteDatabases.open(folder.resolve("a.db"))) {
            assertThatThrownBy(() -> database.change(handle -> {
                        handle.execute("INSERT INTO installation (name, value) VALUES ('a', 'b')");
                        throw new IOException("half way");
                    }))
                    .isInstanceOf(IOException.class);

            assertThat(count(database)).isZero();
        }
    }

    @Test
    void readingHandle_refusesToWrite() {
        try (Database database = SqliteDatabases.open(folder.resolve("a.db"))) {
            assertThatThrownBy(() -> database.read(handle -> handle.execute("DELETE FROM installation")))
                    .isInstanceOf(UnableToExecuteStatementException.class)
                    .hasMessageContaining("readonly");
        }
    }

    @Test
    void counters_handOutEachNumberOnce() {
        try (Database database = SqliteDatabases.open(folder.resolve("a.db"))) {
            assertThat(database.<Long, RuntimeException>write(handle -> Counters.take(handle, "title", 3)))
                    .isEqualTo(1);
            assertThat(database.<Long, RuntimeException>write(handle -> Counters.take(handle, "title", 1)))
                    .isEqualTo(4);
            assertThat(database.<Long, RuntimeException>read(handle -> Counters.current(handle, "title")))
                    .isEqualTo(4);
        }
    }

    @Test
    void fileThatIsNoDatabase_isRefusedInOneSentence() throws IOException {
        Path file = folder.resolve("a.db");
        byte[] noise = new byte[8192];
        new Random(7).nextBytes(noise);
        Files.write(file, noise);

        assertThatThrownBy(() -> SqliteDatabases.open(file))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("is damaged")
                .hasMessageContaining(file.toString());
        assertThat(Files.readAllBytes(file)).isEqualTo(noise);
    }

    @Test
    void folderInPlaceOfTheFile_isRefusedInOneSentence() throws IOException {
        Path file = Files.createDirectory(folder.resolve("a.db"));

        assertThatThrownBy(() -> SqliteDatabases.open(file))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("cannot be opened");
    }

    private static String pragma(Database database, String name) {
        return database.write(handle ->
                handle.createQuery("PRAGMA " + name).mapTo(String.class).one());
    }

    private static String value(Database database) {
        return database.read(handle -> handle.createQuery("SELECT value FROM installation WHERE name = 'a'")
                .mapTo(String.class)
                .one());
    }

    private static long count(Database database) {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM installation")
                .mapTo(Long.class)
                .one());
    }
}
