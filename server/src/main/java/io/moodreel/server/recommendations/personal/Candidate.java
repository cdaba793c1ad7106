package io.moodreel.server.recommendations.personal;

import io.moodreel.server.catalog.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A title that somebody may be shown.
 *
 * @param score comparable within its shortlist
 * @param propensity the chance with which it came to its place, 1 without exploration
 * @param item its index in the model that proposed it, {@link #NO_ITEM} where something else did
 * @param reasons null while nobody has asked the model for them
 */
record Candidate(long titleId, double score, double propensity, int item, @Nullable List<Reason> reasons) {
    static final int NO_ITEM = -1;

    /** One that comes with its reasons. */
    static Candidate because(long titleId, double score, List<Reason> reasons) {
        return new Candidate(titleId, score, 1, NO_ITEM, List.copyOf(reasons));
    }

    /** One that the model has reasons for. */
    static Candidate ofModel(long titleId, double score, double propensity, int item) {
        return new Candidate(titleId, score, propensity, item, null);
    }

    Candidate scored(double newScore) {
        return new Candidate(titleId, newScore, propensity, item, reasons);
    }
}
