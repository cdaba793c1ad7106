package io.moodreel.bench.search;

import io.moodreel.bench.MeasuringProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an embedding takes, beside langchain4j with the same model: each side once on one core, for the time of one text,
 * and once on two, for how many texts a second and how much memory, with the server's settings of JVM and allocator.
 */
final class EmbeddingBench {
    private static final double KILOBYTES = 1024;

    private EmbeddingBench() {}

    static void measure(int texts) throws IOException, InterruptedException {
        System.out.printf(
                Locale.ROOT,
                "%n== embedding, %,d texts%n%-12s %10s %10s %12s %8s %18s %18s %18s%n",
                texts,
                "",
                "8 words",
                "80 words",
                "texts/s on 2",
                "open",
                "resident, opened",
                "after short texts",
                "after long texts");
        Path log = Files.createTempFile("moodreel-embedding", ".log");
        for (EmbeddingSide side : EmbeddingSide.values()) {
            Map<String, Double> measured = new HashMap<>(MeasuringProcess.run(command(side, 1, texts), log));
            measured.putAll(MeasuringProcess.run(command(side, 2, texts), log));
            System.out.printf(
                    Locale.ROOT,
                    "%-12s %7.1f ms %7.1f ms %12.0f %5.0f ms %14.0f MiB %14.0f MiB %14.0f MiB%n",
                    side.name().toLowerCase(Locale.ROOT),
                    measured.get("query_ms"),
                    measured.get("text_ms"),
                    measured.get("texts_a_second"),
                    measured.get("open_ms"),
                    measured.get("resident_kb") / KILOBYTES,
                    measured.get("resident_after_kb") / KILOBYTES,
                    measured.get("resident_after_long_kb") / KILOBYTES);
        }
        Files.deleteIfExists(log);
    }

    /** On as many cores and no more, which libraries cannot see past. */
    private static List<String> command(EmbeddingSide side, int cores, int texts) {
        return new ArrayList<>(List.of(
                "env",
                "MALLOC_MMAP_THRESHOLD_=1048576",
                "MALLOC_TRIM_THRESHOLD_=1048576",
                "taskset",
                "--cpu-list",
                cores == 1 ? "0" : "0,1",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms48m",
                "-Xmx176m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:MaxDirectMemorySize=48m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                EmbeddingProcess.class.getName(),
                side.name(),
                String.valueOf(cores),
                String.valueOf(texts)));
    }
}
