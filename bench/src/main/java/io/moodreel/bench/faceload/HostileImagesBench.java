package io.moodreel.bench.faceload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.moodreel.bench.Folders;
import io.moodreel.bench.footprint.ServerProcess;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Damaged pictures over HTTP, as JSON, as forms and as an old client sends them: every one must be answered, none with
 * 500, and the server must weigh afterwards what it weighed before.
 */
public final class HostileImagesBench {
    private static final Map<String, Integer> DEFAULTS = Map.of("--images", 10_000, "--seed", 20_261_121);
    private static final String USAGE =
            "usage: ./moodreel bench hostile-images [--images N] [--seed N] [--image FILE]   FILE: a JPEG or PNG of a face";
    private static final int ROUNDS = 10;
    private static final int SENDERS = 4;
    private static final int LONGEST_ROUND_MINUTES = 30;
    private static final double MEGABYTE = 1024 * 1024;
    private static final String NO_ANSWER = "no answer";

    private final LoadOptions options;
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();

    private HostileImagesBench(LoadOptions options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws Exception {
        LoadOptions options;
        try {
            options = LoadOptions.parse(arguments, DEFAULTS);
        } catch (IllegalArgumentException wrong) {
            System.err.println("moodreel: " + wrong.getMessage() + System.lineSeparator() + USAGE);
            System.exit(2);
            return;
        }
        Path data = Files.createTempDirectory("moodreel-hostile");
        boolean fine;
        try (ServerProcess server = ServerProcess.start(Path.of(System.getProperty("moodreel.home")), data, Map.of())) {
            fine = new HostileImagesBench(options).run(server);
        } finally {
            Folders.delete(data);
        }
        System.exit(fine ? 0 : 1);
    }

    private boolean run(ServerProcess server) throws Exception {
        server.millisToFirst("/api/health");
        Pictures pictures = Pictures.of(options.image());
        List<byte[]> whole = List.of(pictures.as("jpg"), pictures.as("png"));
        try (PictureSender sender = new PictureSender(server)) {
            for (byte[] picture : whole) {
                System.out.printf("undamaged: %d%n", sender.json(picture).statusCode());
            }
            System.out.println("pictures   resident MiB   seconds");
            report(server, 0, System.nanoTime());
            int each = Math.max(1, options.number("--images") / ROUNDS / SENDERS);
            for (int round = 1; round <= ROUNDS; round++) {
                long start = System.nanoTime();
                round(sender, whole, round, each);
                report(server, round * each * SENDERS, start);
            }
            boolean stillReads = sender.json(whole.getFirst()).statusCode() == 200;
            Map<String, Integer> told = new TreeMap<>(answers);
            System.out.println("answers: " + told + ", still reads: " + (stillReads ? "yes" : "no"));
            return stillReads
                    && told.keySet().stream().noneMatch(answer -> answer.equals(NO_ANSWER) || answer.equals("500"));
        }
    }

    private void round(PictureSender sender, List<byte[]> whole, int round, int each) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> sending = new ArrayList<>();
            for (int i = 0; i < SENDERS; i++) {
                Damage damage = new Damage(whole, options.number("--seed") + 31L * round + i);
                sending.add(threads.submit(() -> send(sender, damage, each)));
            }
            for (Future<?> sent : sending) {
                sent.get(LONGEST_ROUND_MINUTES, TimeUnit.MINUTES);
            }
        }
    }

    private Void send(PictureSender sender, Damage damage, int count) throws InterruptedException {
        for (int i = 0; i < count; i++) {
            byte[] picture = damage.next();
            String answer;
            try {
                HttpResponse<String> response =
                        switch (i % 3) {
                            case 0 -> sender.json(picture);
                            case 1 -> sender.form("/api/moods/analyze", picture);
                            default -> sender.form("/detect_emotion", picture);
                        };
                answer = "" + response.statusCode();
            } catch (IOException none) {
                answer = NO_ANSWER;
            }
            answers.merge(answer, 1, Integer::sum);
        }
        return null;
    }

    private static void report(ServerProcess server, int pictures, long startNanos) throws Exception {
        JsonNode footprint = new ObjectMapper().readTree(server.footprint());
        System.out.printf(
                Locale.ROOT,
                "%8d %14.1f %9.1f%n",
                pictures,
                footprint.path("resident_bytes").asLong() / MEGABYTE,
                (System.nanoTime() - startNanos) / 1e9);
    }
}
