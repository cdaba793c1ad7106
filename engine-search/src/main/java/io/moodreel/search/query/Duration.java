package io.moodreel.search.query;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Lengths of time as people write them: "two hours", "1h30", "an hour and a half", "90 min". */
final class Duration {
    private static final int MINUTES_PER_HOUR = 60;

    /** Shorter ones and longer ones are not about films: "five minutes of fame", "24 hours". */
    private static final int SHORTEST = 10;

    private static final int LONGEST = 600;

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("ten", 10),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90),
            Map.entry("hundred", 100),
            Map.entry("a hundred", 100));
    private static final String NUMBER = "(?:\\d{1,3}(?:\\.\\d)?|a hundred|" + String.join("|", NUMBERS.keySet()) + ")";
    private static final String HOURS = "(?:h|hrs?|hours?)";
    private static final String MINUTES = "(?:m|mins?|minutes?)";

    /** A pattern for any of them; {@link #in} reads what it found. */
    static final String WORDS = "(?:(?<clockHours>\\d) ?h ?(?<clockMinutes>\\d\\d)(?: ?" + MINUTES + ")?"
            + "|(?<halves>" + NUMBER + ") and a half hours?"
            + "|(?<half>half an hour)"
            + "|(?<hours>" + NUMBER + ") ?" + HOURS + "(?: (?:and )?(?:(?<andHalf>a half)|(?<andMinutes>" + NUMBER
            + ") ?"
            + MINUTES + "))?"
            + "|(?<minutes>" + NUMBER + ") ?" + MINUTES + ")";

    private Duration() {}

    /** The whole minutes that {@link #WORDS} found, or nothing when no film is that short or long. */
    static Optional<Integer> in(MatchResult found) {
        double hours = number(found.group("clockHours"))
                + number(found.group("hours"))
                + number(found.group("halves"))
                + (found.group("halves") != null || found.group("half") != null || found.group("andHalf") != null
                        ? 0.5
                        : 0);
        double minutes = number(found.group("clockMinutes"))
                + number(found.group("andMinutes"))
                + number(found.group("minutes"));
        int total = (int) Math.round(hours * MINUTES_PER_HOUR + minutes);
        return total < SHORTEST || total > LONGEST ? Optional.empty() : Optional.of(total);
    }

    private static double number(@Nullable String words) {
        if (words == null) {
            return 0;
        }
        Integer known = NUMBERS.get(words);
        return known != null ? known : Double.parseDouble(words);
    }
}
