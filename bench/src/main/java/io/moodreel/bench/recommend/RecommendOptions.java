package io.moodreel.bench.recommend;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to measure.
 *
 * @param parts of {@link #PARTS}
 * @param scale of ML-20M's shape that ALS and Spark are given, above 0.0005 and at most 1
 * @param factors of ALS
 * @param growth ratings that the growth is measured at, ascending
 * @param cores threads of each side
 * @param heap of each process, as Java's -Xmx has it
 * @param spark whether Spark is measured beside ours
 * @param postgresql JDBC address of an empty database to ask the same as Pearson; null for ours alone
 * @param rounds of JMH: forks × measured seconds grow with it
 */
record RecommendOptions(
        List<String> parts,
        double scale,
        List<String> factors,
        List<Integer> growth,
        int cores,
        String heap,
        boolean spark,
        @Nullable String postgresql,
        int rounds) {
    static final List<String> PARTS = List.of("scorers", "pearson", "als", "growth");

    static final String USAGE =
            """
            usage: ./moodreel bench recommend [--size small|full] [--parts scorers,pearson,als,growth] [--scale 0.1]
                     [--factors 64,128,256] [--growth 100000,1000000] [--cores 2] [--heap 6g] [--spark yes|no]
                     [--postgresql jdbc:postgresql://host/database?user=…&password=…] [--rounds 3]
            small (a few minutes) measures ALS at 64 factors without Spark and grows to a million ratings, full (an hour or
            so) all of it and to 20 million. Spark wants Java 17 or 21: on the path, or named by MOODREEL_SPARK_JAVA.""";

    private static final RecommendOptions SMALL = new RecommendOptions(
            PARTS, 0.02, List.of("64"), List.of(100_000, 300_000, 1_000_000), 2, "3g", false, null, 1);
    private static final RecommendOptions FULL = new RecommendOptions(
            PARTS,
            0.1,
            List.of("64", "128", "256"),
            List.of(100_000, 1_000_000, 5_000_000, 20_000_000),
            2,
            "6g",
            true,
            null,
            3);

    /** @throws IllegalArgumentException for what is not an option, or not a value of it */
    static RecommendOptions of(String... arguments) {
        if (arguments.length % 2 == 1) {
            throw new IllegalArgumentException(arguments[arguments.length - 1] + " needs a value");
        }
        RecommendOptions options = FULL;
        for (int i = 0; i < arguments.length; i += 2) {
            options = options.with(arguments[i], arguments[i + 1]);
        }
        return options;
    }

    private RecommendOptions with(String name, String value) {
        return switch (name) {
            case "--size" -> size(value);
            case "--parts" ->
                new RecommendOptions(parts(value), scale, factors, growth, cores, heap, spark, postgresql, rounds);
            case "--scale" ->
                new RecommendOptions(
                        parts, number(name, value), factors, growth, cores, heap, spark, postgresql, rounds);
            case "--factors" ->
                new RecommendOptions(
                        parts, scale, List.of(value.split(",")), growth, cores, heap, spark, postgresql, rounds);
            case "--growth" ->
                new RecommendOptions(
                        parts,
                        scale,
                        factors,
                        Arrays.stream(value.split(","))
                                .map(one -> (int) number(name, one))
                                .toList(),
                        cores,
                        heap,
                        spark,
                        postgresql,
                        rounds);
            case "--cores" ->
                new RecommendOptions(
                        parts, scale, factors, growth, (int) number(name, value), heap, spark, postgresql, rounds);
            case "--heap" ->
                new RecommendOptions(parts, scale, factors, growth, cores, value, spark, postgresql, rounds);
            case "--spark" ->
                new RecommendOptions(
                        parts, scale, factors, growth, cores, heap, value.equals("yes"), postgresql, rounds);
            case "--postgresql" ->
                new RecommendOptions(parts, scale, factors, growth, cores, heap, spark, value, rounds);
            case "--rounds" ->
                new RecommendOptions(
                        parts, scale, factors, growth, cores, heap, spark, postgresql, (int) number(name, value));
            default -> throw new IllegalArgumentException("there is no option " + name);
        };
    }

    private static RecommendOptions size(String value) {
        return switch (value) {
            case "small" -> SMALL;
            case "full" -> FULL;
            default ->
                throw new IllegalArgumentException(
                        "--size is " + value + "; it must be small or full, and come before other options");
        };
    }

    private static List<String> parts(String value) {
        List<String> parts = List.of(value.split(","));
        if (!PARTS.containsAll(parts)) {
            throw new IllegalArgumentException("--parts is " + value + "; there are " + String.join(", ", PARTS));
        }
        return parts;
    }

    private static double number(String name, String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException _) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be a number");
        }
    }
}
