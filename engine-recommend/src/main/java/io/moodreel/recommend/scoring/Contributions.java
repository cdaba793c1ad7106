package io.moodreel.recommend.scoring;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.scoring.Reason.Contribution;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Makes a {@link Reason.YourRatings} of what each item of a history contributed to a score. */
public final class Contributions {
    private Contributions() {}

    /**
     * The strongest of those that speak for the item; no reason when none does.
     *
     * @param shares one for each place of the history
     */
    public static List<Reason> strongest(History history, float[] shares, int limit) {
        List<Contribution> strongest = IntStream.range(0, shares.length)
                .filter(place -> shares[place] > 0)
                .mapToObj(place -> new Contribution(history.item(place), history.rating(place), shares[place]))
                .sorted(Comparator.comparingDouble(Contribution::share)
                        .reversed()
                        .thenComparingInt(Contribution::item))
                .limit(limit)
                .toList();
        return strongest.isEmpty() ? List.of() : List.of(new Reason.YourRatings(strongest));
    }
}
