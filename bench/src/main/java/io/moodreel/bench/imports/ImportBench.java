package io.moodreel.bench.imports;

import io.moodreel.bench.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Imports generated films of TMDB's shape into an empty folder, without and with the search index. */
public final class ImportBench {
    private static final int ROWS = 1_200_000;
    private static final long SEED = 42;
    private static final double MEGABYTE = 1024 * 1024;
    private static final String USAGE = "usage: ./moodreel bench import [--rows N]   (1,200,000 unless given)";

    private ImportBench() {}

    public static void main(String[] options) throws IOException, InterruptedException {
        int rows = rows(options);
        Path home = Path.of(System.getProperty("moodreel.home"));
        Path folder = Files.createTempDirectory("moodreel-import");
        try {
            Path file = folder.resolve("films.csv");
            TmdbCsv.write(file, rows, SEED);
            System.out.printf(
                    Locale.ROOT,
                    "%,d films as the TMDB dataset has them, %,.0f MB, seed %d; %d cores, Java %s%n",
                    rows,
                    Files.size(file) / MEGABYTE,
                    SEED,
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.version());
            report("into the database", rows, home, folder.resolve("plain"), file, false);
            report("with search index and likeness", rows, home, folder.resolve("indexed"), file, true);
        } finally {
            Folders.delete(folder);
        }
    }

    private static void report(String what, int rows, Path home, Path data, Path file, boolean index)
            throws IOException, InterruptedException {
        ImportProcess run =
                ImportProcess.run(home, data, file, Map.of("MOODREEL_SEARCH_INDEX", Boolean.toString(index)));
        System.out.printf(
                Locale.ROOT,
                "%-34s %7.1f s %9.0f rows/s   peak %4.0f MiB, of that mapped files %4.0f   folder %,6.0f MiB%n",
                what,
                run.seconds(),
                rows / run.seconds(),
                run.peakResidentBytes() / MEGABYTE,
                (run.peakResidentBytes() - run.peakOwnBytes()) / MEGABYTE,
                Folders.size(data) / MEGABYTE);
    }

    private static int rows(String[] options) {
        if (options.length == 0) {
            return ROWS;
        }
        if (options.length == 2 && options[0].equals("--rows") && options[1].matches("[1-9]\\d{0,7}")) {
            return Integer.parseInt(options[1]);
        }
        System.err.println(USAGE);
        System.exit(2);
        return 0;
    }
}
