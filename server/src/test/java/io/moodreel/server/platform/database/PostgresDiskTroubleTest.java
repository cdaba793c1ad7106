package io.moodreel.server.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import io.moodreel.server.platform.disk.DiskTrouble;
import io.moodreel.server.platform.disk.DiskTroubleException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleConsumer;
import org.junit.jupiter.api.Test;

/** What PostgreSQL says when its disk is full or it takes no changes, and what we make of it. */
class PostgresDiskTroubleTest {
    private static final String INSERT = "INSERT INTO installation (name, value) VALUES ('a', 'b')";

    private static void isTold(HandleConsumer<RuntimeException> change, DiskTrouble trouble) {
        try (Opened opened = DatabaseUnderTest.POSTGRESQL.open()) {
            Database database = opened.database();
            assertThatThrownBy(() -> database.change(change))
                    .isInstanceOfSatisfying(DiskTroubleException.class, told -> assertThat(told.trouble())
                            .isEqualTo(trouble))
                    .hasMessageNotContaining("secret");

            assertThat(rows(database)).as("what was begun is undone").isZero();
            database.change(handle -> handle.execute(INSERT));
            assertThat(rows(database)).isEqualTo(1);
        }
    }

    private static long rows(Database database) {
        return database.<Long, RuntimeException>read(handle -> handle.createQuery("SELECT COUNT(*) FROM installation")
                .mapTo(Long.class)
                .one());
    }

    private static void runOutOfRoom(Handle handle) {
        handle.execute(INSERT);
        handle.execute("DO 'BEGIN RAISE EXCEPTION USING ERRCODE = ''disk_full''; END'");
    }

    private static void writeAtAStandby(Handle handle) {
        handle.execute("SET TRANSACTION READ ONLY");
        handle.execute(INSERT);
    }

    @Test
    void fullDisk_isToldAsSuch_andChangesNothing() {
        isTold(PostgresDiskTroubleTest::runOutOfRoom, DiskTrouble.FULL);
    }

    @Test
    void serverThatTakesNoChanges_isToldAsReadOnly() {
        isTold(PostgresDiskTroubleTest::writeAtAStandby, DiskTrouble.READ_ONLY);
    }
}
