package io.moodreel.search.blend;

import java.util.List;

/**
 * What one way of searching found.
 *
 * @param ids of titles, best first, each once
 * @param weight how much this way counts beside others, above 0
 */
record RankedList(List<Long> ids, double weight) {

    RankedList {
        ids = List.copyOf(ids);
        if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a list's weight is " + weight + "; it must be a finite number above 0");
        }
    }
}
