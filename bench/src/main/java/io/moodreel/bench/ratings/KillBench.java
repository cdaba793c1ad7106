package io.moodreel.bench.ratings;

import io.moodreel.bench.Folders;
import io.moodreel.bench.footprint.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * kill -9 of the real server while people rate over HTTP, again and again: every acknowledged rating must be there with
 * its value, none twice, and the database whole.
 */
public final class KillBench {
    private static final int FILMS = 100;
    /** Counted from the start of a life; a server that has just started is slow at first. */
    private static final int MOST_RATINGS_BEFORE_THE_KILL = 400;

    private static final long LONGEST_LIFE_NANOS = TimeUnit.SECONDS.toNanos(20);
    private static final int LONGEST_RATING_SECONDS = 120;

    private final Path home = Path.of(System.getProperty("moodreel.home"));
    private final KillOptions options;
    private final Path data;
    private final Random random;
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final List<Writer> writers = new ArrayList<>();
    private List<Long> films = List.of();

    private KillBench(KillOptions options, Path data) {
        this.options = options;
        this.data = data;
        this.random = new Random(options.seed());
    }

    public static void main(String[] arguments) throws Exception {
        KillOptions options;
        try {
            options = KillOptions.parse(arguments);
        } catch (IllegalArgumentException wrong) {
            System.err.println("moodreel: " + wrong.getMessage() + System.lineSeparator() + KillOptions.USAGE);
            System.exit(2);
            return;
        }
        Path data = Files.createTempDirectory("moodreel-kills");
        boolean whole;
        try {
            whole = new KillBench(options, data).run();
        } finally {
            Folders.delete(data);
        }
        System.exit(whole ? 0 : 1);
    }

    /** Somebody who rates, and what was promised to them. */
    private record Writer(Rater rater, Map<Long, Promise> promises, Random random) {}

    private boolean run() throws Exception {
        try (ServerProcess server = start()) {
            for (int i = 0; i < options.writers(); i++) {
                Rater rater = Rater.signUp(server, "writer" + i);
                writers.add(new Writer(rater, new HashMap<>(), new Random(options.seed() + i)));
            }
            films = writers.getFirst().rater().films(server, FILMS);
        }
        for (int kill = 1; kill <= options.kills(); kill++) {
            writeUntilKilled();
            System.out.printf(Locale.ROOT, "%d kills, %,d ratings acknowledged%n", kill, acknowledged.get());
        }
        return compare();
    }

    private ServerProcess start() throws Exception {
        ServerProcess server = ServerProcess.start(home, data, Map.of("MOODREEL_ACCOUNTS_ATTEMPTS_BURST", "1000000"));
        server.millisToFirst("/api/health");
        return server;
    }

    private void writeUntilKilled() throws Exception {
        try (ServerProcess server = start();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> rating = new ArrayList<>();
            writers.forEach(writer -> rating.add(threads.submit(() -> rateUntilItDies(server, writer))));
            awaitAcknowledged(acknowledged.get() + random.nextInt(MOST_RATINGS_BEFORE_THE_KILL));
            server.kill();
            for (Future<?> ended : rating) {
                ended.get(LONGEST_RATING_SECONDS, TimeUnit.SECONDS);
            }
        }
    }

    private void awaitAcknowledged(int wanted) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_LIFE_NANOS;
        while (acknowledged.get() < wanted && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    private Void rateUntilItDies(ServerProcess server, Writer writer) throws InterruptedException {
        while (true) {
            long film = films.get(writer.random().nextInt(films.size()));
            double rating = 0.5 * (1 + writer.random().nextInt(10));
            Promise promise = writer.promises().computeIfAbsent(film, unseen -> new Promise());
            promise.sent(rating);
            try {
                int status = writer.rater().rate(server, film, rating);
                if (status != 200 && status != 201) {
                    throw new IllegalStateException("a rating was answered with " + status);
                }
                promise.acknowledged(rating);
                acknowledged.incrementAndGet();
            } catch (IOException dead) {
                return null;
            }
        }
    }

    private boolean compare() throws Exception {
        List<Map<Long, List<Double>>> found = new ArrayList<>();
        try (ServerProcess server = start()) {
            for (Writer writer : writers) {
                found.add(writer.rater().ratings(server));
            }
        }
        DatabaseFile file = new DatabaseFile(data);
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < writers.size(); i++) {
            broken.addAll(broken(writers.get(i), found.get(i), file));
        }
        List<String> damage = file.damage();
        List<String> doubled = file.doubled();
        long ratings = found.stream().mapToLong(Map::size).sum();
        System.out.printf(
                Locale.ROOT,
                "%d kills, %d writers: %,d ratings acknowledged, %,d standing, broken promises %d, doubled %d, damage %s%n",
                options.kills(),
                options.writers(),
                acknowledged.get(),
                ratings,
                broken.size(),
                doubled.size(),
                damage.isEmpty() ? "none" : damage);
        broken.forEach(System.out::println);
        writers.forEach(writer -> writer.rater().close());
        return broken.isEmpty() && doubled.isEmpty() && damage.isEmpty();
    }

    private static List<String> broken(Writer writer, Map<Long, List<Double>> found, DatabaseFile file)
            throws SQLException {
        Map<Long, Long> times = file.timesRated(writer.rater().name() + "@example.org");
        List<String> broken = new ArrayList<>();
        found.keySet().stream()
                .filter(film -> !writer.promises().containsKey(film))
                .forEach(film -> broken.add(writer.rater().name() + " film " + film + ": never sent"));
        writer.promises().forEach((film, promise) -> {
            String what = promise.broken(found.getOrDefault(film, List.of()), times.getOrDefault(film, 0L));
            if (!what.isEmpty()) {
                broken.add(writer.rater().name() + " film " + film + ": " + what);
            }
        });
        return broken;
    }
}
