package io.moodreel.bench.personalized;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The load generator autocannon (npm), at a fixed rate: what a slow answer makes wait behind it counts as waiting
 * (coordinated omission is corrected). It is installed into a folder of ours, and runs in a process of its own.
 */
final class Autocannon {
    private static final String VERSION = "8.0.0";
    private static final long MOST_MINUTES = 10;
    private static final String SCRIPT = "load.mjs";

    private final Path folder;
    private final ObjectMapper json = new ObjectMapper();

    private Autocannon(Path folder) {
        this.folder = folder;
    }

    /**
     * What was measured.
     *
     * @param perSecond answers
     * @param p50 milliseconds, like those after it
     * @param errors refused or broken connections, time-outs, and answers other than 2xx
     */
    record Result(double perSecond, double p50, double p99, double p999, double most, long errors, double kilobytes) {}

    static Autocannon install(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        run(folder, List.of("npm", "install", "--silent", "--no-audit", "--no-fund", "autocannon@" + VERSION));
        try (InputStream script = Autocannon.class.getResourceAsStream(SCRIPT)) {
            Files.copy(script, folder.resolve(SCRIPT), StandardCopyOption.REPLACE_EXISTING);
        }
        return new Autocannon(folder);
    }

    String name() {
        return "autocannon " + VERSION;
    }

    Result load(String url, List<String> tokens, int rate, int seconds) throws IOException, InterruptedException {
        Path wish = folder.resolve("wish.json");
        Files.writeString(
                wish,
                json.writeValueAsString(Map.of("url", url, "tokens", tokens, "rate", rate, "seconds", seconds)),
                StandardCharsets.UTF_8);
        Path answer = folder.resolve("answer.json");
        run(folder, List.of("node", SCRIPT, wish.toString(), answer.toString()));
        JsonNode result = json.readTree(answer.toFile());
        JsonNode latency = result.path("latency");
        long answers = result.path("2xx").asLong();
        return new Result(
                answers / result.path("duration").asDouble(),
                latency.path("p50").asDouble(),
                latency.path("p99").asDouble(),
                latency.path("p99_9").asDouble(),
                latency.path("max").asDouble(),
                result.path("errors").asLong() + result.path("non2xx").asLong(),
                result.path("throughput").path("total").asDouble() / 1024 / Math.max(1, answers));
    }

    private static void run(Path folder, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException(command.getFirst() + " did not end within " + MOST_MINUTES + " minutes");
        }
        if (process.exitValue() != 0) {
            throw new IOException(command.getFirst() + " ended with status " + process.exitValue()
                    + "; Node.js 20 and the npm registry are needed");
        }
    }
}
