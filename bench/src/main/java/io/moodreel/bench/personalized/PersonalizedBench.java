package io.moodreel.bench.personalized;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.moodreel.bench.Folders;
import io.moodreel.bench.footprint.ServerProcess;
import io.moodreel.bench.personalized.Wrk.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/**
 * A server as users start it, a trained model, people with ratings of their own: how long the first personal row of
 * everybody takes, how long rows take at a fixed rate, and at which rate they no longer come in time.
 */
public final class PersonalizedBench {
    private static final String PATH = "/api/recommendations/personalized?limit=10";
    private static final int WARM_UP_SECONDS = 15;
    private static final int STEP_SECONDS = 15;
    private static final double STEP = 1.4;
    private static final int MOST_STEPS = 8;
    /** The rate is no longer held when fewer of the wanted answers come. */
    private static final double HELD = 0.97;

    private static final double LONGEST_P99_MS = 10;
    private static final double MEGABYTE = 1024 * 1024;

    private PersonalizedBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Optional<LoadOptions> options = LoadOptions.read(arguments);
        if (options.isEmpty()) {
            System.err.println(LoadOptions.USAGE);
            System.exit(2);
        }
        Path folder = Files.createTempDirectory("moodreel-personalized");
        try {
            measure(options.get(), folder);
        } finally {
            Folders.delete(folder);
        }
    }

    private static void measure(LoadOptions options, Path folder)
            throws IOException, InterruptedException, ExecutionException {
        Path home = Path.of(System.getProperty("moodreel.home"));
        Path data = folder.resolve("data");
        Wrk load = Wrk.prepare(folder.resolve("load"));
        System.out.printf(
                Locale.ROOT,
                "%,d films, %s; %d people with 20 ratings each; %s; %d cores shared by server and load, Java %s%n",
                options.titles(),
                PreparedData.shape(options),
                options.accounts(),
                load.name(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version());
        PreparedData.make(home, folder, data, options);
        Map<String, String> settings = Map.of(
                "MOODREEL_ACCOUNTS_ATTEMPTS_BURST", "1000000",
                "MOODREEL_ACCOUNTS_ACCESS_TOKEN", "6h",
                "MOODREEL_LIBRARY_INTERACTIONS_BURST", "1000000",
                "MOODREEL_TRAINING_AUTOMATIC", "false",
                "MOODREEL_EMBEDDING_AUTOMATIC", "false",
                "MOODREEL_TRAINING_MEASURED", "false");
        try (ServerProcess server = ServerProcess.start(home, data, settings);
                Audience audience = new Audience(server)) {
            server.millisToFirst("/api/health");
            List<String> people = audience.signUp(options.accounts());
            System.out.println(audience.train());
            resident("before the first personal row", server);
            cold(audience, people);
            underLoad(options, load, server, people);
        }
    }

    /** The first answer of everybody, one after another. */
    private static void cold(Audience audience, List<String> people) throws IOException, InterruptedException {
        double[] millis = new double[people.size()];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = audience.millis(PATH, people.get(i));
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "first row of each person: p50 %.1f ms, p99 %.1f ms, most %.1f ms%n",
                millis[millis.length / 2],
                millis[(int) (millis.length * 0.99)],
                millis[millis.length - 1]);
    }

    private static void underLoad(LoadOptions options, Wrk load, ServerProcess server, List<String> people)
            throws IOException, InterruptedException {
        String url = server.address(PATH).toString();
        load.load(url, people, options.rate(), WARM_UP_SECONDS);
        System.out.printf(
                "%9s %8s %9s %8s %8s %8s %8s %8s %7s %7s%n",
                "asked/s", "seconds", "got/s", "p50 ms", "p99 ms", "p99.9", "most", "late", "errors", "KB each");
        Result result = load.load(url, people, options.rate(), options.seconds());
        print(options.rate(), options.seconds(), result);
        resident("after that", server);
        double rate = options.rate();
        for (int step = 0; step < MOST_STEPS && isHeld(rate, result); step++) {
            rate *= STEP;
            result = load.load(url, people, (int) rate, STEP_SECONDS);
            print((int) rate, STEP_SECONDS, result);
        }
        resident("after all", server);
    }

    private static boolean isHeld(double rate, Result result) {
        return result.errors() == 0 && result.perSecond() >= HELD * rate && result.p99() <= LONGEST_P99_MS;
    }

    private static void print(int rate, int seconds, Result result) {
        System.out.printf(
                Locale.ROOT,
                "%,9d %8d %,9.0f %8.1f %8.1f %8.1f %8.1f %8.1f %7d %7.1f%n",
                rate,
                seconds,
                result.perSecond(),
                result.p50(),
                result.p99(),
                result.p999(),
                result.most(),
                result.late(),
                result.errors(),
                result.kilobytes());
    }

    private static void resident(String when, ServerProcess server) throws IOException, InterruptedException {
        JsonNode footprint = new ObjectMapper().readTree(server.footprint());
        System.out.printf(
                Locale.ROOT,
                "server, %s: resident %.0f MiB (most %.0f), heap used %.0f%n",
                when,
                footprint.path("resident_bytes").asLong() / MEGABYTE,
                footprint.path("peak_resident_bytes").asLong() / MEGABYTE,
                footprint.path("runtime").path("heap used").asLong() / MEGABYTE);
    }
}
