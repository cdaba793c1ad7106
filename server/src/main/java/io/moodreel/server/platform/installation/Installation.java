package io.moodreel.server.platform.installation;

import io.moodreel.server.platform.data.DataFolder;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.database.Databases;
import io.moodreel.server.platform.startup.StartupProblem;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The data folder and the database of this process. */
public record Installation(DataFolder folder, Database database) implements AutoCloseable {
    private static final AtomicReference<@Nullable Installation> PREPARED = new AtomicReference<>();

    /** Opens both; what was opened is closed again when the rest cannot be. */
    public static Installation open(Path path, Optional<String> databaseUrl) {
        DataFolder folder = DataFolder.open(path);
        try {
            return new Installation(folder, Databases.open(folder.path().resolve("moodreel.db"), databaseUrl));
        } catch (StartupProblem problem) {
            folder.close();
            throw problem;
        }
    }

    /**
     * Opens the installation before the server is built, so that a problem is told in one line instead of as a failure
     * of whatever bean happened to need it first.
     *
     * @param databaseUrl a PostgreSQL database; without one the embedded database in the folder is used
     */
    public static void prepare(Path path, Optional<String> databaseUrl) {
        PREPARED.set(open(path, databaseUrl));
    }

    /** The prepared installation, or a fresh one where nobody prepared it (tests). */
    static Installation preparedOrOpen(Path path, Optional<String> databaseUrl) {
        Installation prepared = PREPARED.getAndSet(null);
        return prepared == null ? open(path, databaseUrl) : prepared;
    }

    @Override
    public void close() {
        database.close();
        folder.close();
    }
}
