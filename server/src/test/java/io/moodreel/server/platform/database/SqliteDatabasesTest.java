package io.moodreel.server.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.server.platform.startup.StartupProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
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
}
