package io.moodreel.server.imports;

import java.io.IOException;

/** Takes down the rows that are not imported. */
@FunctionalInterface
interface Rejects {
    void add(Row<?> row, String reason) throws IOException;
}
