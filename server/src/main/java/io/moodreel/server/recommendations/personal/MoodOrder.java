package io.moodreel.server.recommendations.personal;

import io.moodreel.recommend.mood.MoodFit;
import io.moodreel.server.catalog.TitleSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Moves candidates up or down by how they suit a mood. That somebody takes the title at place k is taken to be as likely
 * as 1 / k; a mood multiplies the odds by e to its fit, so places and fits add up as logarithms.
 */
final class MoodOrder {
    private MoodOrder() {}

    /**
     * A candidate in its place.
     *
     * @param lifted whether it suits the mood and stands further up for it
     */
    record Placed(Candidate candidate, boolean lifted) {}

    private record Weighed(Candidate candidate, int formerPlace, double fit, double logOdds) {
        static Weighed of(Candidate candidate, int formerPlace, double fit) {
            return new Weighed(candidate, formerPlace, fit, fit - Math.log1p(formerPlace));
        }

        Placed placed(int place) {
            return new Placed(candidate, fit > 0 && place < formerPlace);
        }
    }

    /** As they are, for no mood. */
    static Stream<Placed> unchanged(List<Candidate> candidates) {
        return candidates.stream().map(candidate -> new Placed(candidate, false));
    }

    /** @param titles those of the candidates; who is none of them any more is left out */
    static Stream<Placed> of(List<Candidate> candidates, Map<Long, TitleSummary> titles, MoodFit fit) {
        List<Weighed> weighed = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            TitleSummary title = titles.get(candidate.titleId());
            if (title != null) {
                weighed.add(Weighed.of(candidate, weighed.size(), fit.of(title.genres())));
            }
        }
        weighed.sort(Comparator.comparingDouble(Weighed::logOdds).reversed());
        return IntStream.range(0, weighed.size())
                .mapToObj(place -> weighed.get(place).placed(place));
    }
}
