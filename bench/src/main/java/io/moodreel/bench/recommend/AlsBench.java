package io.moodreel.bench.recommend;

import io.moodreel.bench.MeasuringProcess;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Seconds of one iteration of implicit ALS at 64, 128 and 256 factors, ours and Spark MLlib's, each in a process of its own,
 * one after the other on the same file and the same cores.
 */
final class AlsBench {
    private static final int ITERATIONS = 3;
    private static final long SEED = 42;

    private AlsBench() {}

    static void run(RecommendOptions options) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("moodreel-als");
        Path file = folder.resolve("ratings.csv");
        try {
            MatrixShape shape = MatrixShape.ofMl20m(options.scale());
            System.out.println("Implicit ALS on ratings generated like ML-20M, seed " + SEED + ": " + shape + "; "
                    + options.cores() + " cores, heaps of " + options.heap() + ", " + ITERATIONS
                    + " iterations after the first");
            write(shape, file);
            compare(file, options);
        } finally {
            Files.deleteIfExists(file);
            try (var logs = Files.list(folder)) {
                logs.forEach(log -> log.toFile().delete());
            }
            Files.delete(folder);
        }
    }

    private static void write(MatrixShape shape, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            new GeneratedRatings(shape, SEED).each((user, item, rating) -> {
                try {
                    out.write(user + "," + item + "," + rating + "\n");
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        }
    }

    private static void compare(Path file, RecommendOptions options) throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("moodreel.home"));
        Spark spark = new Spark(home);
        if (options.spark()) {
            spark.build(home);
        }
        System.out.println();
        System.out.println(
                "| factors | s/iteration: Moodreel | Spark | ratio | processor s/iteration: Moodreel | Spark | ratio"
                        + " | peak MB: Moodreel | Spark | fold-in and all scores, ms |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        for (String factors : options.factors()) {
            List<String> arguments = List.of(file.toString(), "" + options.cores(), factors, "" + ITERATIONS);
            Map<String, Double> ours = MeasuringProcess.run(
                    OwnProcess.command(OwnAls.class, options.heap(), arguments), file.resolveSibling("own.log"));
            Map<String, Double> theirs = options.spark()
                    ? MeasuringProcess.run(spark.command(options.heap(), arguments), file.resolveSibling("spark.log"))
                    : null;
            printRow(factors, ours, theirs);
        }
    }

    private static void printRow(String factors, Map<String, Double> ours, @Nullable Map<String, Double> theirs) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %.0f | %s | %.2f |%n",
                factors,
                compared("iteration", ours, theirs),
                compared("processor", ours, theirs),
                ours.get("peak") / 1024,
                theirs == null ? "–" : String.format(Locale.ROOT, "%.0f", theirs.get("peak") / 1024),
                ours.get("answer"));
    }

    private static String compared(String what, Map<String, Double> ours, @Nullable Map<String, Double> theirs) {
        if (theirs == null) {
            return String.format(Locale.ROOT, "%.3f | – | –", ours.get(what));
        }
        return String.format(
                Locale.ROOT,
                "%.3f | %.2f | %.0f×",
                ours.get(what),
                theirs.get(what),
                theirs.get(what) / ours.get(what));
    }
}
