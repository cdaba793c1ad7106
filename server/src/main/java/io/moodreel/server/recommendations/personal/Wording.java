package io.moodreel.server.recommendations.personal;

import io.moodreel.recommend.scoring.Reason.Contribution;
import io.moodreel.recommend.scoring.Reason.PeopleLikeYou;
import io.moodreel.recommend.scoring.Reason.Popular;
import io.moodreel.recommend.scoring.Reason.SharedFeatures;
import io.moodreel.recommend.scoring.Reason.Trending;
import io.moodreel.recommend.scoring.Reason.YourRatings;
import io.moodreel.server.catalog.Reason;
import io.moodreel.server.recommendations.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** Puts reasons into the words on a card. */
final class Wording {
    /** What nobody would say of it that it led them to more. */
    private static final float LIKED_FROM = 3;

    private static final int MOST_TITLES = 2;

    private Wording() {}

    /**
     * A scorer's reason in words.
     *
     * @param titles names of the model's items
     */
    static Reason of(io.moodreel.recommend.scoring.Reason reason, IntFunction<String> titles) {
        return switch (reason) {
            case YourRatings yours -> yourRatings(yours, titles);
            case PeopleLikeYou people -> peopleLikeYou(people);
            case SharedFeatures shared -> shares(shared.features());
            case Popular popular -> new Reason("popular", "Liked by " + people(popular.people()), List.of());
            case Trending trending ->
                new Reason("trending", "Rated by " + people(trending.people()) + " lately", List.of());
        };
    }

    /** That somebody's rating of one title led to another. */
    static Reason becauseYouRated(double rating, String title) {
        return new Reason("because_you_rated", "Because you gave " + stars(rating) + " to " + title, List.of(title));
    }

    static Reason becauseYouSaved(String title) {
        return new Reason("because_you_saved", "Because " + title + " is on your watchlist", List.of(title));
    }

    static Reason shares(List<String> terms) {
        return new Reason("shared_terms", "Shares: " + String.join(", ", terms), terms);
    }

    /** For what the model likes for many small reasons. */
    static Reason fitsYou() {
        return new Reason("for_you", "Fits what you have rated", List.of());
    }

    /** ★4.5, and ★5 rather than ★5.0. */
    static String stars(double rating) {
        return "★" + String.format(Locale.ROOT, rating == Math.rint(rating) ? "%.0f" : "%.1f", rating);
    }

    private static Reason yourRatings(YourRatings yours, IntFunction<String> titles) {
        List<Contribution> liked = yours.items().stream()
                .filter(contribution -> contribution.rating() >= LIKED_FROM)
                .limit(MOST_TITLES)
                .toList();
        if (liked.isEmpty()) {
            String title = titles.apply(yours.items().getFirst().item());
            return new Reason("because_you_rated", "Related to " + title + ", which you rated", List.of(title));
        }
        List<String> said = liked.stream()
                .map(contribution -> stars(contribution.rating()) + " to " + titles.apply(contribution.item()))
                .toList();
        List<String> named = liked.stream()
                .map(contribution -> titles.apply(contribution.item()))
                .toList();
        return new Reason("because_you_rated", "Because you gave " + Words.list(said), named);
    }

    private static Reason peopleLikeYou(PeopleLikeYou people) {
        // a mean of many, told to a tenth
        String stars = "★" + String.format(Locale.ROOT, "%.1f", people.expectedRating());
        String text = people.people() == 1
                ? "1 person who rates like you gives it " + stars
                : String.format(Locale.ROOT, "%,d people who rate like you give it %s", people.people(), stars);
        return new Reason("people_like_you", text, List.of());
    }

    private static String people(int count) {
        return count == 1 ? "1 person" : String.format(Locale.ROOT, "%,d people", count);
    }
}
