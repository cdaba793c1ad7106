package io.moodreel.server.imports.run;

import io.moodreel.server.imports.files.Row;
import java.io.IOException;

/** Takes down the rows that are not imported. */
@FunctionalInterface
public interface Rejects {
    void add(Row<?> row, String reason) throws IOException;
}
