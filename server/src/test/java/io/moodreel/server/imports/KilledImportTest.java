package io.moodreel.server.imports;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.jobs.Job;
import io.moodreel.server.jobs.JobHistory;
import io.moodreel.server.platform.installation.Installation;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 in the middle of an import, ten times: what is in the folder afterwards is what one undisturbed run leaves. */
@Timeout(600)
class KilledImportTest {
    private static final int ROWS = 50_000;
    private static final int EVERY_SO_OFTEN_BROKEN = 900;
    private static final int KILLS = 10;
    private static final long SEED = 20_261_121;
    private static final int MOST_STEPS_BEFORE_THE_KILL = 2;
    private static final int LONGEST_WAIT_MS = 40;

    private record Outcome(
            Map<String, TitleFacts> films, long titles, Map<String, Long> counts, String rejects, String integrity) {}

    @TempDir
    Path folder;

    @Test
    void importKilledTenTimes_leavesWhatAnUndisturbedOneLeaves() throws Exception {
        Path file = Files.writeString(folder.resolve("films.csv"), films());
        Path undisturbed = folder.resolve("undisturbed");
        Path killed = folder.resolve("killed");

        assertThat(start(undisturbed, file).waitFor()).isZero();
        Random random = new Random(SEED);
        for (int kill = 1; kill <= KILLS; kill++) {
            assertThat(killedInTheMiddle(start(killed, file), random))
                    .as("kill %d, seed %d", kill, SEED)
                    .isTrue();
        }
        assertThat(start(killed, file).waitFor()).isZero();

        Outcome expected = outcome(undisturbed);
        assertThat(expected.films()).hasSize(ROWS - ROWS / EVERY_SO_OFTEN_BROKEN);
        assertThat(expected.titles()).isEqualTo(expected.films().size());
        assertThat(expected.integrity()).isEqualTo("ok");
        assertThat(outcome(killed)).isEqualTo(expected);
    }

    private static String films() {
        TmdbRows film = TmdbRows.textLists();
        return IntStream.rangeClosed(1, ROWS)
                .mapToObj(id -> id % EVERY_SO_OFTEN_BROKEN == 0
                        ? "broken"
                        : film.with("id", Integer.toString(id))
                                .with("title", "The Last Lamp " + id)
                                .with("imdb_id", "tt%07d".formatted(id))
                                .row())
                .collect(joining("\n", film.header() + "\n", "\n"));
    }

    private static Process start(Path data, Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportToKill.class.getName(),
                        data.toString(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Kills the process when it has come a step or two further; false when it had ended by itself. */
    private static boolean killedInTheMiddle(Process process, Random random) throws Exception {
        int steps = 1 + random.nextInt(MOST_STEPS_BEFORE_THE_KILL);
        try (BufferedReader lines = process.inputReader()) {
            for (int step = 0; step < steps; step++) {
                if (lines.readLine() == null) {
                    return false;
                }
            }
            process.waitFor(random.nextInt(LONGEST_WAIT_MS), TimeUnit.MILLISECONDS);
            boolean running = process.isAlive();
            process.destroyForcibly().waitFor();
            return running;
        }
    }

    private static Outcome outcome(Path data) throws Exception {
        try (Installation installation = Installation.open(data, Optional.empty())) {
            Map<String, TitleFacts> films = new TreeMap<>();
            long[] titles = {0};
            new Catalog(installation.database()).forEach(title -> {
                titles[0]++;
                films.put(title.ids().get("tmdb") + " " + title.ids().get("imdb"), title.facts());
            });
            List<Job> jobs = new JobHistory(installation.database()).newestFirst();
            assertThat(jobs).hasSize(1);
            Path rejects = data.resolve("import-rejects-tmdb-" + jobs.getFirst().id() + ".csv");
            return new Outcome(
                    films, titles[0], jobs.getFirst().summary().counts(), Files.readString(rejects), integrity(data));
        }
    }

    private static String integrity(Path data) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("moodreel.db"));
                ResultSet answer = connection.createStatement().executeQuery("PRAGMA integrity_check")) {
            answer.next();
            return answer.getString(1);
        }
    }
}
