package io.moodreel.recommend.ranking;

import io.moodreel.recommend.scoring.Reason;
import java.util.List;

/**
 * An item at its place in a row.
 *
 * @param item its index
 * @param score what the scorer gave it
 * @param propensity the chance that this item came to this place, given those before it: to be logged, so that what
 *     people make of explored items can be weighed by its inverse (Horvitz and Thompson); 1 without exploration
 * @param reasons from the scorer; may be empty
 */
public record Recommendation(int item, float score, double propensity, List<Reason> reasons) {
    public Recommendation {
        reasons = List.copyOf(reasons);
    }

    Recommendation because(List<Reason> known) {
        return new Recommendation(item, score, propensity, known);
    }
}
