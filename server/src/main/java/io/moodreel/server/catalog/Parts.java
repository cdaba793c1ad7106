package io.moodreel.server.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** Distinct values in parts small enough for one statement. */
final class Parts {
    private static final int LARGEST = 1_000;

    private Parts() {}

    static <T> List<List<T>> of(Collection<T> values) {
        List<T> distinct = List.copyOf(new LinkedHashSet<>(values));
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < distinct.size(); from += LARGEST) {
            parts.add(distinct.subList(from, Math.min(distinct.size(), from + LARGEST)));
        }
        return parts;
    }
}
