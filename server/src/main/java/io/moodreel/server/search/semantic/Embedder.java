package io.moodreel.server.search.semantic;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.moodreel.search.embedding.TextEmbedder;
import io.moodreel.server.platform.footprint.MemoryHolder;
import io.moodreel.server.platform.http.ProblemException;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The embedding model, opened when it is first needed. Of wishes a few are computed at once, some more wait, and beyond
 * that callers are told to come back; the vectors of the latest wishes are kept. Thread-safe.
 *
 * <p>The threads are the platform's own: a virtual one would keep its carrier for the whole computation.
 */
@ApplicationScoped
class Embedder implements MemoryHolder {
    private static final int AFTER_THE_JOBS = 4_000;
    private static final int KEPT_WISHES = 500;
    private static final long IDLE_SECONDS = 60;
    private static final Duration COME_BACK = Duration.ofSeconds(2);

    private final EmbedderFactory factory;
    private final ThreadPoolExecutor workers;
    private final Cache<String, float[]> wishes =
            Caffeine.newBuilder().maximumSize(KEPT_WISHES).build();
    private @Nullable TextEmbedder opened;
    private boolean stopped;

    @Inject
    Embedder(EmbedderFactory factory, EmbeddingConfig config) {
        this(factory, config.waitingWishes());
    }

    Embedder(EmbedderFactory factory, int waitingWishes) {
        this.factory = factory;
        int threads = Runtime.getRuntime().availableProcessors();
        this.workers = new ThreadPoolExecutor(
                threads,
                threads,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(waitingWishes),
                Thread.ofPlatform().daemon().name("wish-", 0).factory());
        workers.allowCoreThreadTimeOut(true);
    }

    void stop(@Observes @Priority(AFTER_THE_JOBS) ShutdownEvent event) {
        workers.shutdownNow();
        close();
    }

    private synchronized void close() {
        stopped = true;
        if (opened != null) {
            opened.close();
        }
    }

    /** The model's name. */
    String model() {
        return factory.model();
    }

    @Override
    public Map<String, Long> heldBytes() {
        return Map.of("vectors of wishes", wishes.estimatedSize() * factory.dimensions() * Float.BYTES);
    }

    /**
     * What comes of the vector of what somebody looks for. Both begin now, so that the caller can do other things
     * meanwhile; the answer waits for their end, and throws what went wrong on the way, such as a model that cannot be
     * opened here.
     *
     * @throws ProblemException 503 when too many wait
     */
    <T> Supplier<T> wish(String text, Function<float[], T> use) {
        String key = text.strip().toLowerCase(Locale.ROOT);
        float[] known = wishes.getIfPresent(key);
        if (known != null && !workers.getQueue().isEmpty()) {
            // it need not stand in the line of those whose vector is yet to be computed
            return () -> use.apply(known);
        }
        try {
            Future<T> result = workers.submit(() -> use.apply(known != null ? known : computed(key, text)));
            return () -> finished(result);
        } catch (RejectedExecutionException full) {
            throw ProblemException.unavailable("Very many people are searching right now. Wait a moment.", COME_BACK);
        }
    }

    private float[] computed(String key, String text) {
        float[] vector = opened().query(text);
        wishes.put(key, vector);
        return vector;
    }

    private static <T> T finished(Future<T> result) {
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ProblemException.unavailable("The server is stopping.", COME_BACK);
        }
    }

    /**
     * The vector of a title's text, computed on one core.
     *
     * @throws RuntimeException when the model cannot be opened here
     */
    float[] title(String text) {
        return opened().passages(List.of(text)).getFirst();
    }

    private synchronized TextEmbedder opened() {
        if (stopped) {
            throw new IllegalStateException("the embedding model is closed");
        }
        TextEmbedder model = opened;
        if (model == null) {
            model = factory.open();
            opened = model;
        }
        return model;
    }
}
