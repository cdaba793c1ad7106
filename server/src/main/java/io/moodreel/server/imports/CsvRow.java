package io.moodreel.server.imports;

import java.util.List;

/** One row below the header. */
sealed interface CsvRow {
    /** Counted from 1, the header being the first. */
    long number();

    /** As it stands in the file, for a broken row its beginning. */
    String raw();

    /** A row with as many cells as the header. */
    record Cells(long number, String raw, CsvHeader header, List<String> values) implements CsvRow {
        /** The cell in this column without surrounding blanks; empty when the file has no such column. */
        String text(String column) {
            int index = header.index(column);
            return index < 0 ? "" : PlainText.of(values.get(index));
        }

        /** As {@link #text}, but on one line. */
        String line(String column) {
            return PlainText.onOneLine(text(column));
        }
    }

    /** A row that cannot be told apart into cells. */
    record Broken(long number, String raw, String reason) implements CsvRow {}
}
