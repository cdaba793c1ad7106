package io.moodreel.server.annotations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Labels as rows of a table. */
public final class AnnotationRows {
    /** Those of the contract (§9): the first of {@link #COLUMNS}. */
    public static final List<String> CONTRACT_COLUMNS = List.of("segment", "emotion", "timestamp");

    /** All there are. */
    public static final List<String> COLUMNS = List.of("segment", "emotion", "timestamp", "start_ms", "end_ms", "id");

    private AnnotationRows() {}

    /** One label's cells, one for each of {@link #COLUMNS}. */
    public static List<@Nullable Object> of(Annotation one) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(one.segment());
        cells.add(one.emotion());
        cells.add(one.timestamp());
        cells.add(one.startMs());
        cells.add(one.endMs());
        cells.add(one.id());
        return cells;
    }
}
