package io.moodreel.server.metadata.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what strangers wrote: a field that is missing, or of another type than it should be, is absent. */
public final class Fields {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_TEXT = 10_000;

    private Fields() {}

    /** Text in one line without control characters; empty when absent or longer than titles are. */
    public static String line(JsonNode object, String name) {
        String text = text(object, name).replaceAll("\\s+", " ");
        return text.length() > LONGEST_LINE ? "" : text;
    }

    /** Text, cut where it is endless; empty when absent. */
    public static String text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        if (!value.isTextual()) {
            return "";
        }
        String text = value.textValue().replace('\0', ' ').strip();
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    public static Optional<Long> id(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isIntegralNumber() && value.canConvertToLong() && value.longValue() > 0
                ? Optional.of(value.longValue())
                : Optional.empty();
    }

    /** A whole number from 0; 0 when absent. */
    public static long count(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isIntegralNumber() && value.canConvertToLong() ? Math.max(0, value.longValue()) : 0;
    }

    public static @Nullable Integer positive(JsonNode object, String name) {
        long count = count(object, name);
        return count > 0 && count <= Integer.MAX_VALUE ? Integer.valueOf((int) count) : null;
    }

    /** A number from 0; 0 when absent. */
    public static double amount(JsonNode object, String name) {
        JsonNode value = object.path(name);
        double amount = value.isNumber() ? value.doubleValue() : 0;
        return Double.isFinite(amount) ? Math.max(0, amount) : 0;
    }

    /** A number within bounds, null when absent or outside. */
    public static @Nullable Double within(JsonNode object, String name, double least, double most) {
        JsonNode value = object.path(name);
        return value.isNumber() && value.doubleValue() >= least && value.doubleValue() <= most
                ? Double.valueOf(value.doubleValue())
                : null;
    }

    /** The year of a date such as 1999-10-15. */
    public static @Nullable Integer yearOfDate(JsonNode object, String name) {
        try {
            return plausible(LocalDate.parse(text(object, name)).getYear());
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    public static @Nullable Integer year(JsonNode object, String name) {
        Integer year = positive(object, name);
        return year == null ? null : plausible(year);
    }

    private static @Nullable Integer plausible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
    }

    /** The members of a list; none when it is absent or no list. */
    public static Stream<JsonNode> items(JsonNode object, String name) {
        JsonNode list = object.path(name);
        return list.isArray() ? list.valueStream() : Stream.empty();
    }

    /** The texts of a list. */
    public static List<String> texts(JsonNode object, String name) {
        return items(object, name)
                .filter(JsonNode::isTextual)
                .map(node -> node.textValue().strip())
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_LINE)
                .distinct()
                .toList();
    }
}
