package io.moodreel.server.imports;

import java.util.List;

/** The cells of a row, as many as the header has names. */
record CsvCells(CsvHeader header, List<String> values) {
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
