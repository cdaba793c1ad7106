package io.moodreel.server.imports.files;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.util.ArrayList;
import java.util.List;

/**
 * How a file separates its fields and quotes them.
 *
 * @param separator one or two characters
 */
public record CsvDialect(String separator, Quotes quotes) {
    /** How a field holds what would otherwise end it. */
    public enum Quotes {
        /** In quotes, a quote inside doubled (RFC 4180). */
        DOUBLED,
        /** In quotes, a backslash before a quote or backslash inside, as MySQL writes. */
        BACKSLASH,
        /** Not at all: a quote is a character like any other. */
        NONE
    }

    /** RFC 4180. */
    public static final CsvDialect COMMAS = new CsvDialect(",", Quotes.DOUBLED);

    private static final int MOST_FIELDS = Row.MAX_CHARS + 1;

    /** The fields of one record. */
    public List<String> fields(String record) {
        return switch (quotes) {
            case DOUBLED -> doubled(record);
            case BACKSLASH -> backslashed(record);
            case NONE -> split(record);
        };
    }

    private List<String> doubled(String record) {
        StringArrayHandler handler =
                StringArrayHandler.builder().maxFields(MOST_FIELDS).build();
        return List.of(CsvReader.builder()
                .skipEmptyLines(false)
                .fieldSeparator(separator)
                .ofSingleCsvRecord(handler, record));
    }

    private List<String> split(String record) {
        List<String> fields = new ArrayList<>();
        int start = 0;
        for (int next = record.indexOf(separator); next >= 0; next = record.indexOf(separator, start)) {
            fields.add(record.substring(start, next));
            start = next + separator.length();
        }
        fields.add(record.substring(start));
        return fields;
    }

    private List<String> backslashed(String record) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int index = 0; index < record.length(); index++) {
            char c = record.charAt(index);
            if (quoted && c == '\\' && index + 1 < record.length()) {
                field.append(record.charAt(++index));
            } else if (c == '"' && (quoted || field.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && record.startsWith(separator, index)) {
                fields.add(field.toString());
                field.setLength(0);
                index += separator.length() - 1;
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
