package io.moodreel.bench.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Nearest vectors: our index, the same with every vector compared, and Lucene's graph; in a process without the vector
 * module, as the server is.
 */
final class VectorBench {
    private VectorBench() {}

    /**
     * Prints a table for so many vectors.
     *
     * @param file where real vectors are; without one they are drawn, and recall says little
     */
    static void measure(int size, Optional<Path> file) throws IOException, InterruptedException {
        System.out.printf(
                Locale.ROOT,
                "%n== nearest 10 of %,d vectors %s%n%-36s %10s %8s %8s %10s %8s%n",
                size,
                file.map(path -> "of " + path.getFileName()).orElse("drawn at random"),
                "",
                "build CPU s",
                "ms p50",
                "p95",
                "recall@10",
                "MiB");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx4g",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED",
                "-Xlog:disable",
                "-cp",
                System.getProperty("java.class.path"),
                VectorProcess.class.getName(),
                String.valueOf(size)));
        file.ifPresent(path -> command.add(path.toString()));
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException("it ended with status " + status + "; see above");
        }
    }
}
