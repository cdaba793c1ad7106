package io.moodreel.server.platform.installation;

import io.moodreel.server.platform.data.DataFolder;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.database.SqliteDatabases;
import io.moodreel.server.platform.startup.StartupProblem;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The data folder and the database of this process. */
public record Installation(DataFolder folder, Database database) implements AutoCloseable {
    private static final AtomicReference<@Nullable Installation> PREPARED = new AtomicReference<>();

    /** Opens both; what was opened is closed again when the rest cannot be. */
    public static Installation open(Path path) {
        DataFolder folder = DataFolder.open(path);
        try {
            return new Installation(folder, SqliteDatabases.open(folder.path().resolve("moodreel.db")));
        } catch (StartupProblem problem) {
            folder.close();
            throw problem;
        }
    }

    /**
     * Opens the installation before the server is built, so that a problem is told in one line instead of as a failure
     * of whatever bean happened to need it first.
     */
    public static void prepare(Path path) {
        PREPARED.set(open(path));
    }

    /** The prepared installation, or a fresh one where nobody prepared it (tests). */
    static Installation preparedOrOpen(Path path) {
        Installation prepared = PREPARED.getAndSet(null);
        return prepared == null ? open(path) : prepared;
    }

    @Override
    public void close() {
        database.close();
        folder.close();
    }
}
