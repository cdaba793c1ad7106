package io.moodreel.bench.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.moodreel.bench.Folders;
import io.moodreel.bench.Statistics;
import io.moodreel.bench.footprint.ServerProcess;
import io.moodreel.bench.imports.TmdbCsv;
import io.moodreel.search.embedding.BgeSmallEmbedder;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A server as users start it, asked for wishes in plain words: how long one waits for each answer, and how many a second
 * it gives to several. Every wish is a new one, so each is embedded. The films are generated and their vectors drawn at
 * random: what a search costs does not depend on what they say.
 */
final class WishesOverHttp {
    private static final long SEED = 42;
    private static final int WARM_UP = 1_500;
    private static final int ALONE = 1_000;
    private static final int TOGETHER = 4_000;
    private static final int CALLERS = 8;
    private static final float SCALE = 1 / 1_270f;
    private static final double MEGABYTE = 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ServerProcess server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    private WishesOverHttp(ServerProcess server) {
        this.server = server;
    }

    static void measure(int titles) throws IOException, InterruptedException, SQLException, ExecutionException {
        Path home = Path.of(System.getProperty("moodreel.home"));
        Path folder = Files.createTempDirectory("moodreel-wishes");
        try {
            Path data = folder.resolve("data");
            Path films = folder.resolve("films.csv");
            TmdbCsv.write(films, titles, SEED);
            ServerProcess.run(home, List.of("import", "tmdb", films.toString(), "--data", data.toString()));
            int vectors = giveVectors(data);
            Map<String, String> settings = Map.of("MOODREEL_EMBEDDING_AUTOMATIC", "false");
            try (ServerProcess started = ServerProcess.start(home, data, settings)) {
                started.millisToFirst("/api/health");
                WishesOverHttp wishes = new WishesOverHttp(started);
                wishes.awaitVectors(vectors);
                System.out.printf(
                        Locale.ROOT,
                        "%n== over HTTP, %,d titles with vectors%n%-40s %8s %8s %8s%n",
                        vectors,
                        "milliseconds",
                        "p50",
                        "p95",
                        "p99");
                wishes.measure();
            }
        } finally {
            Folders.delete(folder);
        }
    }

    /** A vector for every title in the database of a data folder that nobody uses; how many. */
    private static int giveVectors(Path data) throws SQLException {
        SplittableRandom random = new SplittableRandom(SEED);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("moodreel.db"));
                PreparedStatement titles = connection.prepareStatement("SELECT id, revision FROM titles ORDER BY id");
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO embeddings (title_id, model, text_hash, title_revision, revision, vector)"
                                + " VALUES (?, ?, '', ?, ?, ?)")) {
            connection.setAutoCommit(false);
            int count = 0;
            try (ResultSet rows = titles.executeQuery()) {
                while (rows.next()) {
                    byte[] vector = new byte[Float.BYTES + BgeSmallEmbedder.DIMENSIONS];
                    random.nextBytes(vector);
                    ByteBuffer.wrap(vector).putFloat(SCALE);
                    insert.setLong(1, rows.getLong(1));
                    insert.setString(2, BgeSmallEmbedder.MODEL);
                    insert.setLong(3, rows.getLong(2));
                    insert.setLong(4, ++count);
                    insert.setBytes(5, vector);
                    insert.executeUpdate();
                }
            }
            connection.commit();
            return count;
        }
    }

    private void awaitVectors(int count) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (ask("sea").path("indexed").path("embedded").asInt() < count) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IOException("the server had not read the vectors within " + PATIENCE);
            }
        }
    }

    private void measure() throws IOException, InterruptedException, ExecutionException {
        resident("before the load");
        List<String> wishes = SpokenWishes.some(WARM_UP + ALONE + TOGETHER, SEED);
        for (String wish : wishes.subList(0, WARM_UP)) {
            ask(wish);
        }
        double[] millis = new double[ALONE];
        for (int i = 0; i < ALONE; i++) {
            long start = System.nanoTime();
            ask(wishes.get(WARM_UP + i));
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        print("one after another, each new", millis);
        for (int i = 0; i < ALONE; i++) {
            long start = System.nanoTime();
            ask(wishes.get(WARM_UP + ALONE - 1 - i % 100));
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        print("asked before", millis);
        together(wishes.subList(WARM_UP + ALONE, wishes.size()));
        resident("after it");
    }

    private void together(List<String> wishes) throws InterruptedException, ExecutionException {
        ConcurrentLinkedQueue<String> waiting = new ConcurrentLinkedQueue<>(wishes);
        long start = System.nanoTime();
        double[] millis;
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<double[]>> times = IntStream.range(0, CALLERS)
                    .mapToObj(caller -> callers.submit(() -> askAll(waiting)))
                    .toList();
            Stream<double[]> all = Stream.empty();
            for (Future<double[]> time : times) {
                all = Stream.concat(all, Stream.of(time.get()));
            }
            millis = all.flatMapToDouble(Arrays::stream).toArray();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        print(
                String.format(Locale.ROOT, "%d callers, each new: %,.0f a second", CALLERS, wishes.size() / seconds),
                millis);
    }

    private double[] askAll(ConcurrentLinkedQueue<String> waiting) throws IOException, InterruptedException {
        Stream.Builder<Double> times = Stream.builder();
        for (String wish = waiting.poll(); wish != null; wish = waiting.poll()) {
            long start = System.nanoTime();
            ask(wish);
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times.build().mapToDouble(Double::doubleValue).toArray();
    }

    private JsonNode ask(String wish) throws IOException, InterruptedException {
        String path = "/api/search/semantic?q=" + URLEncoder.encode(wish, StandardCharsets.UTF_8);
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(server.address(path)).timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException("\"" + wish + "\" was answered with " + answer.statusCode());
        }
        return json.readTree(answer.body());
    }

    private static void print(String what, double[] millis) {
        System.out.printf(
                Locale.ROOT,
                "%-40s %8.2f %8.2f %8.2f%n",
                what,
                Statistics.median(millis),
                Statistics.quantile(millis, 0.95),
                Statistics.quantile(millis, 0.99));
    }

    private void resident(String when) throws IOException, InterruptedException {
        JsonNode footprint = json.readTree(server.footprint());
        System.out.printf(
                Locale.ROOT,
                "%-40s %5.0f MiB (most %.0f)%n",
                "resident, " + when,
                footprint.path("resident_bytes").asLong() / MEGABYTE,
                footprint.path("peak_resident_bytes").asLong() / MEGABYTE);
    }
}
