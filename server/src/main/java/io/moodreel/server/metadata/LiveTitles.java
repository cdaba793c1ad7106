package io.moodreel.server.metadata;

import io.moodreel.recommend.mood.QualityGate;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.metadata.Wish.ByWords;
import io.moodreel.server.metadata.Wish.OfGenre;
import io.moodreel.server.metadata.cache.AnswerCache;
import io.moodreel.server.metadata.cache.CachedAnswer;
import io.moodreel.server.metadata.source.Attribution;
import io.moodreel.server.metadata.source.MetadataSource;
import io.moodreel.server.metadata.source.SourceState;
import io.moodreel.server.platform.database.Database;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Titles as other places name them: from the cache while it is young, else asked, else from an older cache. Whoever calls
 * has the catalogue to fall back on. Thread-safe; callers block, at most for the configured patience.
 */
@ApplicationScoped
public class LiveTitles {
    /** Longer texts are no titles. */
    private static final int MOST_CHARACTERS = 200;

    private final List<MetadataSource> sources;
    private final Catalog catalog;
    private final MetadataConfig config;
    private final Clock clock;
    private final AnswerCache cache;
    private final Flights flights;
    private final AnswerCounts counts = new AnswerCounts();

    @Inject
    LiveTitles(
            @All List<MetadataSource> sources,
            Arrivals arrivals,
            Catalog catalog,
            Database database,
            MetadataConfig config,
            Clock clock) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(MetadataSource::turn))
                .toList();
        this.catalog = catalog;
        this.config = config;
        this.clock = clock;
        this.cache = new AnswerCache(database, config.mostAnswers());
        this.flights = new Flights(cache, arrivals, config.failedFor(), clock);
    }

    /** Films of a genre as the catalogue names it; empty when nobody can tell now. */
    public Optional<LiveAnswer> ofGenre(String genre, QualityGate gate) {
        return answer(new OfGenre(TitleType.MOVIE, genre, gate));
    }

    /** Titles by words; empty when nobody can tell now. */
    public Optional<LiveAnswer> search(TitleType type, String words) {
        if (words.isBlank() || words.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        return answer(new ByWords(type, words));
    }

    /** Whether anybody is set up to be asked for titles of a kind. */
    public boolean canAsk(TitleType type) {
        return sources.stream().anyMatch(source -> source.isConfigured() && source.type() == type);
    }

    /** What the terms of those that are asked want to be shown. */
    public List<Attribution> attributions() {
        return sources.stream()
                .filter(MetadataSource::isConfigured)
                .map(MetadataSource::attribution)
                .toList();
    }

    List<SourceState> states() {
        return sources.stream().map(MetadataSource::state).toList();
    }

    AnswerCounts counts() {
        return counts;
    }

    long keptAnswers() {
        return cache.size();
    }

    long forgetAnswers() {
        flights.forgetFailures();
        return cache.clear();
    }

    private Optional<LiveAnswer> answer(Wish wish) {
        List<MetadataSource> able = sources.stream()
                .filter(source -> source.isConfigured() && source.type() == wish.type())
                .toList();
        if (able.isEmpty()) {
            return Optional.empty();
        }
        Optional<CachedAnswer> kept = kept(wish.question());
        if (kept.isPresent() && isFresh(kept.get())) {
            return told(kept.get(), Freshness.CACHED);
        }
        CompletableFuture<CachedAnswer> flight = flights.start(wish, able);
        if (kept.isPresent() && isYoungerThan(kept.get(), config.freshFor().plus(config.staleFor()))) {
            return told(kept.get(), flight.isCompletedExceptionally() ? Freshness.STALE_ON_ERROR : Freshness.STALE);
        }
        Optional<CachedAnswer> landed = await(flight);
        if (landed.isPresent()) {
            return told(landed.get(), Freshness.FRESH);
        }
        if (kept.isPresent() && isYoungerThan(kept.get(), config.staleOnErrorFor())) {
            return told(kept.get(), Freshness.STALE_ON_ERROR);
        }
        counts.unanswered();
        return Optional.empty();
    }

    /** Where others write to the same cache, what this process remembers may be older than what is there. */
    private Optional<CachedAnswer> kept(String question) {
        Optional<CachedAnswer> known = cache.find(question);
        boolean askAgain = known.isPresent() && cache.isShared() && !isFresh(known.get());
        return askAgain ? cache.findWritten(question) : known;
    }

    private boolean isFresh(CachedAnswer answer) {
        return isYoungerThan(answer, answer.titleIds().isEmpty() ? config.emptyFor() : config.freshFor());
    }

    private boolean isYoungerThan(CachedAnswer answer, Duration age) {
        return answer.age(clock.instant()).compareTo(age) < 0;
    }

    private Optional<CachedAnswer> await(CompletableFuture<CachedAnswer> flight) {
        try {
            return Optional.of(flight.get(config.patience().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException none) {
            return Optional.empty();
        }
    }

    private Optional<LiveAnswer> told(CachedAnswer answer, Freshness freshness) {
        counts.answered(freshness);
        return Optional.of(new LiveAnswer(
                catalog.inOrder(answer.titleIds()), answer.source(), answer.age(clock.instant()), freshness));
    }
}
