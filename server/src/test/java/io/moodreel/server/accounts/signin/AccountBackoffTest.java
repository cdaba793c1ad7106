package io.moodreel.server.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.accounts.TestClock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountBackoffTest {
    private final TestClock clock = new TestClock();
    private final AccountBackoff backoff = new AccountBackoff(3, Duration.ofSeconds(30), clock);

    @BeforeEach
    void timeStandsStill() {
        clock.stop();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(backoff.begin("ada")).isEmpty();
        }
    }

    @Test
    void waitDoubles_upToTheLongest() {
        fail(3);
        for (int seconds : new int[] {1, 2, 4, 8, 16, 30, 30}) {
            assertThat(backoff.begin("ada")).contains(Duration.ofSeconds(seconds));
            clock.pass(Duration.ofSeconds(seconds));
            assertThat(backoff.begin("ada")).isEmpty();
        }
    }

    @Test
    void attemptsWhileWaiting_doNotProlongTheWait() {
        fail(3);
        for (int i = 0; i < 100; i++) {
            assertThat(backoff.begin("ada")).contains(Duration.ofSeconds(1));
        }
    }

    @Test
    void success_beginsTheCountAnew() {
        fail(2);
        backoff.succeeded("ada");
        fail(3);

        assertThat(backoff.begin("ada")).isPresent();
    }

    @Test
    void othersAreNotHeldUp() {
        fail(3);

        assertThat(backoff.begin("bob")).isEqualTo(Optional.empty());
    }
}
