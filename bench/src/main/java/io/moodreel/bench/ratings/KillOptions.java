package io.moodreel.bench.ratings;

/**
 * @param kills how often the server is killed
 * @param writers how many people rate at once
 * @param seed of when and what
 */
record KillOptions(int kills, int writers, long seed) {
    static final String USAGE = "usage: ./moodreel bench kills [--kills N] [--writers N] [--seed N]";

    static KillOptions parse(String[] options) {
        KillOptions parsed = new KillOptions(50, 8, 20_261_121);
        for (int i = 0; i < options.length; i += 2) {
            if (i + 1 == options.length) {
                throw new IllegalArgumentException(options[i] + " needs a number");
            }
            parsed = parsed.with(options[i], number(options[i], options[i + 1]));
        }
        return parsed;
    }

    private KillOptions with(String option, int value) {
        return switch (option) {
            case "--kills" -> new KillOptions(value, writers, seed);
            case "--writers" -> new KillOptions(kills, value, seed);
            case "--seed" -> new KillOptions(kills, writers, value);
            default -> throw new IllegalArgumentException("there is no option " + option);
        };
    }

    private static int number(String option, String text) {
        try {
            int number = Integer.parseInt(text);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException unreadable) {
            // told below
        }
        throw new IllegalArgumentException(option + " must be a whole number above 0, was \"" + text + "\"");
    }
}
