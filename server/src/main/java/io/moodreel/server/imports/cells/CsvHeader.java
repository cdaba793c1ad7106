package io.moodreel.server.imports.cells;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The column names of a file. A name that comes twice means its first column. */
public final class CsvHeader {
    private final Map<String, Integer> indexes = new HashMap<>();
    private final int width;

    /** @param names as they stand in the first line, from left to right */
    public CsvHeader(List<String> names) {
        width = names.size();
        for (int index = 0; index < width; index++) {
            indexes.putIfAbsent(names.get(index).strip(), index);
        }
    }

    /** How many columns there are. */
    public int width() {
        return width;
    }

    /** Where this column is, -1 when nowhere. */
    int index(String column) {
        return indexes.getOrDefault(column, -1);
    }

    /** Those of {@code columns} that are not there. */
    public List<String> missing(Collection<String> columns) {
        return columns.stream().filter(column -> !indexes.containsKey(column)).toList();
    }
}
