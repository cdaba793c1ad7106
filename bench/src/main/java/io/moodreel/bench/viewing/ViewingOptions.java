package io.moodreel.bench.viewing;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is measured.
 *
 * @param sessions open at once
 * @param seconds how long they are watched
 * @param messages each sends a second
 */
record ViewingOptions(int sessions, int seconds, int messages) {
    static final String USAGE =
            """
            usage: ./moodreel bench viewing [--sessions N] [--seconds N] [--messages N]
                   (2000 sessions for 40 seconds, 1 message of 5 values a second each unless given; 1, 2 or 4 messages)""";

    /** Empty when they are not understood. */
    static Optional<ViewingOptions> read(String[] options) {
        Map<String, Integer> given = new TreeMap<>(Map.of("--sessions", 2_000, "--seconds", 40, "--messages", 1));
        for (int i = 0; i < options.length; i += 2) {
            if (!given.containsKey(options[i]) || i + 1 == options.length || !options[i + 1].matches("[1-9]\\d{0,5}")) {
                return Optional.empty();
            }
            given.put(options[i], Integer.valueOf(options[i + 1]));
        }
        int messages = given.get("--messages");
        return messages == 1 || messages == 2 || messages == 4
                ? Optional.of(new ViewingOptions(given.get("--sessions"), given.get("--seconds"), messages))
                : Optional.empty();
    }
}
