package io.moodreel.server.imports.cells;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Numbers as data files write them. */
public final class Numbers {
    // some tools write whole numbers as 862.0
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,18})(?:\\.0*)?");
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(?:\\d{1,18}(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,3})?");

    private Numbers() {}

    /** A whole number from 0 up; empty for anything else. */
    public static OptionalLong whole(String text) {
        var matcher = WHOLE.matcher(text);
        return matcher.matches() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }

    /** A finite number; empty for anything else. */
    public static OptionalDouble decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text);
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** The id in this column, from 1 up, in its shortest spelling. */
    public static long id(CsvCells row, String column) throws RejectedRowException {
        String text = row.text(column);
        long id = whole(text).orElse(0);
        if (id == 0) {
            String reason = text.isEmpty() ? "is empty" : "'%s' is no number from 1 up".formatted(text);
            throw new RejectedRowException(column + " " + reason);
        }
        return id;
    }
}
