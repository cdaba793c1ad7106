package io.moodreel.server.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Counts things by name: how often, how many minutes, how they were rated. Used by one thread. */
final class Tally {
    private static final class Sum {
        private int count;
        private long minutes;
        private int ratings;
        private double stars;
    }

    private final Map<String, Sum> sums = new HashMap<>();

    /** One name and what it adds up to. */
    @Schema(name = "StatisticsCount", description = "A name and what it adds up to")
    record Count(
            @Schema(required = true) String name,
            @Schema(required = true, description = "watched or read so often") int count,
            @Schema(required = true, description = "of films") long minutes,
            @Schema(required = true, nullable = true, description = "null where nothing was rated") @Nullable
                    Double averageRating) {}

    void add(String name, Seen seen) {
        Sum sum = sums.computeIfAbsent(name, fresh -> new Sum());
        sum.count++;
        sum.minutes += seen.minutes();
        Double rating = seen.rating();
        if (rating != null) {
            sum.ratings++;
            sum.stars += rating;
        }
    }

    /** The most frequent, of equal ones by name. */
    List<Count> most(int limit) {
        return counts(Comparator.comparingInt(Count::count).reversed().thenComparing(Count::name)).stream()
                .limit(limit)
                .toList();
    }

    /** All, by name. */
    List<Count> byName() {
        return counts(Comparator.comparing(Count::name));
    }

    private List<Count> counts(Comparator<Count> order) {
        List<Count> counts = new ArrayList<>(sums.size());
        sums.forEach((name, sum) -> counts.add(new Count(
                name,
                sum.count,
                sum.minutes,
                sum.ratings == 0 ? null : Math.round(100 * sum.stars / sum.ratings) / 100.0)));
        counts.sort(order);
        return counts;
    }
}
