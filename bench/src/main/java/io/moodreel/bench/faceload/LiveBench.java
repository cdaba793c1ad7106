package io.moodreel.bench.faceload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.moodreel.bench.Folders;
import io.moodreel.bench.Statistics;
import io.moodreel.bench.footprint.ServerProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Pages with cameras, all at once over WebSockets: frames answered a second, how old an answer is when it comes, how many
 * frames gave way to later ones, and what the server weighs; before that, how long the first picture ever takes.
 */
public final class LiveBench {
    private static final Map<String, Integer> DEFAULTS = Map.of("--clients", 10, "--fps", 10, "--seconds", 20);
    private static final String USAGE =
            "usage: ./moodreel bench live [--clients N] [--fps N] [--seconds N] [--image FILE]   FILE: a JPEG or PNG of a face";
    private static final int WARM_UP_SECONDS = 5;
    private static final double MEGABYTE = 1024 * 1024;

    private LiveBench() {}

    public static void main(String[] arguments) throws Exception {
        LoadOptions options;
        try {
            options = LoadOptions.parse(arguments, DEFAULTS);
        } catch (IllegalArgumentException wrong) {
            System.err.println("moodreel: " + wrong.getMessage() + System.lineSeparator() + USAGE);
            System.exit(2);
            return;
        }
        Path data = Files.createTempDirectory("moodreel-live");
        Map<String, String> settings = Map.of(
                "MOODREEL_FACES_LIVE_CONNECTIONS", "1000",
                "MOODREEL_FACES_LIVE_CONNECTIONS_PER_ADDRESS", "1000",
                "MOODREEL_FACES_LIVE_FRAMES_PER_SECOND", "1000");
        try (ServerProcess server = ServerProcess.start(Path.of(System.getProperty("moodreel.home")), data, settings)) {
            server.millisToFirst("/api/health");
            measure(server, options);
        } finally {
            Folders.delete(data);
        }
    }

    private static void measure(ServerProcess server, LoadOptions options) throws Exception {
        byte[] frame = Pictures.of(options.image()).as("jpg");
        System.out.printf(
                "frames of 640 × 480 pixels, %,d bytes, %s%n",
                frame.length, options.image().map(Path::toString).orElse("drawn: no face in them"));
        double before = residentMegabytes(server);
        try (PictureSender sender = new PictureSender(server)) {
            long start = System.nanoTime();
            int status = sender.json(frame).statusCode();
            System.out.printf(
                    Locale.ROOT,
                    "first picture ever: %,.0f ms (status %d); resident %.1f MiB before, %.1f after%n",
                    (System.nanoTime() - start) / 1e6,
                    status,
                    before,
                    residentMegabytes(server));
        }
        watch(server, options, frame, WARM_UP_SECONDS);
        List<LivePage> pages = watch(server, options, frame, options.number("--seconds"));
        report(pages, options, residentMegabytes(server));
    }

    private static List<LivePage> watch(ServerProcess server, LoadOptions options, byte[] frame, int seconds)
            throws Exception {
        List<LivePage> pages = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> watching = new ArrayList<>();
            for (int i = 0; i < options.number("--clients"); i++) {
                LivePage page = new LivePage(server.address("/api/moods/live"));
                pages.add(page);
                watching.add(threads.submit(() -> page.send(frame, options.number("--fps"), seconds)));
            }
            for (Future<?> page : watching) {
                page.get(seconds + 60L, TimeUnit.SECONDS);
            }
        }
        pages.forEach(LivePage::close);
        return pages;
    }

    private static void report(List<LivePage> pages, LoadOptions options, double megabytes) {
        double[] ages = pages.stream()
                .flatMapToDouble(page -> page.agesMillis().stream().mapToDouble(Double::doubleValue))
                .toArray();
        if (ages.length == 0) {
            throw new IllegalStateException("no frame was answered");
        }
        long sent = pages.stream().mapToLong(LivePage::sent).sum();
        long dropped = pages.stream().mapToLong(LivePage::dropped).sum();
        System.out.printf(
                Locale.ROOT,
                "%d clients, %d frames a second each, %d s: %.1f frames/s answered (of %.1f sent), %d dropped, "
                        + "answers %.1f ms old at p50, %.1f at p95, %.1f at p99; resident %.1f MiB%n",
                pages.size(),
                options.number("--fps"),
                options.number("--seconds"),
                ages.length / (double) options.number("--seconds"),
                sent / (double) options.number("--seconds"),
                dropped,
                Statistics.median(ages),
                Statistics.quantile(ages, 0.95),
                Statistics.quantile(ages, 0.99),
                megabytes);
    }

    private static double residentMegabytes(ServerProcess server) throws Exception {
        JsonNode footprint = new ObjectMapper().readTree(server.footprint());
        return footprint.path("resident_bytes").asLong() / MEGABYTE;
    }
}
