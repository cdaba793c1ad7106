package io.moodreel.server.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import io.moodreel.server.platform.database.DatabaseUnderTest.Place;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stores rely on, on every database. */
@Timeout(60)
class DatabaseContractTest {
    private static final String INSERT = "INSERT INTO installation (name, value) VALUES ('a', 'b')";

    private static long rows(Handle handle) {
        return handle.createQuery("SELECT COUNT(*) FROM installation")
                .mapTo(Long.class)
                .one();
    }

    private static long rows(Database database) {
        return database.read(DatabaseContractTest::rows);
    }

    private static long take(Database database, long count) {
        return database.<Long, RuntimeException>write(handle -> Counters.take(handle, "title", count));
    }

    @ParameterizedTest
    @EnumSource
    void writtenRow_isThereAfterReopening(DatabaseUnderTest kind) {
        try (Place place = kind.place()) {
            try (Database database = place.open()) {
                database.change(handle -> handle.execute(INSERT));
            }
            try (Database database = place.open()) {
                assertThat(rows(database)).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void failedWork_leavesNothingBehind(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            assertThatThrownBy(() -> opened.database().change(handle -> {
                        handle.execute(INSERT);
                        throw new IOException("half way");
                    }))
                    .isInstanceOf(IOException.class);

            assertThat(rows(opened.database())).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowThatRefersToNothing_isToldAsGone_andLeavesNothingBehind(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            assertThatThrownBy(() -> opened.database().change(handle -> {
                        handle.execute(INSERT);
                        handle.execute("INSERT INTO shelf_entries (user_id, shelf, title_id, added_at)"
                                + " VALUES (77, 'hidden', 88, 0)");
                    }))
                    .isInstanceOf(GoneMeanwhileException.class);

            assertThat(rows(opened.database())).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void readingHandle_refusesToWrite(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            assertThatThrownBy(() -> opened.database().read(handle -> handle.execute("DELETE FROM installation")))
                    .isInstanceOf(UnableToExecuteStatementException.class)
                    .hasMessageMatching("(?s).*read-?only.*");
        }
    }

    @ParameterizedTest
    @EnumSource
    void readingHandle_seesOneState_whateverIsWrittenMeanwhile(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            Database database = opened.database();
            long seen = database.<Long, RuntimeException>read(handle -> {
                long before = rows(handle);
                CompletableFuture.runAsync(() -> database.change(other -> other.execute(INSERT)))
                        .orTimeout(1, TimeUnit.MINUTES)
                        .join();
                return rows(handle) - before;
            });

            assertThat(seen).isZero();
            assertThat(rows(database)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void counters_handOutEachNumberOnce(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            assertThat(take(opened.database(), 3)).isEqualTo(1);
            assertThat(take(opened.database(), 1)).isEqualTo(4);
            assertThat(opened.database().<Long, RuntimeException>read(handle -> Counters.current(handle, "title")))
                    .isEqualTo(4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void writers_takeTurns_soThatWhatOneReadStillHoldsWhenItWrites(DatabaseUnderTest kind) {
        try (Opened opened = kind.open();
                Database another = opened.another()) {
            CompletableFuture<Void> first =
                    CompletableFuture.runAsync(() -> IntStream.range(0, 50).forEach(i -> countUp(opened.database())));
            IntStream.range(0, 50).forEach(i -> countUp(another));
            first.orTimeout(1, TimeUnit.MINUTES).join();

            assertThat(take(another, 1)).isEqualTo(101);
        }
    }

    /** Reads, then writes: lost updates show when two do this at once. */
    private static void countUp(Database database) {
        database.change(handle -> handle.createUpdate("UPDATE counters SET value = :next WHERE name = 'title'")
                .bind("next", Counters.current(handle, "title") + 1)
                .execute());
    }

    @ParameterizedTest
    @EnumSource
    void openDatabase_answers(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            assertThat(opened.database().answers()).isTrue();
        }
    }
}
