package io.moodreel.server.platform.database;

import io.moodreel.server.platform.startup.StartupProblem;
import java.nio.file.Path;
import java.util.Optional;

/** Opens whichever database this installation is to use. */
public final class Databases {
    private Databases() {}

    /**
     * Opens the PostgreSQL database at {@code url}, or without one the embedded database in {@code file}, and brings
     * its tables up to date.
     *
     * @throws StartupProblem if it cannot be used, in one sentence that holds no password
     */
    public static Database open(Path file, Optional<String> url) {
        return url.map(PostgresDatabases::open).orElseGet(() -> SqliteDatabases.open(file));
    }
}
