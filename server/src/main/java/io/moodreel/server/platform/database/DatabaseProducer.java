package io.moodreel.server.platform.database;

import io.moodreel.server.platform.StartupProblem;
import io.moodreel.server.platform.data.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Chooses the database of this installation. */
@ApplicationScoped
class DatabaseProducer {
    @Produces
    @Singleton
    Database database(DataFolder folder) {
        return StartupProblem.orStop(() -> SqliteDatabases.open(folder.path().resolve("moodreel.db")));
    }

    void close(@Disposes Database database) {
        database.close();
    }
}
