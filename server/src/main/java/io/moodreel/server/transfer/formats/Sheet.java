package io.moodreel.server.transfer.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A CSV file with a header: its columns by name, whatever their case, and its rows. Used by one thread. */
final class Sheet {
    private final PlainFile file;
    private final List<String> header;
    private final List<CsvText.Line> lines;
    private final Map<String, Integer> columns = new HashMap<>();

    Sheet(PlainFile file, List<String> header, List<CsvText.Line> lines) {
        this.file = file;
        this.header = header.stream().map(String::strip).toList();
        this.lines = lines;
        for (int i = 0; i < header.size(); i++) {
            columns.putIfAbsent(this.header.get(i).toLowerCase(Locale.ROOT), i);
        }
    }

    /** Reads a file whose first line is the header. */
    static Sheet of(PlainFile file) throws UnreadableFileException {
        List<CsvText.Line> lines = CsvText.read(file);
        if (lines.isEmpty()) {
            throw new UnreadableFileException(file.path(), "The file is empty. Export it again and send that.");
        }
        return new Sheet(file, lines.getFirst().cells(), lines.subList(1, lines.size()));
    }

    PlainFile file() {
        return file;
    }

    List<String> header() {
        return header;
    }

    boolean has(String... names) {
        for (String name : names) {
            if (column(name) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Where the first of these columns is, -1 where there is none. */
    int column(String... names) {
        for (String name : names) {
            Integer index = columns.get(name.toLowerCase(Locale.ROOT));
            if (index != null) {
                return index;
            }
        }
        return -1;
    }

    /** The rows as wide as the header; of every other {@code problems} hears. */
    List<SheetRow> rows(Problems problems) {
        List<SheetRow> rows = new ArrayList<>();
        for (CsvText.Line line : lines) {
            if (line.isBlank()) {
                continue;
            }
            if (line.cells().size() == header.size()) {
                rows.add(new SheetRow(this, line));
                continue;
            }
            problems.add(LineProblem.ofLine(
                    file.path(),
                    line.number(),
                    "The line has %d cells, the header has %d. Export the file again, or mend this line."
                            .formatted(line.cells().size(), header.size())));
        }
        return rows;
    }
}
