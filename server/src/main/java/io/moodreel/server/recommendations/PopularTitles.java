package io.moodreel.server.recommendations;

import io.moodreel.recommend.popularity.DampedMean;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.PageRequest;
import io.moodreel.server.catalog.Reason;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleFilter;
import io.moodreel.server.catalog.TitleLists;
import io.moodreel.server.catalog.TitleScope;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.library.RatingSummary;
import io.moodreel.server.library.Ratings;
import io.moodreel.server.platform.footprint.MemoryHolder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is liked most: by our raters as soon as enough have rated, by the catalogue's votes until then. */
@ApplicationScoped
public class PopularTitles implements MemoryHolder {
    private static final int FEWEST_RATINGS = 5;
    private static final int DAMPING = 5;
    private static final int ENOUGH_RATED_TITLES = 10;
    /** A reference, an object header and three eight-byte fields. */
    private static final long BYTES_PER_RANKED_TITLE = 36;

    private final Catalog catalog;
    private final TitleLists lists;
    private final Ratings ratings;
    private final Map<Window, Ranking> rankings = new ConcurrentHashMap<>();

    PopularTitles(Catalog catalog, TitleLists lists, Ratings ratings) {
        this.catalog = catalog;
        this.lists = lists;
        this.ratings = ratings;
    }

    /** What the order rests on. */
    public enum Basis {
        RATINGS,
        VOTES
    }

    /** Popular titles and what makes them so. */
    @Schema(name = "PopularTitles", description = "Popular titles and what the order rests on")
    public record Answer(@Schema(required = true) Basis basis, @Schema(required = true) List<TitleSummary> items) {}

    @Override
    public Map<String, Long> heldBytes() {
        long titles = rankings.values().stream()
                .mapToLong(ranking -> ranking.titles().size())
                .sum();
        return Map.of("popular rankings", titles * BYTES_PER_RANKED_TITLE);
    }

    /** A rated title with its damped mean. */
    private record Ranked(long titleId, double score, long count) {}

    /** All titles with enough ratings, best first, as of one version of the ratings. */
    private record Ranking(long version, Instant madeAt, List<Ranked> titles) {}

    /** The most liked titles, best first. */
    public Answer popular(TitleScope scope, Window window, int limit) {
        List<TitleSummary> rated = byRatings(scope, window, limit);
        if (rated.size() >= Math.min(limit, ENOUGH_RATED_TITLES)) {
            return new Answer(Basis.RATINGS, rated);
        }
        return new Answer(Basis.VOTES, byVotes(scope, limit));
    }

    private List<TitleSummary> byRatings(TitleScope scope, Window window, int limit) {
        List<TitleSummary> items = new ArrayList<>();
        List<Ranked> ranked = ranking(window).titles();
        for (int from = 0; from < ranked.size() && items.size() < limit; from += limit) {
            List<Ranked> part = ranked.subList(from, Math.min(ranked.size(), from + limit));
            Map<Long, Ranked> scores = new HashMap<>();
            part.forEach(entry -> scores.put(entry.titleId(), entry));
            for (Title title :
                    catalog.inOrder(part.stream().map(Ranked::titleId).toList())) {
                if (items.size() < limit && scope.types().contains(title.facts().type())) {
                    items.add(chosen(title, scores.get(title.id())));
                }
            }
        }
        return items;
    }

    private static TitleSummary chosen(Title title, Ranked ranked) {
        String text = String.format(Locale.ROOT, "%.1f of 5 from %,d ratings", ranked.score(), ranked.count());
        return TitleSummary.chosen(title, ranked.score(), List.of(new Reason("popular", text, List.of())));
    }

    private Ranking ranking(Window window) {
        long version = ratings.version();
        Instant now = Clock.systemUTC().instant();
        return rankings.compute(window, (key, known) -> {
            boolean fresh = known != null && known.version() == version && !window.movedOnSince(known.madeAt(), now);
            return fresh ? known : rank(version, now, ratings.summaries(window.start(now)));
        });
    }

    private static Ranking rank(long version, Instant now, List<RatingSummary> summaries) {
        double sum = summaries.stream().mapToDouble(RatingSummary::sum).sum();
        long count = summaries.stream().mapToLong(RatingSummary::count).sum();
        DampedMean mean = new DampedMean(count == 0 ? 0 : sum / count, DAMPING);
        List<Ranked> titles = summaries.stream()
                .filter(summary -> summary.count() >= FEWEST_RATINGS)
                .map(summary -> new Ranked(summary.titleId(), mean.of(summary.sum(), summary.count()), summary.count()))
                .sorted(Comparator.comparingDouble(Ranked::score)
                        .thenComparingLong(Ranked::count)
                        .reversed()
                        .thenComparingLong(Ranked::titleId))
                .toList();
        return new Ranking(version, now, titles);
    }

    /** The titles with most votes, whatever our raters say. */
    public List<TitleSummary> byVotes(TitleScope scope, int limit) {
        List<Title> titles = new ArrayList<>();
        for (TitleType type : scope.types()) {
            titles.addAll(lists.titles(TitleFilter.all(type), new PageRequest(1, limit)));
        }
        return titles.stream()
                .sorted(Comparator.comparingLong((Title title) -> title.facts().voteCount())
                        .thenComparingDouble(title -> title.facts().popularity())
                        .reversed()
                        .thenComparingLong(Title::id))
                .limit(limit)
                .map(title -> TitleSummary.chosen(title, title.facts().voteCount(), List.of(reason(title))))
                .toList();
    }

    private static Reason reason(Title title) {
        long votes = title.facts().voteCount();
        List<String> genres = Words.tellingGenres(title, List.of());
        String text = votes == 0
                ? "A place to begin: " + Words.lowerCased(genres)
                : String.format(
                        Locale.ROOT, "%.1f of 10 from %,d votes", title.facts().voteAverage(), votes);
        return new Reason("popular", text, votes == 0 ? genres : List.of());
    }
}
