package io.moodreel.server.imports.books;

import io.moodreel.server.imports.cells.CsvCells;
import io.moodreel.server.imports.cells.RejectedRowException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Goodreads packs into one cell: "Catching Fire (The Hunger Games, #2)".
 *
 * @param title without the series
 * @param series lower case as a keyword; empty when there is none
 */
record BookTitle(String title, String series) {
    // the place in the series is what tells a series from a subtitle in parentheses
    private static final Pattern IN_SERIES = Pattern.compile("^(.*\\S)\\s*\\(([^()#]*)#[^()]*\\)$");
    private static final Pattern SEPARATOR_AT_END = Pattern.compile("[,\\s]+$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** What the cell in this column says. */
    static BookTitle of(CsvCells row, String column) throws RejectedRowException {
        String cell = row.line(column);
        if (cell.isEmpty()) {
            throw new RejectedRowException(column + " is empty");
        }
        return parse(cell);
    }

    List<String> seriesAsKeyword() {
        return series.isEmpty() ? List.of() : List.of(series);
    }

    static BookTitle parse(String cell) {
        Matcher inSeries = IN_SERIES.matcher(cell);
        if (!inSeries.matches()) {
            return new BookTitle(cell, "");
        }
        String series = SEPARATOR_AT_END.matcher(inSeries.group(2)).replaceFirst("");
        return new BookTitle(
                inSeries.group(1),
                BLANKS.matcher(series.strip()).replaceAll(" ").toLowerCase(Locale.ROOT));
    }
}
