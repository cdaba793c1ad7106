package io.moodreel.server.transfer.formats;

import io.moodreel.server.imports.cells.PlainText;
import java.util.List;
import java.util.Locale;

/**
 * A list of a Letterboxd export. It begins with a preamble: {@code Letterboxd list export v7}, a header {@code
 * Date,Name,Tags,URL,Description} with one row, and only then {@code Position,Name,Year,URL,Description}.
 */
final class LetterboxdList {
    private static final String MARK = "letterboxd list export";

    private LetterboxdList() {}

    static boolean recognises(PlainFile file) {
        return file.text().stripLeading().toLowerCase(Locale.ROOT).startsWith(MARK);
    }

    static void read(PlainFile file, Collected into, Problems problems) throws UnreadableFileException {
        List<CsvText.Line> lines = CsvText.read(file);
        if (lines.size() < 4) {
            throw new UnreadableFileException(
                    file.path(),
                    "The list ends before its films: a header with Position, Name, Year is missing. Export it again.");
        }
        Sheet about = new Sheet(file, lines.get(1).cells(), List.of(lines.get(2)));
        Sheet films = new Sheet(file, lines.get(3).cells(), lines.subList(4, lines.size()));
        if (!about.has("Name") || !films.has("Position", "Name", "Year")) {
            throw new UnreadableFileException(List.of(LineProblem.ofLine(
                    file.path(),
                    lines.get(3).number(),
                    "A list of Letterboxd has the columns Position, Name, Year here. Export it again.")));
        }
        SheetRow first = new SheetRow(about, lines.get(2));
        String name = first.oneLine("Name");
        String list =
                name.isEmpty() ? PlainText.onOneLine(PlainText.of(file.name().replaceFirst("\\.csv$", ""))) : name;
        int place = 0;
        for (SheetRow row : films.rows(problems)) {
            int next = ++place;
            problems.reading(
                    row,
                    () -> into.add(
                            Letterboxd.film(row),
                            new Told.Listed(list, first.text("Description"), next, row.text("Description"), null)));
        }
    }
}
