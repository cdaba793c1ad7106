package io.moodreel.server.moods.engagement;

import io.moodreel.server.platform.database.Database;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Sessions from before the operator switched focus off. */
@Singleton
public class KeptBefore {
    private final Database database;

    KeptBefore(Database database) {
        this.database = database;
    }

    public long session(long user, EngagementPoint point) {
        Instant at = Instant.ofEpochMilli(point.tMs());
        NewEngagementSession session = new NewEngagementSession(at, at.plusSeconds(60), null, List.of(point));
        return database.write(
                handle -> new EngagementStore(handle).add(user, session).id());
    }
}
