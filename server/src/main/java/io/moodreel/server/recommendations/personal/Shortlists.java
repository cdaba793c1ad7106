package io.moodreel.server.recommendations.personal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.moodreel.server.catalog.TitleScope;
import io.moodreel.server.library.Library;
import io.moodreel.server.library.LibraryFollower;
import io.moodreel.server.library.Taste;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.footprint.MemoryHolder;
import io.moodreel.server.recommendations.training.Models;
import io.moodreel.server.recommendations.training.TrainedModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everybody's shortlists, kept until the person does something or the model changes. What somebody did is committed
 * before {@link #changed} is called, and that waits for a list that is being worked out and forgets it, so the next
 * request always sees it. Thread-safe.
 */
@ApplicationScoped
class Shortlists implements LibraryFollower, MemoryHolder {
    /** New titles and other people's ratings show in a row after so long at the latest. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private static final String BECAUSE = "because-you-loved";
    private static final long BYTES_IN_A_MEGABYTE = 1 << 20;

    private record Key(long userId, String strategy, TitleScope scope) {}

    /** A list and the model it was made with. */
    private record Made(@Nullable TrainedModel model, Optional<Shortlist> list) {
        int weightBytes() {
            return list.map(Shortlist::weightBytes).orElse(100);
        }
    }

    private final Library library;
    private final Models models;
    private final ShortlistMaker maker;
    private final LikedContent content;
    private final List<String> strategies;
    private final Cache<Key, Made> kept;

    Shortlists(
            Library library,
            Models models,
            ShortlistMaker maker,
            LikedContent content,
            Strategies strategies,
            PersonalConfig config,
            Database database) {
        this.library = library;
        this.models = models;
        this.maker = maker;
        this.content = content;
        this.strategies = new ArrayList<>(strategies.names());
        this.strategies.add(BECAUSE);
        this.kept = Caffeine.newBuilder()
                .maximumWeight(config.cacheMegabytes() * BYTES_IN_A_MEGABYTE)
                .weigher((Key key, Made made) -> made.weightBytes())
                .expireAfterWrite(database.isShared() ? config.cacheElsewhere() : KEPT)
                .build();
        library.addFollower(this);
        models.addFollower(kept::invalidateAll);
    }

    /** What this person may be shown. */
    Shortlist of(long userId, String strategy, TitleScope scope) {
        return made(
                        new Key(userId, strategy, scope),
                        (taste, model) -> Optional.of(maker.make(taste, model, strategy, scope)))
                .orElseThrow();
    }

    /** Titles like one this person loved; empty when they loved none. */
    Optional<Shortlist> becauseYouLoved(long userId, TitleScope scope) {
        return made(new Key(userId, BECAUSE, scope), (taste, model) -> content.becauseYouLoved(taste, scope));
    }

    private interface Making {
        Optional<Shortlist> from(Taste taste, @Nullable TrainedModel model);
    }

    private Optional<Shortlist> made(Key key, Making making) {
        TrainedModel model = models.current().orElse(null);
        Made known = kept.getIfPresent(key);
        if (known != null && known.model() == model) {
            return known.list();
        }
        Made fresh = kept.asMap()
                .compute(
                        key,
                        (same, old) -> old != null && old.model() == model
                                ? old
                                : new Made(model, making.from(library.taste(key.userId()), model)));
        return fresh.list();
    }

    @Override
    public void changed(long userId) {
        for (String strategy : strategies) {
            for (TitleScope scope : TitleScope.values()) {
                kept.invalidate(new Key(userId, strategy, scope));
            }
        }
    }

    @Override
    public Map<String, Long> heldBytes() {
        return Map.of(
                "personal rows",
                kept.policy()
                        .eviction()
                        .map(eviction -> eviction.weightedSize().orElse(0))
                        .orElse(0L));
    }
}
