package io.moodreel.server.recommendations.personal;

import io.moodreel.recommend.mood.MoodFit;
import io.moodreel.recommend.mood.MoodPrior;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** What a mood makes of genres before anything is learned: the prior's genres suit it, those against it do not. */
@ApplicationScoped
class MoodFits {
    /** Twice as likely as always. */
    private static final double SUITS = Math.log(2);

    MoodFit of(MoodWish wish) {
        Set<String> wanted = Set.copyOf(MoodPrior.genres(wish.mood(), wish.mode()));
        Set<String> against = MoodPrior.genresAgainst(wish.mode());
        return genres -> {
            double fit = genres.stream().anyMatch(wanted::contains) ? SUITS : 0;
            return genres.stream().anyMatch(against::contains) ? fit - SUITS : fit;
        };
    }
}
