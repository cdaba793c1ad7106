package io.moodreel.bench.viewing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.moodreel.bench.Folders;
import io.moodreel.bench.footprint.ServerProcess;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Many people watching with sensors on, each on a WebSocket of their own, 4 values of skin conductance and 1 of heart rate a
 * second: how soon a batch is on the disk, how soon a prediction comes back, what the server weighs. Everything on one
 * machine, so the senders take their part of it.
 */
public final class ViewingBench {
    /** The person's first minute, and two windows more. */
    private static final long BEFORE_MS = 70_000;

    private static final int PATIENCE_SECONDS = 60;
    /** More at once than the server lets wait would be told to come back. */
    private static final int LATE_AT_ONCE = 500;

    private static final int WARM_UP_SECONDS = 10;
    private static final double MEGABYTE = 1024 * 1024;

    private ViewingBench() {}

    public static void main(String[] arguments) throws Exception {
        Optional<ViewingOptions> options = ViewingOptions.read(arguments);
        if (options.isEmpty()) {
            System.err.println(ViewingOptions.USAGE);
            System.exit(2);
            return;
        }
        Path data = Files.createTempDirectory("moodreel-viewing");
        Map<String, String> settings = Map.of("MOODREEL_VIEWING_LIVE_CONNECTIONS", "100000");
        try (ServerProcess server = ServerProcess.start(Path.of(System.getProperty("moodreel.home")), data, settings);
                HttpClient client = HttpClient.newHttpClient()) {
            server.millisToFirst("/api/health");
            measure(server, client, options.get());
        } finally {
            Folders.delete(data);
        }
    }

    private static void measure(ServerProcess server, HttpClient client, ViewingOptions options) throws Exception {
        double before = residentMegabytes(server);
        Audience audience = new Audience(server, client);
        Timings timings = new Timings();
        List<Sensor> sensors = new ArrayList<>();
        for (int number = 0; number < options.sessions(); number++) {
            // apart from each other, so that their windows do not all close at once
            long start = System.currentTimeMillis() - BEFORE_MS - number % 5_000;
            String session = audience.session(start - number);
            URI live = server.address("/api/sessions/" + session + "/live");
            sensors.add(new Sensor(
                    client,
                    URI.create("ws" + live.toString().substring("http".length())),
                    audience.token(),
                    start - number,
                    number,
                    timings));
        }
        catchUp(sensors);
        watch(sensors, options, WARM_UP_SECONDS);
        sensors.forEach(Sensor::measure);
        timings.begin();
        long start = System.nanoTime();
        watch(sensors, options, options.seconds());
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%,d sessions, 4 Hz + 1 Hz, %d messages a second each, %.0f s:%n%s;%nresident %.1f MiB before, %.1f"
                        + " after%n",
                options.sessions(),
                options.messages(),
                seconds,
                timings.report(seconds),
                before,
                residentMegabytes(server));
        sensors.forEach(Sensor::close);
    }

    /** The first minute and a bit of everybody, many at once. */
    private static void catchUp(List<Sensor> sensors) throws Exception {
        long start = System.nanoTime();
        long values = 0;
        for (int from = 0; from < sensors.size(); from += LATE_AT_ONCE) {
            List<Sensor> late = sensors.subList(from, Math.min(sensors.size(), from + LATE_AT_ONCE));
            for (Sensor sensor : late) {
                values += sensor.catchUp();
            }
            for (Sensor sensor : late) {
                sensor.caughtUp().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%,d values of %,d sessions that were late came in at once: %,.0f values/s, with their predictions%n",
                values,
                sensors.size(),
                values / seconds);
    }

    /** Lets everybody send at their own pace, one after the other. */
    private static void watch(List<Sensor> sensors, ViewingOptions options, int seconds) throws InterruptedException {
        long start = System.nanoTime();
        long ticks = (long) sensors.size() * options.messages() * seconds;
        double nanosApart = 1e9 / ((double) sensors.size() * options.messages());
        for (long tick = 0; tick < ticks; tick++) {
            long due = start + (long) (tick * nanosApart);
            long early = due - System.nanoTime();
            if (early > 0) {
                TimeUnit.NANOSECONDS.sleep(early);
            }
            sensors.get((int) (tick % sensors.size())).tick();
        }
    }

    private static double residentMegabytes(ServerProcess server) throws Exception {
        return new ObjectMapper()
                        .readTree(server.footprint())
                        .path("resident_bytes")
                        .asLong()
                / MEGABYTE;
    }
}
