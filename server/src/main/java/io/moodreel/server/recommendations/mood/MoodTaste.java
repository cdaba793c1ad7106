package io.moodreel.server.recommendations.mood;

import io.moodreel.affect.Mood;
import io.moodreel.recommend.mood.LearnedFit;
import io.moodreel.recommend.mood.MoodFit;
import io.moodreel.recommend.mood.MoodMode;
import io.moodreel.server.catalog.Reason;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How well titles suit somebody in a mood, and the words for it. Immutable and thread-safe. */
public final class MoodTaste implements MoodFit {
    private static final int MOST_GENRES = 3;

    private final LearnedFit fit;
    private final MoodReason reason;

    MoodTaste(Optional<Mood> mood, MoodMode mode, LearnedFit fit) {
        this.fit = fit;
        this.reason = new MoodReason(mood, mode, fit);
    }

    @Override
    public double of(Collection<String> genres) {
        return fit.of(genres);
    }

    /**
     * Why the mood speaks for a title.
     *
     * @return naming those of its genres that suit better than always, best first, at most three; empty when none does
     */
    public Optional<Reason> reason(Collection<String> genres) {
        List<String> suitable = genres.stream()
                .filter(genre -> shift(genre) > 0)
                .sorted(Comparator.comparingDouble(this::shift).reversed())
                .limit(MOST_GENRES)
                .toList();
        return suitable.isEmpty() ? Optional.empty() : Optional.of(reason.of(suitable));
    }

    private double shift(String genre) {
        return fit.of(List.of(genre));
    }
}
