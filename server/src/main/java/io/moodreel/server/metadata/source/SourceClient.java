package io.moodreel.server.metadata.source;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RateLimitExceededException;
import dev.failsafe.RateLimiter;
import dev.failsafe.RetryPolicy;
import io.moodreel.server.metadata.source.SourceFailure.Kind;
import io.moodreel.server.metadata.source.SourceState.Health;
import io.moodreel.server.platform.outgoing.AddressRule;
import io.moodreel.server.platform.outgoing.NoReplyException;
import io.moodreel.server.platform.outgoing.Outgoing;
import io.moodreel.server.platform.outgoing.Question;
import io.moodreel.server.platform.outgoing.Reply;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Asks one source for JSON: not too often, again when a failure may pass, not at all for a while when it keeps failing.
 * Thread-safe; callers block.
 *
 * <p>The circuit breaker opens when half of the last ten questions failed (five at least), and lets one through after a
 * rest. A {@code Retry-After} of a source is kept to: short ones by waiting, longer ones by not asking until then.
 */
public final class SourceClient {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final int MOST_BYTES = 4 << 20;
    private static final int FAILURES = 5;
    private static final int OF_THE_LAST = 10;
    private static final double JITTER = 0.3;
    private static final Duration LONGEST_WAIT_TO_ASK = Duration.ofSeconds(1);
    private static final Duration WAITED_FOR = Duration.ofSeconds(2);
    private static final Duration USUAL_PAUSE = Duration.ofSeconds(10);

    private final SourceAddress address;
    private final Patience patience;
    private final Outgoing outgoing;
    private final Clock clock;
    private final CircuitBreaker<Optional<JsonNode>> breaker;
    private final FailsafeExecutor<Optional<JsonNode>> careful;
    private final AtomicLong answers = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();
    private volatile @Nullable Instant pausedUntil;
    private volatile @Nullable Instant lastAnswerAt;
    private volatile @Nullable Instant lastFailureAt;
    private volatile @Nullable String lastFailure;

    public SourceClient(SourceAddress address, Patience patience, Outgoing outgoing, Clock clock) {
        this.address = address;
        this.patience = patience;
        this.outgoing = outgoing;
        this.clock = clock;
        this.breaker = CircuitBreaker.<Optional<JsonNode>>builder()
                .handleIf((answer, failure) ->
                        failure instanceof SourceFailure known && known.kind().countsAgainstSource())
                .withFailureThreshold(FAILURES, OF_THE_LAST)
                .withSuccessThreshold(1)
                .withDelay(patience.rest())
                .build();
        RateLimiter<Optional<JsonNode>> pace = RateLimiter.<Optional<JsonNode>>smoothBuilder(
                        address.perSecond(), Duration.ofSeconds(1))
                .withMaxWaitTime(LONGEST_WAIT_TO_ASK)
                .build();
        this.careful = Failsafe.with(retries(patience), breaker, pace);
    }

    private static RetryPolicy<Optional<JsonNode>> retries(Patience patience) {
        return RetryPolicy.<Optional<JsonNode>>builder()
                .handleIf((answer, failure) -> failure instanceof SourceFailure known
                        && known.kind().mayPass()
                        && known.retryAfter().orElse(Duration.ZERO).compareTo(WAITED_FOR) <= 0)
                .withMaxRetries(patience.retries())
                .withBackoff(patience.firstRetry(), patience.firstRetry().multipliedBy(8))
                .withJitter(JITTER)
                .withDelayFn(context -> context.getLastException() instanceof SourceFailure known
                        ? known.retryAfter().orElse(Duration.ofNanos(-1))
                        : Duration.ofNanos(-1))
                .build();
    }

    /**
     * The JSON at a path below the source's base.
     *
     * @return empty for 404: there is no such thing
     */
    public Optional<JsonNode> get(String path, Map<String, String> parameters) throws SourceFailure {
        try {
            Optional<JsonNode> answer = careful.get(() -> ask(path, parameters));
            answers.incrementAndGet();
            lastAnswerAt = clock.instant();
            return answer;
        } catch (FailsafeException wrapped) {
            throw failed(wrapped.getCause() instanceof SourceFailure known ? known : unexpected(wrapped));
        }
    }

