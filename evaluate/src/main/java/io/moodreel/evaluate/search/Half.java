package io.moodreel.evaluate.search;

import java.util.List;
import java.util.stream.IntStream;

/** Which wishes are looked at: those that weights may be chosen on, or those that figures are reported on. */
public enum Half {
    TUNING,
    REPORTING,
    /** Every wish, where nothing was tuned on any of them. */
    BOTH;

    /** The 1st, 3rd … wish for tuning, the 2nd, 4th … for reporting. */
    public List<Wish> of(List<Wish> wishes) {
        return IntStream.range(0, wishes.size())
                .filter(i -> this == BOTH || i % 2 == ordinal())
                .mapToObj(wishes::get)
                .toList();
    }
}
