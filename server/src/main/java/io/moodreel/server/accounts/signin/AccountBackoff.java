package io.moodreel.server.accounts.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.moodreel.server.accounts.AccountsConfig;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Makes guessing one account's password slow, from however many addresses: after a few failures in a row the account
 * must wait, 1 s, 2 s, 4 s and so on (OWASP Authentication Cheat Sheet, exponential lockout). Nobody is kept waiting on
 * an open connection, and names that have no account behave the same.
 *
 * <p>An attempt counts as failed from its beginning until it succeeds, so that many at once are no way around.
 * Thread-safe; forgotten after a day, and at a restart.
 */
@Singleton
class AccountBackoff {
    private static final long MOST_NAMES = 100_000;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 30;

    private record State(int failures, Instant until) {}

    private final int free;
    private final Duration longest;
    private final Clock clock;
    private final Cache<String, State> states = Caffeine.newBuilder()
            .maximumSize(MOST_NAMES)
            .expireAfterAccess(Duration.ofDays(1))
            .build();

    @Inject
    AccountBackoff(AccountsConfig config, Clock clock) {
        this(config.freeFailures(), config.longestWait(), clock);
    }

    AccountBackoff(int free, Duration longest, Clock clock) {
        this.free = free;
        this.longest = longest;
        this.clock = clock;
    }

    /** Begins an attempt; how long to wait when there may be none now. */
    Optional<Duration> begin(String name) {
        Instant now = clock.instant();
        AtomicReference<Duration> wait = new AtomicReference<>(Duration.ZERO);
        states.asMap().compute(name, (same, before) -> {
            State state = before == null ? new State(0, Instant.EPOCH) : before;
            if (state.until().isAfter(now)) {
                wait.set(Duration.between(now, state.until()));
                return state;
            }
            int failures = state.failures() + 1;
            return new State(failures, failures < free ? Instant.EPOCH : now.plus(waitAfter(failures)));
        });
        return wait.get().isZero() ? Optional.empty() : Optional.of(wait.get());
    }

    /** The attempt succeeded: the count begins anew. */
    void succeeded(String name) {
        states.invalidate(name);
    }

    private Duration waitAfter(int failures) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
