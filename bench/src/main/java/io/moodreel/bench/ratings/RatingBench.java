package io.moodreel.bench.ratings;

import io.moodreel.bench.Folders;
import io.moodreel.bench.Statistics;
import io.moodreel.bench.footprint.ServerProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** How many ratings one server takes, each durable before it is answered, by how many people rate at once. */
public final class RatingBench {
    private static final int[] PEOPLE = {1, 4, 16, 64};
    private static final int FILMS = 100;
    private static final int WARM_UP_SECONDS = 3;
    private static final int SECONDS = 10;

    private RatingBench() {}

    /** Takes no options. */
    public static void main(String[] options) throws Exception {
        if (options.length > 0) {
            System.err.println("usage: ./moodreel bench ratings");
            System.exit(2);
        }
        Path data = Files.createTempDirectory("moodreel-ratings");
        Map<String, String> settings = Map.of("MOODREEL_ACCOUNTS_ATTEMPTS_BURST", "1000000");
        List<Rater> raters = new ArrayList<>();
        try (ServerProcess server = ServerProcess.start(Path.of(System.getProperty("moodreel.home")), data, settings)) {
            server.millisToFirst("/api/health");
            for (int i = 0; i < PEOPLE[PEOPLE.length - 1]; i++) {
                raters.add(Rater.signUp(server, "rater" + i));
            }
            List<Long> films = raters.getFirst().films(server, FILMS);
            rate(server, raters.subList(0, PEOPLE[1]), films, WARM_UP_SECONDS);
            System.out.println("people  ratings/s  median ms  99 % ms");
            for (int people : PEOPLE) {
                double[] millis = rate(server, raters.subList(0, people), films, SECONDS);
                System.out.printf(
                        Locale.ROOT,
                        "%6d  %9.0f  %9.1f  %7.1f%n",
                        people,
                        millis.length / (double) SECONDS,
                        Statistics.median(millis),
                        Statistics.quantile(millis, 0.99));
            }
        } finally {
            raters.forEach(Rater::close);
            Folders.delete(data);
        }
    }

    /** Milliseconds of every rating given by these people, one after another each. */
    private static double[] rate(ServerProcess server, List<Rater> raters, List<Long> films, int seconds)
            throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<Future<List<Double>>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Rater rater : raters) {
                running.add(threads.submit(() -> rateUntil(end, server, rater, films)));
            }
        }
        List<Double> millis = new ArrayList<>();
        for (Future<List<Double>> ended : running) {
            millis.addAll(ended.get());
        }
        return millis.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static List<Double> rateUntil(long end, ServerProcess server, Rater rater, List<Long> films)
            throws Exception {
        Random random = new Random(rater.name().hashCode());
        List<Double> millis = new ArrayList<>();
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            int status = rater.rate(server, films.get(random.nextInt(films.size())), 0.5 * (1 + random.nextInt(10)));
            if (status != 200 && status != 201) {
                throw new IllegalStateException("a rating was answered with " + status);
            }
            millis.add((System.nanoTime() - start) / 1e6);
        }
        return millis;
    }
}
