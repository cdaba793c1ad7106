package io.moodreel.bench.personalized;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is measured.
 *
 * @param ratings generated ones, about so many
 * @param titles films in the catalogue
 * @param accounts people who ask
 * @param rate requests a second
 * @param seconds how long
 */
record LoadOptions(int ratings, int titles, int accounts, int rate, int seconds) {
    static final String USAGE =
            """
            usage: ./moodreel bench personalized [--ratings N] [--titles N] [--accounts N] [--rate N] [--seconds N]
                   (100000 ratings, 35000 titles, 500 accounts, 2000 requests a second for 60 seconds unless given)""";

    /** Empty when they are not understood. */
    static Optional<LoadOptions> read(String[] options) {
        Map<String, Integer> given = new TreeMap<>(
                Map.of("--ratings", 100_000, "--titles", 35_000, "--accounts", 500, "--rate", 2_000, "--seconds", 60));
        for (int i = 0; i < options.length; i += 2) {
            if (!given.containsKey(options[i]) || i + 1 == options.length || !options[i + 1].matches("[1-9]\\d{0,7}")) {
                return Optional.empty();
            }
            given.put(options[i], Integer.valueOf(options[i + 1]));
        }
        return Optional.of(new LoadOptions(
                given.get("--ratings"),
                given.get("--titles"),
                given.get("--accounts"),
                given.get("--rate"),
                given.get("--seconds")));
    }
}
