package io.moodreel.server.metadata;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.metadata.cache.AnswerCache;
import io.moodreel.server.metadata.cache.CachedAnswer;
import io.moodreel.server.metadata.source.MetadataSource;
import io.moodreel.server.metadata.source.SourceFailure;
import io.moodreel.server.metadata.source.SourceFailure.Kind;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/**
 * Questions on their way to sources: one for each wish, however many wait for it, and a bounded number in all. One that
 * failed is not sent again for a while. Thread-safe.
 */
final class Flights {
    private static final Logger LOG = Logger.getLogger(Flights.class);
    private static final int MOST_AT_ONCE = 32;
    private static final int MOST_FAILURES = 10_000;

    private final AnswerCache cache;
    private final Arrivals arrivals;
    private final Clock clock;
    private final Semaphore seats = new Semaphore(MOST_AT_ONCE);
    private final Map<String, CompletableFuture<CachedAnswer>> aloft = new ConcurrentHashMap<>();
    private final Cache<String, SourceFailure> failed;

    /** @param failedFor how long a question that failed is not sent again */
    Flights(AnswerCache cache, Arrivals arrivals, Duration failedFor, Clock clock) {
        this.cache = cache;
        this.arrivals = arrivals;
        this.clock = clock;
        this.failed = Caffeine.newBuilder()
                .expireAfterWrite(failedFor)
                .maximumSize(MOST_FAILURES)
                .ticker(() -> clock.millis() * 1_000_000)
                .build();
    }

    /** The answer that is on its way; it is in the cache when it is there. Fails with {@link SourceFailure}. */
    CompletableFuture<CachedAnswer> start(Wish wish, List<MetadataSource> sources) {
        String question = wish.question();
        SourceFailure known = failed.getIfPresent(question);
        if (known != null) {
            return CompletableFuture.failedFuture(known);
        }
        CompletableFuture<CachedAnswer> mine = new CompletableFuture<>();
        CompletableFuture<CachedAnswer> others = aloft.putIfAbsent(question, mine);
        if (others != null) {
            return others;
        }
        if (!seats.tryAcquire()) {
            aloft.remove(question, mine);
            mine.completeExceptionally(new SourceFailure(Kind.LIMITED, "Too much is being asked at once."));
            return mine;
        }
        Thread.ofVirtual().name("metadata").start(() -> fly(wish, sources, mine));
        return mine;
    }

    void forgetFailures() {
        failed.invalidateAll();
    }

    /** Nobody joins a flight that has landed: its answer is in the cache by then, or its failure is known. */
    private void fly(Wish wish, List<MetadataSource> sources, CompletableFuture<CachedAnswer> flight) {
        Runnable landing;
        try {
            CachedAnswer answer = ask(wish, sources);
            landing = () -> flight.complete(answer);
        } catch (SourceFailure failure) {
            LOG.debugf("No live titles: %s", failure.getMessage());
            failed.put(wish.question(), failure);
            landing = () -> flight.completeExceptionally(failure);
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "Titles of another place could not be taken in");
            failed.put(wish.question(), new SourceFailure(Kind.UNUSABLE, "The answer could not be taken in."));
            landing = () -> flight.completeExceptionally(fault);
        } finally {
            seats.release();
            aloft.remove(wish.question(), flight);
        }
        landing.run();
    }

    /** The first source that can tell, in their turns; an empty answer stands when no later one knows more. */
    private CachedAnswer ask(Wish wish, List<MetadataSource> sources) throws SourceFailure {
        SourceFailure last = new SourceFailure(Kind.RESTING, "There is nobody to ask.");
        CachedAnswer empty = null;
        for (MetadataSource source : sources) {
            try {
                List<SourceTitle> titles = wish.from(source);
                CachedAnswer answer = new CachedAnswer(
                        source.source().scheme(), arrivals.take(titles).ids(), clock.instant());
                if (!answer.titleIds().isEmpty()) {
                    cache.put(wish.question(), answer);
                    return answer;
                }
                empty = answer;
            } catch (SourceFailure failure) {
                last = failure;
            }
        }
        if (empty == null) {
            throw last;
        }
        cache.put(wish.question(), empty);
        return empty;
    }
}
