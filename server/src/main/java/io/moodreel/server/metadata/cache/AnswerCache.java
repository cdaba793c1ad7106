package io.moodreel.server.metadata.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.moodreel.server.platform.database.Database;
import java.util.Optional;

/**
 * Answers of sources by question: all of them in the database, those asked most also in memory. The number is bounded;
 * the ones fetched longest ago go first. Thread-safe.
 */
public final class AnswerCache {
    private static final int MOST_IN_MEMORY = 1_000;

    private final Database database;
    private final long most;
    private final Cache<String, CachedAnswer> recent =
            Caffeine.newBuilder().maximumSize(MOST_IN_MEMORY).build();

    /** @param most how many are kept */
    public AnswerCache(Database database, long most) {
        this.database = database;
        this.most = most;
    }

    public Optional<CachedAnswer> find(String question) {
        CachedAnswer known = recent.getIfPresent(question);
        if (known != null) {
            return Optional.of(known);
        }
        return findWritten(question);
    }

    /** The answer as the database has it now: another process may have asked since. */
    public Optional<CachedAnswer> findWritten(String question) {
        Optional<CachedAnswer> stored = database.read(handle -> new AnswerStore(handle).find(question));
        stored.ifPresent(answer -> recent.put(question, answer));
        return stored;
    }

    /** Whether other processes write to the same cache. */
    public boolean isShared() {
        return database.isShared();
    }

    /** Keeps an answer; durable when this returns. */
    public void put(String question, CachedAnswer answer) {
        database.change(handle -> {
            AnswerStore store = new AnswerStore(handle);
            store.put(question, answer);
            long tooMany = store.count() - most;
            if (tooMany > 0) {
                store.removeOldest(tooMany);
            }
        });
        database.afterCommit(() -> recent.put(question, answer));
    }

    public long size() {
        return database.read(handle -> new AnswerStore(handle).count());
    }

    /** Forgets everything, and says how much that was. Other processes may answer from memory until their copies age. */
    public long clear() {
        long gone = database.write(handle -> new AnswerStore(handle).clear());
        recent.invalidateAll();
        return gone;
    }
}
