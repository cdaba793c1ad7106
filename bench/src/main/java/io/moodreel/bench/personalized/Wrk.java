package io.moodreel.bench.personalized;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The load generator wrk, sending on a fixed schedule (its script {@code load.lua}) from enough connections that a slow
 * answer holds up no other request. It has to be on the path, and runs in a process of its own.
 */
final class Wrk {
    private static final String SCRIPT = "load.lua";
    private static final int THREADS = 2;
    private static final int CONNECTIONS = 96;
    private static final long MORE_SECONDS = 60;

    private final Path folder;
    private final ObjectMapper json = new ObjectMapper();

    private Wrk(Path folder) {
        this.folder = folder;
    }

    /**
     * What was measured.
     *
     * @param perSecond answers
     * @param p50 milliseconds from sending to the whole answer, like those after it
     * @param late milliseconds in the mean that a request was sent after its time
     * @param errors refused or broken connections, time-outs, and answers of 400 and above
     */
    record Result(
            double perSecond,
            double p50,
            double p99,
            double p999,
            double most,
            double late,
            long errors,
            double kilobytes) {}

    static Wrk prepare(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (InputStream script = Wrk.class.getResourceAsStream(SCRIPT)) {
            Files.copy(script, folder.resolve(SCRIPT));
        }
        return new Wrk(folder);
    }

    String name() {
        return "wrk, " + CONNECTIONS + " connections";
    }

    Result load(String url, List<String> tokens, int rate, int seconds) throws IOException, InterruptedException {
        Path people = Files.write(folder.resolve("tokens.txt"), tokens);
        Path answer = folder.resolve("answer.json");
        run(
                answer,
                seconds,
                List.of(
                        "wrk",
                        "-t" + THREADS,
                        "-c" + CONNECTIONS,
                        "-d" + seconds + "s",
                        "-s",
                        folder.resolve(SCRIPT).toString(),
                        url,
                        "--",
                        people.toString(),
                        Integer.toString(rate),
                        Integer.toString(THREADS)));
        JsonNode result = json.readTree(answer.toFile());
        long answers = result.path("answers").asLong();
        return new Result(
                answers * 1e6 / result.path("microseconds").asDouble(),
                result.path("p50").asDouble(),
                result.path("p99").asDouble(),
                result.path("p99_9").asDouble(),
                result.path("most").asDouble(),
                result.path("late_ms").asDouble(),
                result.path("failures").asLong(),
                result.path("bytes").asDouble() / 1024 / Math.max(1, answers));
    }

    private void run(Path answer, int seconds, List<String> command) throws IOException, InterruptedException {
        Files.deleteIfExists(answer);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("wrk.txt").toFile());
        builder.environment().put("ANSWER", answer.toString());
        Process process = start(builder);
        if (!process.waitFor(seconds + MORE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("wrk did not end " + MORE_SECONDS + " seconds after its time");
        }
        if (process.exitValue() != 0 || Files.notExists(answer)) {
            throw new IOException("wrk ended with status " + process.exitValue() + ": "
                    + Files.readString(folder.resolve("wrk.txt")).strip());
        }
    }

    private static Process start(ProcessBuilder builder) throws IOException {
        try {
            return builder.start();
        } catch (IOException missing) {
            throw new IOException("wrk could not be started; it is the package wrk of most systems", missing);
        }
    }
}
