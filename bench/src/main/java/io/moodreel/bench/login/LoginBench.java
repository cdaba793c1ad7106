package io.moodreel.bench.login;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.moodreel.bench.footprint.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the times of sign-in tell, and what a hundred sign-ins at once cost. The two kinds of request take turns, so that
 * whatever else the machine does falls on both.
 */
public final class LoginBench {
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 200;
    private static final int RUSH = 100;
    private static final double MEGABYTE = 1024 * 1024;
    private static final String PASSWORD = "four quiet words here";

    private LoginBench() {}

    private interface Attempt {
        int run(int round) throws IOException, InterruptedException;
    }

    /** Takes no options. */
    public static void main(String[] options) throws IOException, InterruptedException, ExecutionException {
        if (options.length > 0) {
            System.err.println("usage: ./moodreel bench login");
            System.exit(2);
        }
        Path data = Files.createTempDirectory("moodreel-login");
        // the limits would hold up the attacker whose best case is measured here
        Map<String, String> settings = Map.of(
                "MOODREEL_ACCOUNTS_FREE_FAILURES", "1000000",
                "MOODREEL_ACCOUNTS_ATTEMPTS_BURST", "1000000",
                "MOODREEL_ACCOUNTS_MAILS_PER_HOUR", "1000000");
        try (ServerProcess server = ServerProcess.start(Path.of(System.getProperty("moodreel.home")), data, settings);
                Requests requests = new Requests(server)) {
            server.millisToFirst("/api/health");
            requests.register("known@example.org", PASSWORD);
            compare(
                    "sign-in",
                    "wrong password",
                    round -> requests.login("known@example.org", "wrong " + round),
                    "unknown address",
                    round -> requests.login("unknown" + round + "@example.org", "wrong " + round));
            compare(
                    "forgotten password",
                    "known address",
                    round -> requests.forgot("known@example.org"),
                    "unknown address",
                    round -> requests.forgot("unknown" + round + "@example.org"));
            rush(server, requests);
        } finally {
            delete(data);
        }
    }

    private static void compare(String what, String first, Attempt one, String second, Attempt other)
            throws IOException, InterruptedException {
        double[] firstMs = new double[ROUNDS];
        double[] secondMs = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            // who comes first changes, or whatever one leaves behind would count for the other
            boolean swapped = round % 2 != 0;
            double before = millis(swapped ? other : one, round);
            double after = millis(swapped ? one : other, round);
            if (round >= 0) {
                firstMs[round] = swapped ? after : before;
                secondMs[round] = swapped ? before : after;
            }
        }
        System.out.println(what);
        new Distributions(firstMs, secondMs).print(first, second);
    }

    private static double millis(Attempt attempt, int round) throws IOException, InterruptedException {
        long start = System.nanoTime();
        attempt.run(round);
        return (System.nanoTime() - start) / 1e6;
    }

    private static void rush(ServerProcess server, Requests requests)
            throws IOException, InterruptedException, ExecutionException {
        double before = resident(server, "resident_bytes");
        long start = System.nanoTime();
        Map<Integer, Integer> statuses = new TreeMap<>();
        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService rush = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, RUSH)
                    .forEach(i -> answers.add(rush.submit(() -> requests.login("known@example.org", PASSWORD))));
        }
        for (Future<Integer> answer : answers) {
            statuses.merge(answer.get(), 1, Integer::sum);
        }
        System.out.printf(
                Locale.ROOT,
                "%d sign-ins at once: %.1f s, statuses %s%n  resident %.0f MiB before, %.0f MiB at its peak%n",
                RUSH,
                (System.nanoTime() - start) / 1e9,
                statuses,
                before,
                resident(server, "peak_resident_bytes"));
    }

    private static double resident(ServerProcess server, String field) throws IOException, InterruptedException {
        JsonNode footprint = new ObjectMapper().readTree(server.footprint());
        return footprint.path(field).asLong() / MEGABYTE;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
