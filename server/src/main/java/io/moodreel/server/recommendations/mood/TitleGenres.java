package io.moodreel.server.recommendations.mood;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.library.Activity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The genres of titles that people did something with. Thread-safe. */
@ApplicationScoped
class TitleGenres {
    private static final long MOST_TITLES = 50_000;
    private static final Duration GENRES_SELDOM_CHANGE = Duration.ofHours(1);

    private final Catalog catalog;
    private final Cache<Long, List<String>> known = Caffeine.newBuilder()
            .maximumSize(MOST_TITLES)
            .expireAfterWrite(GENRES_SELDOM_CHANGE)
            .build();

    TitleGenres(Catalog catalog) {
        this.catalog = catalog;
    }

    /** By title; a title that is gone has none. */
    Map<Long, List<String>> of(Collection<Activity> activities) {
        Map<Long, List<String>> genres = new HashMap<>(
                known.getAllPresent(activities.stream().map(Activity::titleId).collect(Collectors.toSet())));
        List<Long> missing = activities.stream()
                .map(Activity::titleId)
                .distinct()
                .filter(id -> !genres.containsKey(id))
                .toList();
        if (!missing.isEmpty()) {
            catalog.inOrder(missing).forEach(title -> {
                known.put(title.id(), title.facts().genres());
                genres.put(title.id(), title.facts().genres());
            });
        }
        return genres;
    }
}
