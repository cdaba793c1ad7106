package io.moodreel.server.imports.run;

import io.moodreel.server.imports.cells.RejectedRowException;
import io.moodreel.server.imports.files.Row;
import java.io.IOException;

/**
 * What one kind of row becomes. Gathers a batch, then hands it on.
 *
 * @param <T> what a row holds
 */
public interface RowImport<T> {
    /** Adds the row to the batch. */
    void take(Row.Whole<T> row) throws RejectedRowException;

    /** Hands the batch on, all or nothing, and begins the next; rows that turn out to be wrong only now are rejected. */
    void flush(Rejects rejects) throws IOException;
}
