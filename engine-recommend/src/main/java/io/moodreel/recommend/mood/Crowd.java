package io.moodreel.recommend.mood;

import java.util.HashMap;
import java.util.Map;

/**
 * What everybody's reactions say together. Each person weighs at most five titles a mood, so that it takes several to
 * change what strangers are shown, and nobody's own choices can be read off it. Not thread-safe.
 */
public final class Crowd implements Weights {
    /** The most one person's evidence weighs in one mood. */
    static final double MOST_PER_PERSON = 5;

    private final Map<Integer, Double> sums = new HashMap<>();

    /** Somebody's evidence is another than before; {@link Evidence#NONE} for who is new or gone. */
    public void replace(Evidence before, Evidence after) {
        add(before.cappedAt(MOST_PER_PERSON), -1);
        add(after.cappedAt(MOST_PER_PERSON), 1);
    }

    private void add(Evidence evidence, int sign) {
        for (int i = 0; i < evidence.size(); i++) {
            sums.merge(evidence.cell(i), sign * evidence.weightAt(i), Double::sum);
        }
    }

    /** Never below 0, where taking away left a rounding error. */
    @Override
    public double weight(int cell) {
        return Math.max(0, sums.getOrDefault(cell, 0.0));
    }

    /** Everybody but one, whose evidence is among them. */
    Weights without(Evidence own) {
        if (own.isEmpty()) {
            return this;
        }
        Evidence share = own.cappedAt(MOST_PER_PERSON);
        return cell -> Math.max(0, weight(cell) - share.weight(cell));
    }
}
