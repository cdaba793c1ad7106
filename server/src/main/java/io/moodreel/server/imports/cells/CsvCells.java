package io.moodreel.server.imports.cells;

import java.util.List;

/** The cells of a row, as many as the header has names. */
public record CsvCells(CsvHeader header, List<String> values) {
    /** The cell in this column without surrounding blanks; empty when the file has no such column. */
    public String text(String column) {
        int index = header.index(column);
        return index < 0 ? "" : PlainText.of(values.get(index));
    }

    /** As {@link #text}, but on one line. */
    public String line(String column) {
        return PlainText.onOneLine(text(column));
    }
}
