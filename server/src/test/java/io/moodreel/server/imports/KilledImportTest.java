package io.moodreel.server.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 in the middle of an import, ten times: what is in the folder afterwards is what one undisturbed run leaves. */
@Timeout(600)
class KilledImportTest {
    private static final int KILLS = 10;
    private static final long SEED = 20_261_121;
    private static final int MOST_STEPS_BEFORE_THE_KILL = 2;
    private static final int LONGEST_WAIT_MS = 40;
    /** One start of so many is killed at any moment, before or after its first step. */
    private static final int KILLED_WHILE_STARTING = 4;

    private static final int LONGEST_START_MS = 1_500;
    private static final int LONGEST_RUN_SECONDS = 120;

    @TempDir
    Path folder;

    private Path files;
    private Path errors;

    @BeforeEach
    void writeFiles() throws IOException {
        files = GeneratedFiles.write(folder.resolve("files"));
        errors = folder.resolve("errors.txt");
    }

    @Test
    void importKilledTenTimes_leavesWhatAnUndisturbedOneLeaves() throws Exception {
        Path undisturbed = folder.resolve("undisturbed");
        Path killed = folder.resolve("killed");

        finish(start(undisturbed));
        Random random = new Random(SEED);
        for (int kill = 1; kill <= KILLS; kill++) {
            assertThat(killedInTheMiddle(start(killed), random))
                    .as("process %d was killed before it was done, seed %d", kill, SEED)
                    .isTrue();
        }
        finish(start(killed));

        ImportedData expected = ImportedData.in(undisturbed);
        ImportedData found = ImportedData.in(killed);
        assertThat(expected.jobs()).hasSize(2).allMatch(job -> job.contains("|succeeded|"));
        assertThat(expected.jobs().getFirst()).contains(GeneratedFiles.FILMS_SENTENCE);
        assertThat(found.jobs()).containsExactlyElementsOf(expected.jobs());
        assertThat(found.damage()).isEmpty();
        assertThat(found.rejects()).isEqualTo(expected.rejects());
        assertThat(found.rows().keySet()).isEqualTo(expected.rows().keySet());
        expected.rows()
                .forEach((table, rows) ->
                        assertThat(found.rows().get(table)).as(table).isEqualTo(rows));
    }

    /** A process that is killed for good when it takes longer than any import here can. */
    private Process start(Path data) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // starts fast and needs little: what is under test does not depend on it
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportProcess.class.getName(),
                        data.toString(),
                        files.toString())
                .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
                .start();
        CompletableFuture.delayedExecutor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
        return process;
    }

    /** Kills the process at a moment of its start or when it has come a step or two further; false when it had ended. */
    private static boolean killedInTheMiddle(Process process, Random random) throws Exception {
        boolean whileStarting = random.nextInt(KILLED_WHILE_STARTING) == 0;
        int steps = whileStarting ? 0 : 1 + random.nextInt(MOST_STEPS_BEFORE_THE_KILL);
        int waitMs = random.nextInt(whileStarting ? LONGEST_START_MS : LONGEST_WAIT_MS);
        try (BufferedReader lines = process.inputReader()) {
            for (int step = 0; step < steps; step++) {
                if (lines.readLine() == null) {
                    return false;
                }
            }
            boolean ended = process.waitFor(waitMs, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS);
            return !ended;
        }
    }

    private void finish(Process process) throws Exception {
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().forEach(line -> {});
        }
        assertThat(process.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
    }
}
