package io.moodreel.server;

import io.moodreel.server.platform.database.TestPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The server on a PostgreSQL database and a data folder of its own. */
public class OnPostgres implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "moodreel.data",
                "target/test-data/${quarkus.uuid}-" + getClass().getSimpleName());
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(FreshDatabase.class));
    }

    /** Makes the database and drops it again. */
    public static class FreshDatabase implements QuarkusTestResourceLifecycleManager {
        private final String name = "api_" + UUID.randomUUID().toString().replace('-', '_');

        @Override
        public Map<String, String> start() {
            TestPostgres server = TestPostgres.shared();
            server.execute("CREATE DATABASE " + name);
            return Map.of("moodreel.database-url", server.url(name));
        }

        @Override
        public void stop() {
            TestPostgres.shared().drop(name);
        }
    }
}
