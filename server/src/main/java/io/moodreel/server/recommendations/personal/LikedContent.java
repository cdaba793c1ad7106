package io.moodreel.server.recommendations.personal;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Reason;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleScope;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.library.GivenRating;
import io.moodreel.server.library.Taste;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.search.Search;
import io.moodreel.server.search.Search.Likeness;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Titles that are about what somebody liked: needs no other people, and knows a title from the moment it is there.
 */
@ApplicationScoped
class LikedContent {
    /** Ratings from here on say "more of this". */
    private static final double LIKED = 3.5;

    private static final double LOVED = 4;
    private static final int MOST_LIKED = 5;
    private static final int LIKE_EACH = 40;
    /** The middle of the scale says nothing either way. */
    private static final double INDIFFERENT = 2.5;

    private static final double SAVED_COUNTS_AS = 4;
    /** Words of films and books are compared across their vocabularies, which tells less. */
    private static final double OTHER_KIND = 0.6;

    private static final String TFIDF = "tfidf";

    private final Catalog catalog;
    private final Search search;

    LikedContent(Catalog catalog, Search search) {
        this.catalog = catalog;
        this.search = search;
    }

    /** Something liked; the rating is null where it was only saved. */
    private record Liked(Title title, @Nullable Double rating) {
        double weight() {
            return ((rating == null ? SAVED_COUNTS_AS : rating) - INDIFFERENT) / INDIFFERENT;
        }

        Reason reason() {
            return rating == null
                    ? Wording.becauseYouSaved(title.facts().title())
                    : Wording.becauseYouRated(rating, title.facts().title());
        }
    }

    /** A found title: what all that is liked says for it, and what says most. */
    private record Found(double score, double most, List<Reason> reasons) {
        Found and(Found other) {
            return new Found(
                    score + other.score, Math.max(most, other.most), most >= other.most ? reasons : other.reasons);
        }
    }

    /** Best first, nothing settled; empty when nothing is liked, or likeness is still being worked out after a start. */
    List<Candidate> candidates(Taste taste, TitleScope scope) {
        Map<Long, Found> found = new HashMap<>();
        for (Liked liked : liked(taste)) {
            for (TitleType type : scope.types()) {
                double weight = liked.weight() * (liked.title().facts().type() == type ? 1 : OTHER_KIND);
                for (Likeness likeness : like(liked.title(), type)) {
                    double score = weight * likeness.similarity();
                    found.merge(likeness.titleId(), new Found(score, score, reasons(liked, likeness)), Found::and);
                }
            }
        }
        return found.entrySet().stream()
                .filter(entry -> isNew(entry.getKey(), taste))
                .map(entry -> Candidate.because(
                        entry.getKey(),
                        entry.getValue().score(),
                        entry.getValue().reasons()))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparingLong(Candidate::titleId))
                .toList();
    }

    /** Titles like the one of the scope's that was loved best, of equal ones the latest; empty when none was. */
    Optional<Shortlist> becauseYouLoved(Taste taste, TitleScope scope) {
        List<Long> loved = taste.ratings().stream()
                .filter(rating -> rating.rating() >= LOVED)
                .sorted(BEST_LATEST_FIRST)
                .map(GivenRating::titleId)
                .limit(MOST_LIKED)
                .toList();
        return catalog.inOrder(loved).stream()
                .filter(title -> scope.types().contains(title.facts().type()))
                .findFirst()
                .map(title -> Shortlist.because(title, TFIDF, like(title, taste)));
    }

    private static final Comparator<GivenRating> BEST_LATEST_FIRST = Comparator.comparingDouble(GivenRating::rating)
            .thenComparing(GivenRating::ratedAt)
            .reversed()
            .thenComparingLong(GivenRating::titleId);

    private List<Candidate> like(Title title, Taste taste) {
        return like(title, title.facts().type()).stream()
                .filter(likeness -> isNew(likeness.titleId(), taste))
                .map(likeness -> Candidate.because(
                        likeness.titleId(), likeness.similarity(), List.of(Wording.shares(likeness.sharedTerms()))))
                .toList();
    }

    private List<Liked> liked(Taste taste) {
        Map<Long, Double> ratings = taste.ratings().stream()
                .filter(rating -> rating.rating() >= LIKED)
                .sorted(BEST_LATEST_FIRST)
                .limit(MOST_LIKED)
                .collect(Collectors.toMap(GivenRating::titleId, GivenRating::rating));
        List<Long> ids = Stream.concat(
                        ratings.keySet().stream(),
                        taste.saved().stream()
                                .filter(id -> !ratings.containsKey(id))
                                .sorted())
                .limit(MOST_LIKED)
                .toList();
        List<Liked> liked = new ArrayList<>();
        catalog.inOrder(ids).forEach(title -> liked.add(new Liked(title, ratings.get(title.id()))));
        return liked;
    }

    private List<Likeness> like(Title title, TitleType type) {
        try {
            return search.similar(title, type, LIKE_EACH).stream()
                    .filter(likeness -> likeness.similarity() > 0)
                    .toList();
        } catch (ProblemException notYet) {
            return List.of();
        }
    }

    private static List<Reason> reasons(Liked liked, Likeness likeness) {
        return likeness.sharedTerms().isEmpty()
                ? List.of(liked.reason())
                : List.of(liked.reason(), Wording.shares(likeness.sharedTerms()));
    }

    private static boolean isNew(long titleId, Taste taste) {
        return !taste.settled().contains(titleId) && !taste.saved().contains(titleId);
    }
}
