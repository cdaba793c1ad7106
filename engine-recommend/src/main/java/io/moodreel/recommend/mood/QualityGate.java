package io.moodreel.recommend.mood;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a title must be to stand in a mood or genre row, and in which order the conditions fall when too few pass.
 *
 * @param minimumRating vote average, 0–10; titles without votes are spared
 * @param minimumVotes titles without votes are spared
 * @param fromYear first year, inclusive
 * @param toYear last year, inclusive
 * @param languages at least one of these, ISO 639-1; empty means any
 * @param dropped the conditions that no longer hold
 */
public record QualityGate(
        double minimumRating,
        long minimumVotes,
        int fromYear,
        int toYear,
        Set<String> languages,
        Set<Condition> dropped) {
    /** With fewer titles than this the next condition falls. */
    public static final int ENOUGH = 10;

    /** What the gate asks, in the order in which it stops asking. */
    public enum Condition {
        LANGUAGE,
        VOTES,
        YEAR,
        RATING
    }

    public QualityGate {
        languages = Set.copyOf(languages);
        dropped = Set.copyOf(dropped);
    }

    /** Whether the condition still holds. */
    public boolean asks(Condition condition) {
        return !dropped.contains(condition);
    }

    /** This gate, then with one condition less each time until none is left. */
    public List<QualityGate> relaxations() {
        List<QualityGate> gates = new ArrayList<>();
        gates.add(this);
        Set<Condition> gone = EnumSet.noneOf(Condition.class);
        for (Condition condition : Condition.values()) {
            gone.add(condition);
            gates.add(new QualityGate(minimumRating, minimumVotes, fromYear, toYear, languages, gone));
        }
        return List.copyOf(gates);
    }
}
