package io.moodreel.bench.similar;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to compare.
 *
 * @param wikipedia the folder of {@code prust/wikipedia-movie-data}; without it only generated titles are measured
 * @param rounds how often each side runs, by turns
 * @param queries how many titles are asked about in each run
 * @param generated the largest number of generated titles, 0 for none
 */
record SimilarOptions(@Nullable Path wikipedia, int rounds, int queries, int generated) {
    static final String USAGE =
            """
            usage: ./moodreel bench similar [--wikipedia DIR] [--rounds N] [--queries N] [--generated N]
              --wikipedia DIR   compare with scikit-learn on the film texts of prust/wikipedia-movie-data
              --rounds N        each side so many times, by turns (3)
              --queries N       titles asked about in each run (200)
              --generated N     ours alone on up to so many generated titles (1200000; 0 for none)""";

    static SimilarOptions of(String[] options) {
        Path wikipedia = null;
        int rounds = 3;
        int queries = 200;
        int generated = 1_200_000;
        for (int i = 0; i < options.length; i += 2) {
            if (i + 1 == options.length) {
                throw new IllegalArgumentException("\"" + options[i] + "\" is no option with a value");
            }
            String value = options[i + 1];
            switch (options[i]) {
                case "--wikipedia" -> wikipedia = Path.of(value);
                case "--rounds" -> rounds = number(options[i], value, 1);
                case "--queries" -> queries = number(options[i], value, 1);
                case "--generated" -> generated = number(options[i], value, 0);
                default -> throw new IllegalArgumentException("there is no option \"" + options[i] + "\"");
            }
        }
        return new SimilarOptions(wikipedia, rounds, queries, generated);
    }

    private static int number(String option, String value, int least) {
        try {
            int number = Integer.parseInt(value);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException notOne) {
            // said below
        }
        throw new IllegalArgumentException(option + " is \"" + value + "\"; it must be a number from " + least + " on");
    }
}
