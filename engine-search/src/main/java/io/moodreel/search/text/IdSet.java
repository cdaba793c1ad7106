package io.moodreel.search.text;

import java.util.BitSet;
import java.util.function.LongPredicate;

/**
 * Ids of titles, for asking whether one is among them. Takes a bit for every id up to the largest, since ids of titles
 * are counted from 1 without large gaps. Immutable; safe for any thread.
 */
public final class IdSet implements LongPredicate {
    private final BitSet bits;

    IdSet(BitSet bits) {
        this.bits = bits;
    }

    @Override
    public boolean test(long id) {
        return id >= 0 && id <= Integer.MAX_VALUE && bits.get((int) id);
    }

    /** How many ids there are. */
    public int size() {
        return bits.cardinality();
    }
}
