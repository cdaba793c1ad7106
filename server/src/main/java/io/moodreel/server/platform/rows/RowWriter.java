package io.moodreel.server.platform.rows;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a table's rows one by one. Used by one thread. */
public interface RowWriter {
    /**
     * Writes a row.
     *
     * @param cells one for each column: texts, numbers, truth values, null; a number that is none (NaN) counts as null
     */
    void write(List<? extends @Nullable Object> cells) throws IOException;

    /** Ends the table. A table that was not ended is seen to be cut off. */
    void end() throws IOException;
}
