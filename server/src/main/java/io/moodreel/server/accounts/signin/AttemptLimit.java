package io.moodreel.server.accounts.signin;

import io.moodreel.server.accounts.AccountsConfig;
import io.moodreel.server.platform.http.Allowance;
import io.moodreel.server.platform.http.ClientAddress;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.TokenBuckets;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/**
 * Holds every address to its share of what costs us a hash or a letter: a token bucket each, besides the one for all
 * requests. Thread-safe.
 */
@Singleton
public class AttemptLimit {
    private final RoutingContext context;
    private final TokenBuckets buckets;

    AttemptLimit(AccountsConfig config, RoutingContext context) {
        this.context = context;
        Allowance allowance = new Allowance(config.attemptsBurst(), config.attemptsPerMinute());
        buckets = new TokenBuckets(() -> allowance);
    }

    /** Counts one attempt of the request's address; 429 when it has had its share. */
    public void count() {
        buckets.take(ClientAddress.range(context.request())).ifPresent(wait -> {
            throw ProblemException.tooMany("Too many attempts from this address. Wait a moment.", wait);
        });
    }
}
