package io.moodreel.server;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same API on PostgreSQL. */
@QuarkusTest
@TestProfile(OnPostgres.class)
class ApiOnPostgresTest extends ApiTest {}
