package io.moodreel.recommend.mood;

import io.moodreel.affect.Mood;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sums up one person's reactions.
 *
 * <p>Of all they did with one title in one mood, the strongest reaction speaks, of equal ones the later: who finishes a
 * film has clicked, played and finished, but liked it once; and clicking a hundred times on one title says no more than
 * once. A reaction loses half its weight in half a year, since tastes move. Used by one thread.
 */
public final class EvidenceBuilder {
    private static final Duration HALF_LIFE = Duration.ofDays(182);

    private record Occasion(long titleId, Optional<Mood> mood) {}

    private final GenreNumbers genres;
    private final Instant now;
    private final Map<Occasion, Reacted> speaking = new HashMap<>();

    EvidenceBuilder(GenreNumbers genres, Instant now) {
        this.genres = genres;
        this.now = now;
    }

    /** Adds a reaction, in any order. */
    public void add(Reacted reacted) {
        speaking.merge(new Occasion(reacted.titleId(), reacted.mood()), reacted, EvidenceBuilder::stronger);
    }

    private static Reacted stronger(Reacted one, Reacted other) {
        int difference =
                Double.compare(one.reaction().strength(), other.reaction().strength());
        if (difference == 0) {
            return one.at().isAfter(other.at()) ? one : other;
        }
        return difference > 0 ? one : other;
    }

    /** What the reactions so far say together. */
    public Evidence build() {
        SortedMap<Integer, Double> sums = new TreeMap<>();
        for (Reacted reacted : speaking.values()) {
            double weight = reacted.reaction().strength() * remaining(reacted.at());
            Mood mood = reacted.mood().orElse(null);
            boolean isFor = reacted.reaction().isFor();
            sums.merge(Weights.cell(mood, isFor, Weights.ALL_TITLES), weight, Double::sum);
            for (String genre : new HashSet<>(reacted.genres())) {
                sums.merge(Weights.cell(mood, isFor, genres.of(genre)), weight, Double::sum);
            }
        }
        return sums.isEmpty() ? Evidence.NONE : new Evidence(sums);
    }

    private double remaining(Instant at) {
        double age = Math.max(0, Duration.between(at, now).toMillis());
        return Math.pow(0.5, age / HALF_LIFE.toMillis());
    }
}
