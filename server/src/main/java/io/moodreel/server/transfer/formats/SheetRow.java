package io.moodreel.server.transfer.formats;

import io.moodreel.server.imports.cells.PlainText;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The cells of one row as texts, numbers, days; what cannot be read is a {@link BadCellException}. */
record SheetRow(Sheet sheet, CsvText.Line line) {
    int number() {
        return line.number();
    }

    /** The cell in the first of these columns that the file has; empty where it has none. */
    String text(String... columns) {
        return text(sheet.column(columns));
    }

    String text(int column) {
        return column < 0 || column >= line.cells().size()
                ? ""
                : PlainText.of(line.cells().get(column));
    }

    /** The same on one line. */
    String oneLine(String... columns) {
        return PlainText.onOneLine(text(columns));
    }

    /** The cell, which must not be empty. */
    String required(String column) throws BadCellException {
        String text = oneLine(column);
        if (text.isEmpty()) {
            throw new BadCellException(column + " is empty; it must name the title.");
        }
        return text;
    }

    @Nullable
    Integer year(String... columns) throws BadCellException {
        return Cells.year(sheet.header(), sheet.column(columns), text(columns));
    }

    @Nullable
    LocalDate day(String column) throws BadCellException {
        return Cells.day(column, text(column));
    }

    @Nullable
    Instant time(String... columns) throws BadCellException {
        int column = sheet.column(columns);
        return column < 0 ? null : Cells.time(sheet.header().get(column), text(column));
    }

    /** Null for an empty cell. */
    @Nullable
    Double stars(String column) throws BadCellException {
        return Cells.stars(column, text(column), 5);
    }
}
