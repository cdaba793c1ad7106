package io.moodreel.server.imports.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an import counts, in the order to show. Used by one thread. */
public final class ImportCounts {
    static final String ROWS = "rows";
    static final String REJECTED = "rejected";

    private final Map<String, Long> counts = new LinkedHashMap<>();

    ImportCounts(List<String> names) {
        names.forEach(name -> counts.put(name, 0L));
    }

    /** Everything every import counts, and these in between. */
    @SafeVarargs
    public static List<String> names(List<String>... parts) {
        List<String> names = new ArrayList<>(List.of(ROWS));
        for (List<String> part : parts) {
            names.addAll(part);
        }
        names.add(REJECTED);
        return List.copyOf(names);
    }

    /** Counts {@code count} more of what has this name. */
    public void add(String name, long count) {
        counts.merge(name, count, Long::sum);
    }

    long get(String name) {
        return counts.getOrDefault(name, 0L);
    }

    /** Goes on from what an earlier run has counted. */
    void restore(Map<String, Long> earlier) {
        earlier.forEach(counts::replace);
    }

    Map<String, Long> asMap() {
        return counts;
    }
}
