package io.moodreel.bench.footprint;

import io.moodreel.bench.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Start time and memory of the server as users start it: on the starter catalogue, and on imported data when asked.
 */
public final class FootprintBench {
    private static final int STARTS = 5;
    private static final int REQUESTS = 4_000;
    private static final String USAGE =
            "usage: ./moodreel bench footprint [--movielens DIR] [--tmdb FILE]   imports these first";

    private FootprintBench() {}

    public static void main(String[] options) throws IOException, InterruptedException {
        List<List<String>> imports = imports(options);
        Path home = Path.of(System.getProperty("moodreel.home"));
        Path data = Files.createTempDirectory("moodreel-footprint");
        System.out.printf(
                Locale.ROOT,
                "Machine: %d cores, %s %s, Java %s%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.version());
        try {
            measure("starter catalogue, first start ever", home, data, 1);
            measure("starter catalogue", home, data, STARTS);
            for (List<String> arguments : imports) {
                ServerProcess.run(home, withData(arguments, data));
            }
            if (!imports.isEmpty()) {
                measure("imported data", home, data, STARTS);
            }
        } finally {
            Folders.delete(data);
        }
    }

    private static List<List<String>> imports(String[] options) {
        List<List<String>> imports = new ArrayList<>();
        for (int i = 0; i < options.length; i += 2) {
            boolean known = options[i].equals("--movielens") || options[i].equals("--tmdb");
            if (!known || i + 1 == options.length) {
                System.err.println(USAGE);
                System.exit(2);
            }
            imports.add(List.of("import", options[i].substring(2), options[i + 1]));
        }
        return imports;
    }

    private static List<String> withData(List<String> arguments, Path data) {
        return Stream.concat(arguments.stream(), Stream.of("--data", data.toString()))
                .toList();
    }

    private static void measure(String what, Path home, Path data, int starts)
            throws IOException, InterruptedException {
        double[] toHealth = new double[starts];
        double[] toAnswer = new double[starts];
        for (int start = 0; start < starts; start++) {
            try (ServerProcess server = ServerProcess.start(home, data)) {
                toAnswer[start] = server.millisToFirst("/api/movies?size=10");
                toHealth[start] = server.millisToFirst("/api/health");
                if (start == starts - 1) {
                    report(what, toAnswer, toHealth, server);
                }
            }
        }
    }

    private static void report(String what, double[] toAnswer, double[] toHealth, ServerProcess server)
            throws IOException, InterruptedException {
        System.out.printf(Locale.ROOT, "%n== %s%n", what);
        System.out.printf(
                Locale.ROOT,
                "launcher to first answer %,.0f ms, to ready %,.0f ms (median of %d)%n",
                median(toAnswer),
                median(toHealth),
                toAnswer.length);
        server.millisToFirst("/api/recommendations/similar/movie/1");
        String idle = server.footprint();
        load(server);
        FootprintTable.print(idle, server.footprint(), REQUESTS);
    }

    /** A mix of what the pages ask, on titles all over the catalogue. */
    private static void load(ServerProcess server) throws IOException, InterruptedException {
        String[] moods = {"happy", "sadness", "anger", "surprise", "neutral", "fear"};
        String[] words = {"love", "war", "amelei", "the matr", "paris", "star", "godfathr", "dil"};
        for (int i = 0; i < REQUESTS; i++) {
            String path =
                    switch (i % 6) {
                        case 0 -> "/api/movies?size=20&page=" + (1 + i % 12);
                        case 1 -> "/api/search?q=" + words[i / 6 % words.length].replace(' ', '+');
                        case 2 -> "/api/recommendations/mood?mood=" + moods[i / 6 % moods.length];
                        case 3 -> "/api/recommendations/similar/movie/" + (1 + i % 240);
                        case 4 -> "/posters/movie/" + (1 + i % 240) + ".svg";
                        default -> "/api/recommendations/popular";
                    };
            server.get(path);
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
