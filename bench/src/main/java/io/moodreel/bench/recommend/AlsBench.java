package io.moodreel.bench.recommend;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Seconds of one iteration of implicit ALS at 64, 128 and 256 factors, ours and Spark MLlib's, each in a process of its own,
 * one after the other on the same file and the same cores.
 */
public final class AlsBench {
    private static final int ITERATIONS = 3;
    private static final long SEED = 42;
    private static final String USAGE =
            "usage: ./moodreel bench recommend [--scale 0.1] [--factors 64,128,256] [--cores 2] [--heap 6g] [--spark yes|no]";

    private AlsBench() {}

    public static void main(String[] options) throws IOException, InterruptedException {
        double scale = 0.1;
        String factors = "64,128,256";
        String cores = "2";
        String heap = "6g";
        boolean withSpark = true;
        for (int i = 0; i < options.length; i += 2) {
            String value = i + 1 < options.length ? options[i + 1] : "";
            switch (options[i]) {
                case "--scale" -> scale = Double.parseDouble(value);
                case "--factors" -> factors = value;
                case "--cores" -> cores = value;
                case "--heap" -> heap = value;
                case "--spark" -> withSpark = value.equals("yes");
                default -> {
                    System.err.println(USAGE);
                    System.exit(2);
                }
            }
        }
        Path folder = Files.createTempDirectory("moodreel-als");
        Path file = folder.resolve("ratings.csv");
        try {
            MatrixShape shape = MatrixShape.ofMl20m(scale);
            System.out.println("Generated like ML-20M, seed " + SEED + ": " + shape + "; " + cores + " cores, heaps of "
                    + heap + ", " + ITERATIONS + " iterations after the first");
            write(shape, file);
            compare(file, factors.split(","), cores, heap, withSpark);
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

    private static void compare(Path file, String[] allFactors, String cores, String heap, boolean withSpark)
            throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("moodreel.home"));
        Spark spark = new Spark(home);
        if (withSpark) {
            spark.build(home);
        }
        System.out.println();
        System.out.println("| factors | s/iteration: Moodreel | Spark | ratio | processor s/iteration: Moodreel | Spark | ratio"
                + " | peak MB: Moodreel | Spark | fold-in and all scores, ms |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        for (String factors : allFactors) {
            List<String> arguments = List.of(file.toString(), cores, factors, "" + ITERATIONS);
            Map<String, Double> ours = AlsProcess.run(own(heap, arguments), file.resolveSibling("own.log"));
            Map<String, Double> theirs =
                    withSpark ? AlsProcess.run(spark.command(heap, arguments), file.resolveSibling("spark.log")) : null;
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
                Locale.ROOT, "%.3f | %.2f | %.0f×", ours.get(what), theirs.get(what), theirs.get(what) / ours.get(what));
    }

    private static List<String> own(String heap, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseParallelGC",
                "--add-modules",
                "jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                OwnAls.class.getName()));
        command.addAll(arguments);
        return command;
    }
}
