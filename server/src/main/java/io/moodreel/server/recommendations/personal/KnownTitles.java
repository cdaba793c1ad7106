package io.moodreel.server.recommendations.personal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.CatalogFollower;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.platform.footprint.MemoryHolder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Titles as lists show them, the most used ones from memory; forgotten when the catalogue changes. Thread-safe.
 */
@ApplicationScoped
class KnownTitles implements CatalogFollower, MemoryHolder {
    private static final long MOST = 4_000;
    /** Where another process may change a title unheard. */
    private static final Duration KEPT_ELSEWHERE = Duration.ofSeconds(5);
    /** A summary with an overview of some hundred letters; an estimate. */
    private static final long BYTES_EACH = 1_400;

    /** A title and the generation it was read in. */
    private record Read(long generation, TitleSummary title) {}

    private final Catalog catalog;
    private final AtomicLong generation = new AtomicLong();
    private final Cache<Long, Read> known;

    KnownTitles(Catalog catalog) {
        this.catalog = catalog;
        Caffeine<Object, Object> cache = Caffeine.newBuilder().maximumSize(MOST);
        this.known = (catalog.mayChangeElsewhere() ? cache.expireAfterWrite(KEPT_ELSEWHERE) : cache).build();
        catalog.addFollower(this);
    }

    /** The titles of these ids, by id; without those that are no more. */
    Map<Long, TitleSummary> of(Collection<Long> ids) {
        long now = generation.get();
        Map<Long, TitleSummary> titles = HashMap.newHashMap(ids.size());
        List<Long> missing = new ArrayList<>();
        for (Long id : ids) {
            Read read = known.getIfPresent(id);
            if (read == null || read.generation() != now) {
                missing.add(id);
            } else {
                titles.put(id, read.title());
            }
        }
        if (!missing.isEmpty()) {
            catalog.inOrder(missing).forEach(title -> {
                TitleSummary summary = TitleSummary.of(title);
                known.put(title.id(), new Read(now, summary));
                titles.put(title.id(), summary);
            });
        }
        return titles;
    }

    @Override
    public void changed() {
        generation.incrementAndGet();
    }

    @Override
    public void catchUp() {
        // what has changed is read anew when it is asked for
    }

    @Override
    public Map<String, Long> heldBytes() {
        return Map.of("titles in personal rows", known.estimatedSize() * BYTES_EACH);
    }
}
