package io.moodreel.server.recommendations.personal;

import io.moodreel.recommend.mood.MoodFit;
import io.moodreel.server.catalog.TitleSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Moves candidates up or down by how they suit a mood. That somebody takes the title at place k is taken to be as likely
 * as 1 / k; a mood multiplies the odds by e to its fit, so places and fits add up as logarithms.
 */
final class MoodOrder {
    private MoodOrder() {}

    private record Placed(Candidate candidate, double logOdds) {}

    /** @param titles those of the candidates */
    static List<Candidate> of(List<Candidate> candidates, Map<Long, TitleSummary> titles, MoodFit fit) {
        List<Placed> placed = new ArrayList<>(candidates.size());
        for (int place = 0; place < candidates.size(); place++) {
            Candidate candidate = candidates.get(place);
            TitleSummary title = titles.get(candidate.titleId());
            if (title != null) {
                placed.add(new Placed(candidate, fit.of(title.genres()) - Math.log1p(place)));
            }
        }
        placed.sort(Comparator.comparingDouble(Placed::logOdds).reversed());
        return placed.stream().map(Placed::candidate).toList();
    }
}
