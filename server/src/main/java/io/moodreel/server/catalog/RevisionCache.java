package io.moodreel.server.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Answers worked out from the catalogue, kept until it changes. Thread-safe; of answers asked for at once by several
 * threads each may be worked out more than once, never wrongly.
 *
 * @param <K> what is asked, with {@code equals}
 * @param <V> the answer, immutable
 */
public final class RevisionCache<K, V> {
    /** An answer and the revision it was worked out at or before. */
    private record Dated<V>(long revision, V value) {}

    private final LongSupplier revision;
    private final Cache<K, Dated<V>> answers;

    /**
     * @param revision the catalogue's revision now
     * @param mostAnswers how many are kept, the most used ones
     */
    public RevisionCache(LongSupplier revision, long mostAnswers) {
        this.revision = revision;
        this.answers = Caffeine.newBuilder().maximumSize(mostAnswers).build();
    }

    /** The answer for the catalogue as it is now. */
    public V get(K key, Function<K, V> workOut) {
        long now = revision.getAsLong();
        Dated<V> known = answers.getIfPresent(key);
        if (known != null && known.revision() == now) {
            return known.value();
        }
        V value = workOut.apply(key);
        answers.put(key, new Dated<>(now, value));
        return value;
    }
}
