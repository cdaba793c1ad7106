package io.moodreel.server.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The databases every store must work on. A store's contract test is parameterised with {@code @EnumSource} over these;
 * a second database is one more constant.
 */
public enum DatabaseUnderTest {
    SQLITE {
        @Override
        public Opened open() {
            Path folder = temporaryFolder();
            Database database = SqliteDatabases.open(folder.resolve("test.db"));
            return new Opened(database, () -> delete(folder));
        }
    };

    /** An empty, migrated database that goes away when closed. */
    public abstract Opened open();

    /** A database for one test. */
    public record Opened(Database database, Runnable cleanUp) implements AutoCloseable {
        @Override
        public void close() {
            database.close();
            cleanUp.run();
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("moodreel-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
