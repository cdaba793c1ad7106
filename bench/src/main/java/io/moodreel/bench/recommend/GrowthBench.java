package io.moodreel.bench.recommend;

import io.moodreel.bench.MeasuringProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Building times and memory as the ratings grow, every size in a process of its own. */
final class GrowthBench {
    private GrowthBench() {}

    static void run(RecommendOptions options) throws IOException, InterruptedException {
        System.out.println("Growth, ratings generated like ML-20M; " + options.cores() + " cores, heaps of "
                + options.heap() + ":");
        System.out.println();
        System.out.println(
                "| ratings | bytes a rating | packing, s | item-knn, s | ease, s | implicit-als 64, s/iteration"
                        + " | user-knn, ms a person | peak MB |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        Path log = Files.createTempFile("moodreel-growth", ".log");
        try {
            for (int ratings : options.growth()) {
                Map<String, Double> measured = MeasuringProcess.run(
                        OwnProcess.command(
                                OwnGrowth.class, options.heap(), List.of("" + ratings, "" + options.cores())),
                        log);
                printRow(measured);
            }
        } finally {
            Files.delete(log);
        }
    }

    private static void printRow(Map<String, Double> measured) {
        System.out.printf(
                Locale.ROOT,
                "| %,.0f | %.1f | %.2f | %s | %s | %.3f | %.2f | %.0f |%n",
                measured.get("ratings"),
                measured.get("bytes"),
                measured.get("packing"),
                seconds(measured.get("item-knn")),
                seconds(measured.get("ease")),
                measured.get("als"),
                measured.get("user-knn"),
                measured.get("peak") / 1024);
    }

    private static String seconds(Double measured) {
        return measured == null ? "too large" : String.format(Locale.ROOT, "%.2f", measured);
    }
}
