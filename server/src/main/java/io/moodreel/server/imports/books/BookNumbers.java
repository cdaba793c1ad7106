package io.moodreel.server.imports.books;

import io.moodreel.server.imports.cells.Isbn;
import io.moodreel.server.imports.cells.Numbers;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers of a book as Goodreads gives them; whatever makes no sense is left out. */
final class BookNumbers {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1\\d{3}|20\\d{2})(?!\\d)");
    private static final int OLDEST = -3000;
    private static final int LATEST = 2100;
    private static final int MOST_PAGES = 20_000;

    private BookNumbers() {}

    /** The first year in a date of any form: "Nov 01, 2003", "2006-07", "9/16/2006". */
    static @Nullable Integer yearIn(String date) {
        Matcher year = YEAR.matcher(date);
        return year.find() ? Integer.valueOf(year.group()) : null;
    }

    /** A year as a number, before the common era negative: "1997.0", "-750.0". */
    static @Nullable Integer year(String number) {
        OptionalDouble year = Numbers.decimal(number);
        if (year.isEmpty()
                || year.getAsDouble() == 0
                || year.getAsDouble() != Math.rint(year.getAsDouble())
                || year.getAsDouble() < OLDEST
                || year.getAsDouble() > LATEST) {
            return null;
        }
        return (int) year.getAsDouble();
    }

    static @Nullable Integer pages(String text) {
        long pages = Numbers.whole(text).orElse(0);
        return pages > 0 && pages <= MOST_PAGES ? Integer.valueOf((int) pages) : null;
    }

    /** Out of five stars, as a vote of 0–10. */
    static @Nullable Double voteAverage(String stars) {
        double average = Numbers.decimal(stars).orElse(0);
        // tenths of a thousandth: 4.34 stars are 8.68, not 8.680000000000001
        return average > 0 && average <= 5 ? Double.valueOf(Math.round(average * 20_000) / 10_000.0) : null;
    }

    /** The ids of a book: {@code scheme} and what it is called there, and its ISBN where there is a right one. */
    static Map<String, String> ids(String scheme, long id, String isbn13, String isbn) {
        Map<String, String> ids = new HashMap<>();
        ids.put(scheme, Long.toString(id));
        Isbn.of(isbn13).or(() -> Isbn.of(isbn)).ifPresent(number -> ids.put("isbn13", number));
        return ids;
    }
}
