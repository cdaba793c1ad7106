package io.moodreel.bench.metadata;

import io.moodreel.bench.Folders;
import io.moodreel.bench.Statistics;
import io.moodreel.bench.footprint.ServerProcess;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Searches whose words follow Zipf's law, against a server that asks a TMDB on loopback: how long an answer takes that is
 * kept and one that must be fetched, and how many are kept. Then TMDB breaks: how long answers take that are old or the
 * catalogue's own. Old clients' path, one request after the other, from a start with an empty data folder.
 */
public final class MetadataBench {
    private static final long SEED = 20_261_122;
    private static final int BREAKING = 12;

    private record Timed(String answer, double millis) {}

    private final Path home = Path.of(System.getProperty("moodreel.home"));
    private final HttpClient client = HttpClient.newHttpClient();
    private final int words;
    private final int requests;
    private final int latencyMs;

    private MetadataBench(int words, int requests, int latencyMs) {
        this.words = words;
        this.requests = requests;
        this.latencyMs = latencyMs;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int words = 1_000;
        int requests = 3_000;
        int latencyMs = 300;
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            int value = number(arguments[i], arguments[i + 1]);
            switch (arguments[i]) {
                case "--words" -> words = value;
                case "--requests" -> requests = value;
                case "--latency" -> latencyMs = value;
                default -> refuse("there is no option " + arguments[i] + "; there are: --words, --requests, --latency");
            }
        }
        if (arguments.length % 2 == 1) {
            refuse(arguments[arguments.length - 1] + " needs a value");
        }
        new MetadataBench(words, requests, latencyMs).run();
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
        refuse(option + " must be a whole number above 0, was \"" + text + "\"");
        return 0;
    }

    private static void refuse(String sentence) {
        System.err.println("moodreel: " + sentence);
        System.exit(2);
    }

    private void run() throws IOException, InterruptedException {
        System.out.printf(
                Locale.ROOT,
                "%d searches for %d different words (Zipf, exponent 1), TMDB answers after %d ms; seed %d%n%n",
                requests,
                words,
                latencyMs,
                SEED);
        Path data = Files.createTempDirectory("moodreel-metadata");
        try (FakeTmdb tmdb = new FakeTmdb(latencyMs)) {
            underLoad(data, tmdb);
            broken(data, tmdb);
        } finally {
            Folders.delete(data);
        }
    }

    private ServerProcess server(Path data, FakeTmdb tmdb, Map<String, String> more) throws IOException {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("MOODREEL_TMDB_KEY", "a-key");
        settings.put("MOODREEL_TMDB_URL", tmdb.address());
        settings.put("MOODREEL_SYNC_AUTOMATIC", "false");
        settings.put("MOODREEL_EMBEDDING_AUTOMATIC", "false");
        return ServerProcess.start(home, data, settings);
    }

    private void underLoad(Path data, FakeTmdb tmdb) throws IOException, InterruptedException {
        try (ServerProcess server = server(data, tmdb, Map.of())) {
            server.millisToFirst("/api/health");
            // warm the path, not the words of the measurement
            for (int i = 0; i < 300; i++) {
                search(server, "warm " + i % 5);
            }
            ZipfWords drawn = new ZipfWords(words, new Random(SEED));
            long before = tmdb.asked();
            List<Timed> hits = new ArrayList<>();
            List<Timed> misses = new ArrayList<>();
            for (int i = 0; i < requests; i++) {
                long asked = tmdb.asked();
                Timed timed = search(server, drawn.next());
                (tmdb.asked() == asked ? hits : misses).add(timed);
            }
            System.out.println("| | median | p99 | EmotionPix said of itself |");
            System.out.println("|---|---|---|---|");
            row("kept", hits, "0.6 s");
            row("fetched", misses, "2.3 s");
            System.out.printf(
                    Locale.ROOT,
                    "| share that was kept | %.0f %% | | 65 %% |%n%nTMDB was asked %d times.%n%n",
                    100.0 * hits.size() / requests,
                    tmdb.asked() - before);
        }
    }

    /** The same words an instant later count as old: what is fresh for a second is old at the next start. */
    private void broken(Path data, FakeTmdb tmdb) throws IOException, InterruptedException {
        Map<String, String> nothingStaysFresh =
                Map.of("MOODREEL_METADATA_FRESH_FOR", "1s", "MOODREEL_METADATA_STALE_FOR", "1s");
        try (ServerProcess server = server(data, tmdb, nothingStaysFresh)) {
            server.millisToFirst("/api/health");
            tmdb.breakDown();
            for (int i = 0; i < BREAKING; i++) {
                search(server, "breaking " + i);
            }
            ZipfWords drawn = new ZipfWords(words, new Random(SEED));
            List<Timed> old = new ArrayList<>();
            List<Timed> own = new ArrayList<>();
            long asked = tmdb.asked();
            for (int i = 0; i < Math.min(500, requests); i++) {
                old.add(search(server, drawn.next()));
                own.add(search(server, "amelie " + i));
            }
            System.out.println("| TMDB broken, circuit open | median | p99 | may take |");
            System.out.println("|---|---|---|---|");
            row("old answer (" + sources(old) + ")", old, "50 ms");
            row("the catalogue's own (" + sources(own) + ")", own, "50 ms");
            System.out.printf(Locale.ROOT, "%nTMDB was asked %d times meanwhile.%n", tmdb.asked() - asked);
        }
    }

    private static String sources(List<Timed> answers) {
        long stale = answers.stream()
                .filter(timed -> timed.answer().contains("\"stale\":true"))
                .count();
        long local = answers.stream()
                .filter(timed -> timed.answer().contains("\"source\":\"local\""))
                .count();
        return stale + " stale, " + local + " local of " + answers.size();
    }

    private Timed search(ServerProcess server, String words) throws IOException, InterruptedException {
        String path = "/search_movie?query=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(server.address(path))
                .timeout(Duration.ofSeconds(30))
                .build();
        long start = System.nanoTime();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        double millis = (System.nanoTime() - start) / 1e6;
        if (response.statusCode() != 200) {
            throw new IOException("status " + response.statusCode() + " for " + path);
        }
        return new Timed(response.body(), millis);
    }

    private static void row(String name, List<Timed> timed, String theirs) {
        double[] millis = timed.stream().mapToDouble(Timed::millis).toArray();
        if (millis.length == 0) {
            System.out.printf("| %s | none | | %s |%n", name, theirs);
            return;
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f ms | %.1f ms | %s |%n",
                name,
                Statistics.median(millis),
                Statistics.quantile(millis, 0.99),
                theirs);
    }
}
