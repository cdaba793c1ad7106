package io.moodreel.server.transfer.formats;

import io.moodreel.server.imports.files.CsvDialect;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts CSV text (RFC 4180) into rows of cells that know their line: commas, semicolons or tabs between, quoted fields
 * with line breaks inside, lines that end with LF, CRLF or CR. A quote that is never closed is a broken file.
 */
final class CsvText {
    private static final char[] SEPARATORS = {',', ';', '\t'};

    /**
     * A row.
     *
     * @param number of the line it begins on, from 1
     */
    record Line(int number, List<String> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private final String file;
    private final String text;
    private final CsvDialect dialect;
    private final char separator;

    private CsvText(PlainFile file) {
        this.file = file.path();
        this.text = file.text();
        this.separator = separator(text);
        this.dialect = new CsvDialect(String.valueOf(separator), CsvDialect.Quotes.DOUBLED);
    }

    static List<Line> read(PlainFile file) throws UnreadableFileException {
        return new CsvText(file).lines();
    }

    /** What stands oftenest in the first line that has any of them, outside quotes. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            quoted ^= c == '"';
            for (int i = 0; i < SEPARATORS.length && !quoted; i++) {
                counts[i] += c == SEPARATORS[i] ? 1 : 0;
            }
            if (!quoted && (c == '\n' || c == '\r') && counts[0] + counts[1] + counts[2] > 0) {
                break;
            }
        }
        int best = 0;
        for (int i = 1; i < SEPARATORS.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS[best];
    }

    private List<Line> lines() throws UnreadableFileException {
        List<Line> lines = new ArrayList<>();
        int line = 1;
        int start = 0;
        int startLine = 1;
        boolean quoted = false;
        boolean quotedField = false;
        boolean fieldStart = true;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean lineEnds = c == '\n' || c == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n');
            line += lineEnds ? 1 : 0;
            if (quoted) {
                quoted = c != '"';
                continue;
            }
            if (c == '"') {
                // inside a field that is not quoted it is a character like any other; after a closing one it is doubled
                quotedField = quotedField || fieldStart;
                quoted = fieldStart || quotedField && text.charAt(at - 1) == '"';
                fieldStart = false;
                continue;
            }
            fieldStart = c == separator || lineEnds;
            quotedField = quotedField && !fieldStart;
            if (lineEnds) {
                add(
                        lines,
                        startLine,
                        text.substring(start, c == '\n' && at > start && text.charAt(at - 1) == '\r' ? at - 1 : at));
                start = at + 1;
                startLine = line;
            }
        }
        if (quoted) {
            throw new UnreadableFileException(List.of(LineProblem.ofLine(
                    file, startLine, "A quotation mark is opened here and never closed. Export the file again.")));
        }
        add(lines, startLine, text.substring(start));
        return lines;
    }

    private void add(List<Line> lines, int number, String record) {
        if (!record.isBlank()) {
            lines.add(new Line(number, dialect.fields(record)));
        }
    }
}
