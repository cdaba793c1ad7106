package io.moodreel.server.transfer.formats;

import io.moodreel.server.diary.Watching;
import io.moodreel.server.imports.cells.Numbers;
import io.moodreel.server.platform.http.Shown;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What cells say: days, times, stars, years. An empty cell says nothing, which is fine. */
final class Cells {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    /** Only with dots: of slashes nobody knows whether the day or the month comes first. */
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    private static final int EARLIEST_YEAR = 1;
    private static final int LATEST_YEAR = 2200;

    private Cells() {}

    static @Nullable LocalDate day(String column, String text) throws BadCellException {
        if (text.isEmpty()) {
            return null;
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        Matcher dayFirst = DAY_FIRST.matcher(text);
        try {
            if (yearFirst.matches()) {
                return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
            }
            if (dayFirst.matches()) {
                return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
            }
        } catch (DateTimeException noSuchDay) {
            throw noDay(column, text);
        }
        throw noDay(column, text);
    }

    private static LocalDate date(String year, String month, String day) {
        LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        if (date.getYear() < Watching.FIRST_YEAR || date.getYear() > LATEST_YEAR) {
            throw new DateTimeException("nobody alive did that");
        }
        return date;
    }

    private static BadCellException noDay(String column, String text) {
        return new BadCellException("%s is \"%s\", which is no day: write it as 2024-03-09, or leave it empty."
                .formatted(column, Shown.shortened(text)));
    }

    /** A moment, or the noon of a day, UTC. */
    static @Nullable Instant time(String column, String text) throws BadCellException {
        if (text.length() > 10 && text.charAt(10) == 'T' || text.length() > 10 && text.charAt(10) == ' ') {
            String moment = text.replace(' ', 'T');
            try {
                return OffsetDateTime.parse(moment.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$") ? moment : moment + "Z")
                        .toInstant();
            } catch (DateTimeException noMoment) {
                throw noDay(column, text);
            }
        }
        LocalDate day = day(column, text);
        return day == null ? null : noon(day);
    }

    static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    /**
     * A rating of ours, rounded to halves, at least one half; null for an empty cell.
     *
     * @param outOf the best in the file's scale; 0 is the worst, which our half star stands for
     */
    static @Nullable Double stars(String column, String text, double outOf) throws BadCellException {
        if (text.isEmpty()) {
            return null;
        }
        // a comma before the decimals, where the file is separated otherwise
        OptionalDouble value = Numbers.decimal(text.replace(',', '.'));
        if (value.isEmpty() || value.getAsDouble() < 0 || value.getAsDouble() > outOf) {
            throw new BadCellException("%s is \"%s\"; it must be a number from 0 to %s, or empty."
                    .formatted(column, Shown.shortened(text), outOf == Math.rint(outOf) ? (long) outOf : outOf));
        }
        return Math.max(0.5, Math.round(value.getAsDouble() / outOf * 10) / 2.0);
    }

    static @Nullable Integer year(List<String> header, int column, String text) throws BadCellException {
        if (column < 0 || text.isEmpty()) {
            return null;
        }
        return year(header.get(column), text);
    }

    static @Nullable Integer year(String column, String text) throws BadCellException {
        OptionalLong year = Numbers.whole(text.startsWith("-") ? text.substring(1) : text);
        // books from before our time, and the 0 that stands for nothing
        if (text.startsWith("-") && year.isPresent() || year.orElse(-1) == 0) {
            return null;
        }
        if (year.isEmpty() || year.getAsLong() < EARLIEST_YEAR || year.getAsLong() > LATEST_YEAR) {
            throw new BadCellException("%s is \"%s\", which is no year.".formatted(column, Shown.shortened(text)));
        }
        return (int) year.getAsLong();
    }

    /** What commas separate, without blanks and empty parts. */
    static List<String> list(String text) {
        return Pattern.compile(",")
                .splitAsStream(text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
