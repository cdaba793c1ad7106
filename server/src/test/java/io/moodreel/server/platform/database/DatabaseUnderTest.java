package io.moodreel.server.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * The databases every store must work on. A store's contract test is parameterised with {@code @EnumSource} over these.
 */
public enum DatabaseUnderTest {
    /** A file in a folder of its own. */
    SQLITE {
        @Override
        public Place place() {
            return new File(temporaryFolder(), "test.db");
        }
    },
    /** A database of its own on the server that all tests share. */
    POSTGRESQL {
        @Override
        public Place place() {
            TestPostgres server = TestPostgres.shared();
            String name = freshName();
            server.createMigrated(name);
            return new OnServer(server, name);
        }
    };

    /** Somewhere a database is kept. */
    public interface Place extends AutoCloseable {
        /** Opens the database, empty and migrated the first time; the same one each time. */
        Database open();

        /** A copy of the database as it is now; nobody may have it open. */
        Place copy();

        /** Deletes the database. */
        @Override
        void close();
    }

    /** A database for one test, and where it is. */
    public record Opened(Place place, Database database) implements AutoCloseable {
        /** The same database as another process has it; whoever asks closes it. */
        public Database another() {
            return place.open();
        }

        @Override
        public void close() {
            database.close();
            place.close();
        }
    }

    /** Where a new database will be. */
    public abstract Place place();

    /** An empty, migrated database that goes away when closed. */
    public Opened open() {
        Place place = place();
        return new Opened(place, place.open());
    }

    private record File(Path folder, String name) implements Place {
        @Override
        public Database open() {
            return SqliteDatabases.open(folder.resolve(name));
        }

        @Override
        public Place copy() {
            File copy = new File(temporaryFolder(), name);
            try {
                Files.copy(folder.resolve(name), copy.folder.resolve(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return copy;
        }

        @Override
        public void close() {
            TestFolders.delete(folder);
        }
    }

    private record OnServer(TestPostgres server, String name) implements Place {
        @Override
        public Database open() {
            return PostgresDatabases.open(server.url(name));
        }

        @Override
        public Place copy() {
            String copy = freshName();
            server.copy(name, copy);
            return new OnServer(server, copy);
        }

        @Override
        public void close() {
            server.drop(name);
        }
    }

    private static String freshName() {
        return "test_" + UUID.randomUUID().toString().replace('-', '_');
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("moodreel-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
