package io.moodreel.server.accounts.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import io.moodreel.server.platform.disk.DiskTroubleException;
import io.moodreel.server.platform.security.Credential;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** Whoever is signed in reads on while the database takes nothing; only when that was is not noted. */
class AccessOnAFullDiskTest {
    private static final Credential SESSION = new Credential.Session(1);

    private static void insertSession(Handle handle, Instant lastUsed) {
        handle.execute(
                """
                INSERT INTO users (id, handle, email, email_key, name, role, created_at)
                VALUES (1, 'ada', 'ada@example.org', 'ada@example.org', 'Ada', 'viewer', 0)
                """);
        handle.execute(
                """
                INSERT INTO sessions (id, user_id, device, address, created_at, last_used_at, expires_at)
                VALUES (1, 1, 'Firefox', '127.0.0.1', 0, ?, ?)
                """,
                lastUsed.toEpochMilli(),
                lastUsed.plus(Duration.ofDays(30)).toEpochMilli());
    }

    private static void leaveNoRoom(Handle handle) {
        handle.execute(
                """
                CREATE FUNCTION find_no_room() RETURNS trigger LANGUAGE plpgsql
                AS 'BEGIN RAISE EXCEPTION USING ERRCODE = ''disk_full''; END'
                """);
        handle.execute(
                "CREATE TRIGGER full_disk BEFORE UPDATE ON sessions FOR EACH ROW EXECUTE FUNCTION find_no_room()");
    }

    @Test
    void signIn_isStillGood() {
        Instant longAgo = Instant.now().minus(Duration.ofDays(1));
        try (Opened opened = DatabaseUnderTest.POSTGRESQL.open()) {
            Database database = opened.database();
            database.change(handle -> insertSession(handle, longAgo));
            database.change(AccessOnAFullDiskTest::leaveNoRoom);
            assertThatThrownBy(() -> database.change(handle -> handle.execute("UPDATE sessions SET device = 'x'")))
                    .isInstanceOf(DiskTroubleException.class);

            assertThat(new LiveAccess(database, Clock.systemUTC()).of(SESSION))
                    .hasValueSatisfying(
                            grant -> assertThat(grant.user().handle()).isEqualTo("ada"));
        }
    }
}
