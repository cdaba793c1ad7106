package io.moodreel.server.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An import whose process is killed again and again ends with exactly what it would have brought undisturbed. */
@Timeout(600)
class KilledImportTest {
    private static final long SEED = 20_261_121;
    private static final int KILLS = 10;
    private static final int MOST_LINES_BEFORE_A_KILL = 4;
    private static final int LONGEST_PAUSE_BEFORE_A_KILL_MS = 30;
    private static final int START_MS = 1_000;

    @TempDir
    Path folder;

    @Test
    void importKilledTenTimes_bringsWhatAnUndisturbedOneBrings() throws Exception {
        Path files = GeneratedFiles.write(folder.resolve("files"));
        Path undisturbed = folder.resolve("undisturbed");
        Path killed = folder.resolve("killed");
        Random random = new Random(SEED);
        System.out.println("moments of the kills are drawn with seed " + SEED);

        for (int kill = 1; kill <= KILLS; kill++) {
            assertThat(killAtARandomMoment(start(killed, files), random))
                    .as("process %d was killed before it was done", kill)
                    .isTrue();
        }
        finish(start(killed, files));
        finish(start(undisturbed, files));

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

    /** False when the process was done before. */
    private static boolean killAtARandomMoment(Process process, Random random) throws Exception {
        try (BufferedReader lines = process.inputReader()) {
            boolean whileStarting = random.nextInt(4) == 0;
            if (whileStarting) {
                LockSupport.parkNanos(
                        Duration.ofMillis(random.nextInt(START_MS)).toNanos());
            } else {
                int linesToAwait = 1 + random.nextInt(MOST_LINES_BEFORE_A_KILL);
                for (int line = 0; line < linesToAwait; line++) {
                    lines.readLine();
                }
                LockSupport.parkNanos(Duration.ofMillis(random.nextInt(LONGEST_PAUSE_BEFORE_A_KILL_MS))
                        .toNanos());
            }
            boolean alive = process.isAlive();
            process.destroyForcibly().waitFor();
            return alive;
        }
    }

    private void finish(Process process) throws Exception {
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().forEach(line -> {});
            assertThat(process.waitFor()).as(() -> errors()).isZero();
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(Path data, Path files) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // starts fast and needs little: what is under test does not depend on it
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx256m"));
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(ImportProcess.class.getName(), data.toString(), files.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(errorsFile().toFile()))
                .start();
    }

    private Path errorsFile() {
        return folder.resolve("errors.txt");
    }

    private String errors() {
        try {
            return Files.readString(errorsFile());
        } catch (IOException e) {
            return e.toString();
        }
    }
}
