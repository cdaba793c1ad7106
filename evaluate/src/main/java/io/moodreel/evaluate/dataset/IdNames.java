package io.moodreel.evaluate.dataset;

import java.util.HashMap;
import java.util.Map;

/**
 * Numbers for ids that may be words: a plain number stands for itself, anything else – {@code 034545104X}, {@code
 * 0120735} – gets the next negative one. Files of one data set share it. Not safe for several threads.
 */
final class IdNames {
    /** The longest run of digits that surely fits. */
    private static final int MOST_DIGITS = 18;

    private final Map<String, Long> numbers = new HashMap<>();

    long number(String id) {
        if (isPlainNumber(id)) {
            return Long.parseLong(id);
        }
        return numbers.computeIfAbsent(id, _ -> -1L - numbers.size());
    }

    private static boolean isPlainNumber(String id) {
        if (id.isEmpty() || id.length() > MOST_DIGITS || (id.charAt(0) == '0' && id.length() > 1)) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) < '0' || id.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
