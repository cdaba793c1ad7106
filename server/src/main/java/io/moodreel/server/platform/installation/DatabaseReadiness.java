package io.moodreel.server.platform.installation;

import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.http.Readiness;
import jakarta.enterprise.context.ApplicationScoped;

/** Nothing can be answered while the database is away. */
@ApplicationScoped
class DatabaseReadiness implements Readiness {
    private final Database database;

    DatabaseReadiness(Database database) {
        this.database = database;
    }

    @Override
    public boolean isReady() {
        return database.answers();
    }

    @Override
    public String awaited() {
        return "the database";
    }
}
