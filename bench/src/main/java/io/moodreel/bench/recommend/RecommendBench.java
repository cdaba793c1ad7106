package io.moodreel.bench.recommend;

import java.util.Locale;

/** {@code ./moodreel bench recommend}: the recommenders' speed and weight, beside what a user would take instead. */
public final class RecommendBench {
    private RecommendBench() {}

    public static void main(String[] arguments) throws Exception {
        RecommendOptions options = options(arguments);
        System.out.printf(
                Locale.ROOT,
                "Machine: %d cores, %s %s, Java %s%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.version());
        for (String part : options.parts()) {
            System.out.println();
            switch (part) {
                case "scorers" -> ScorerBench.run(options);
                case "pearson" -> PearsonBench.run(options);
                case "als" -> AlsBench.run(options);
                default -> GrowthBench.run(options);
            }
        }
    }

    private static RecommendOptions options(String[] arguments) {
        if (arguments.length == 1 && arguments[0].equals("--help")) {
            System.out.println(RecommendOptions.USAGE);
            System.exit(0);
        }
        try {
            return RecommendOptions.of(arguments);
        } catch (IllegalArgumentException wrong) {
            System.err.println("moodreel: " + wrong.getMessage());
            System.err.println(RecommendOptions.USAGE);
            System.exit(2);
            throw wrong;
        }
    }
}