    private SourceFailure unexpected(FailsafeException failure) {
        if (failure instanceof CircuitBreakerOpenException) {
            return new SourceFailure(
                    Kind.RESTING,
                    address.name() + " has failed too often lately; it is asked again in a moment.",
                    breaker.getRemainingDelay());
        }
        if (failure instanceof RateLimitExceededException) {
            return new SourceFailure(
                    Kind.LIMITED, address.name() + " is asked by too many at once.", LONGEST_WAIT_TO_ASK);
        }
        return new SourceFailure(Kind.UNREACHABLE, address.name() + " could not be asked.");
    }

    private SourceFailure failed(SourceFailure failure) {
        if (failure.kind() != Kind.RESTING) {
            failures.incrementAndGet();
            lastFailureAt = clock.instant();
            lastFailure = failure.getMessage();
        }
        return failure;
    }

    /** How the source has been lately. */
    public SourceState state() {
        Health health =
                switch (breaker.getState()) {
                    case CLOSED -> isPaused() ? Health.RESTING : Health.ASKED;
                    case OPEN -> Health.RESTING;
                    case HALF_OPEN -> Health.TRIED;
                };
        return new SourceState(
                address.name(), true, health, answers.get(), failures.get(), lastAnswerAt, lastFailureAt, lastFailure);
    }

    /** A sentence for an answer that lacks what it must have. */
    public SourceFailure unusable(String what) {
        return failed(new SourceFailure(Kind.UNUSABLE, address.name() + " answered " + what + "."));
    }

    private boolean isPaused() {
        Instant until = pausedUntil;
        return until != null && clock.instant().isBefore(until);
    }

    private Optional<JsonNode> ask(String path, Map<String, String> parameters) throws SourceFailure {
        Instant until = pausedUntil;
        if (until != null && clock.instant().isBefore(until)) {
            throw new SourceFailure(
                    Kind.RESTING,
                    address.name() + " wants to be asked later.",
                    Duration.between(clock.instant(), until));
        }
        URI whole = QueryText.address(address.base(), path, parameters, address.parameters());
        try {
            return read(outgoing.ask(
                    new Question(whole, address.headers(), patience.answer(), MOST_BYTES, AddressRule.ANY)));
        } catch (NoReplyException none) {
            throw switch (none.reason()) {
                case TOO_SLOW ->
                    new SourceFailure(
                            Kind.SLOW,
                            "%s did not answer within %.1f s."
                                    .formatted(address.name(), patience.answer().toMillis() / 1000.0));
                case TOO_LARGE ->
                    new SourceFailure(
                            Kind.UNUSABLE, address.name() + " answered more than " + (MOST_BYTES >> 20) + " MB.");
                case UNREACHABLE, FORBIDDEN_ADDRESS ->
                    new SourceFailure(Kind.UNREACHABLE, address.name() + " could not be reached.");
            };
        }
    }

    private Optional<JsonNode> read(Reply reply) throws SourceFailure {
        int status = reply.status();
        if (status == 200) {
            return Optional.of(json(reply.body()));
        }
        if (status == 404) {
            return Optional.empty();
        }
        if (status == 401 || status == 403) {
            throw new SourceFailure(
                    Kind.REFUSED, address.name() + " refused our key (status " + status + "). Check it.");
        }
        if (status == 429) {
            throw limited(reply);
        }
        if (status >= 500) {
            throw new SourceFailure(Kind.BROKEN, address.name() + " is broken at the moment (status " + status + ").");
        }
        throw new SourceFailure(Kind.UNUSABLE, address.name() + " answered with status " + status + ".");
    }

    private SourceFailure limited(Reply reply) {
        Duration wait = reply.header("Retry-After")
                .flatMap(text -> RetryAfter.read(text, clock.instant()))
                .orElse(USUAL_PAUSE);
        if (wait.compareTo(WAITED_FOR) > 0) {
            pausedUntil = clock.instant().plus(wait);
        }
        return new SourceFailure(
                Kind.LIMITED, address.name() + " wants fewer questions for " + wait.toSeconds() + " s.", wait);
    }

    private JsonNode json(byte[] body) throws SourceFailure {
        try {
            JsonNode node = MAPPER.readTree(body);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (JacksonException unreadable) {
            // told below
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        throw new SourceFailure(Kind.UNUSABLE, address.name() + " answered something that is no JSON object.");
    }
}
