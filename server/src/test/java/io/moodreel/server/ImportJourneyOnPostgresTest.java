package io.moodreel.server;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same journey on PostgreSQL. */
@QuarkusTest
@TestProfile(ImportJourneyOnPostgresTest.OwnDatabase.class)
class ImportJourneyOnPostgresTest extends ImportJourneyTest {
    /** The imported films must not turn up in other tests. */
    public static class OwnDatabase extends OnPostgres {}
}
