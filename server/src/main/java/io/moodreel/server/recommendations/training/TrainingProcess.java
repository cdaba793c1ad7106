package io.moodreel.server.recommendations.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * A running {@link TrainingProgram}, on this program's class path and at lower priority; closing ends it. Used by one
 * thread.
 */
final class TrainingProcess implements AutoCloseable {
    /** What progress is counted in. */
    static final long WHOLE = 1000;

    private static final Logger LOG = Logger.getLogger(TrainingProcess.class);
    private static final Path NICE = Path.of("/usr/bin/nice");
    private static final String VECTORS = "jdk.incubator.vector";
    private static final Duration GRACE = Duration.ofSeconds(5);
    /** Behind the last line. */
    private static final String END = "";

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private boolean silent;

    private TrainingProcess(Process process) {
        this.process = process;
        read(process.getInputStream(), lines::add, () -> lines.add(END));
        read(process.getErrorStream(), line -> LOG.debugf("training: %s", line), () -> {});
    }

    /**
     * Starts one.
     *
     * @param memory the largest heap, as {@code -Xmx} says it
     * @param databaseUrl handed over by the environment, where others on this machine cannot read it
     */
    static TrainingProcess start(String memory, Optional<String> databaseUrl, List<String> arguments) {
        ProcessBuilder builder = new ProcessBuilder(command(memory, arguments));
        Map<String, String> environment = builder.environment();
        environment.remove(TrainingProgram.DATABASE_URL);
        databaseUrl.ifPresent(url -> environment.put(TrainingProgram.DATABASE_URL, url));
        try {
            return new TrainingProcess(builder.start());
        } catch (IOException failure) {
            throw new UncheckedIOException("the training process could not be started", failure);
        }
    }

    private static List<String> command(String memory, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(NICE)) {
            command.addAll(List.of(NICE.toString(), "-n", "10"));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory,
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        if (ModuleFinder.ofSystem().find(VECTORS).isPresent()) {
            command.addAll(List.of("--add-modules", VECTORS));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), TrainingProgram.class.getName()));
        command.addAll(arguments);
        return command;
    }

    /** The next thing it says; empty when it says nothing for so long. */
    Optional<Word.Said> next(Duration patience) {
        try {
            String line = lines.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            silent |= END.equals(line);
            return Word.in(line);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Whether it has said all it ever will. */
    boolean isSilent() {
        return silent;
    }

    /** How it ended; empty when it has nothing more to say and yet does not end. */
    OptionalInt status() {
        return hasEnded() ? OptionalInt.of(process.exitValue()) : OptionalInt.empty();
    }

    private boolean hasEnded() {
        try {
            return process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void read(InputStream stream, Consumer<String> reader, Runnable atTheEnd) {
        Thread.ofVirtual().name("training-output").start(() -> {
            try (BufferedReader text = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                text.lines().filter(line -> !line.isEmpty()).forEach(reader);
            } catch (IOException | UncheckedIOException closed) {
                LOG.debugf("The training process closed its output: %s", closed.getMessage());
            } finally {
                atTheEnd.run();
            }
        });
    }

    @Override
    public void close() {
        process.destroy();
        if (!hasEnded()) {
            process.destroyForcibly();
        }
    }
}
