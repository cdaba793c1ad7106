package io.moodreel.server.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The server goes away and comes back while we use it. */
@Timeout(120)
class PostgresOutageTest {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    @Test
    void awayServer_isToldAsSuch_andUsedAgainWhenItIsBack() {
        TestPostgres server = TestPostgres.make();
        server.start();
        try (Database database = PostgresDatabases.open(server.url("postgres"))) {
            long before = database.<Long, RuntimeException>write(handle -> Counters.take(handle, "title", 1));

            server.stop();
            assertThatThrownBy(() -> database.read(handle -> Counters.current(handle, "title")))
                    .isInstanceOf(DatabaseUnavailableException.class);
            assertThatThrownBy(() -> database.write(handle -> Counters.take(handle, "title", 1)))
                    .isInstanceOf(DatabaseUnavailableException.class);
            assertThat(database.answers()).isFalse();

            server.start();
            await().atMost(LONGEST_WAIT).until(database::answers);
            assertThat(database.<Long, RuntimeException>write(handle -> Counters.take(handle, "title", 1)))
                    .isEqualTo(before + 1);
        } finally {
            server.stop();
        }
    }

    @Test
    void serverThatGoesAwayInTheMiddleOfAWrite_leavesNothingOfIt() {
        TestPostgres server = TestPostgres.make();
        server.start();
        try (Database database = PostgresDatabases.open(server.url("postgres"))) {
            assertThatThrownBy(() -> database.write(handle -> {
                        Counters.take(handle, "title", 1);
                        server.stop();
                        return Counters.take(handle, "title", 1);
                    }))
                    .isInstanceOf(DatabaseUnavailableException.class);

            server.start();
            await().atMost(LONGEST_WAIT).until(database::answers);
            assertThat(database.<Long, RuntimeException>read(handle -> Counters.current(handle, "title")))
                    .isZero();
        } finally {
            server.stop();
        }
    }
}
