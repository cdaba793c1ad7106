package io.moodreel.server.viewing.signals;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.affect.signal.Sample;
import io.moodreel.server.platform.installation.Installation;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.viewing.sessions.SessionsUnderTest;
import io.moodreel.server.viewing.sessions.ViewingSession;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * kill -9 while the signals of 200 sessions come: what was acknowledged is there, once; every timeline is what one pipeline
 * says of what is there, and goes on.
 */
@Timeout(400)
class KilledViewingsTest {
    private static final int KILLS = Integer.getInteger("moodreel.viewing-kills", 3);
    private static final int SESSIONS = 200;
    private static final long SEED = 20_261_122;
    private static final int MOST_LINES_BEFORE_THE_KILL = 6_000;
    private static final int LONGEST_RUN_SECONDS = 90;

    @TempDir
    Path folder;

    private final Map<Long, Integer> acknowledged = new HashMap<>();
    private List<ViewingSession> sessions = List.of();

    @Test
    void acknowledgedSignals_surviveEveryKill_once_andTimelinesGoOn() throws Exception {
        Path data = folder.resolve("data");
        prepare(data);
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            sendUntilKilled(data, kill, random);
        }

        try (Installation installation = Installation.open(data, Optional.empty());
                IntakeUnderTest intake = new IntakeUnderTest(installation.database())) {
            assertThat(acknowledged).hasSize(SESSIONS);
            for (ViewingSession session : sessions) {
                int number = (int) session.id();
                List<Sample> kept = intake.kept(session);
                assertThat(kept.size() % 4).as("whole batches").isZero();
                int seconds = kept.size() / 4;
                assertThat(seconds).as("what was acknowledged").isGreaterThan(acknowledged.get(session.id()));
                assertThat(kept).as("once").isEqualTo(MadeSignals.seconds(session.startMs(), number, 0, seconds));
                intake.take(session, MadeSignals.seconds(session.startMs(), number, seconds, seconds + 7));
                List<Sample> all = MadeSignals.seconds(session.startMs(), number, 0, seconds + 7);
                assertThat(intake.timeline(session)).isEqualTo(IntakeUnderTest.offline(session, all));
            }
        }
    }

    private void prepare(Path data) {
        try (Installation installation = Installation.open(data, Optional.empty())) {
            Caller.User person = SessionsUnderTest.person(installation.database(), "ada");
            List<ViewingSession> started = new ArrayList<>();
            for (int i = 0; i < SESSIONS; i++) {
                started.add(SessionsUnderTest.start(
                        SessionsUnderTest.on(installation.database()), person, 1_700_000_000_000L + i));
            }
            sessions = started;
        }
    }

    private void sendUntilKilled(Path data, int kill, Random random) throws Exception {
        Path errors = folder.resolve("errors-" + kill + ".txt");
        Process process = start(data, errors);
        int lines = SESSIONS + random.nextInt(MOST_LINES_BEFORE_THE_KILL);
        try (BufferedReader said = process.inputReader()) {
            for (int i = 0; i < lines; i++) {
                String line = said.readLine();
                assertThat(line)
                        .as("the process sends until it is killed, seed %d: %s", SEED, Files.readString(errors))
                        .isNotNull();
                note(line);
            }
            // by its handle: the process itself would close the pipe, in which is still what it said before it died
            process.toHandle().destroyForcibly();
            said.lines().forEach(this::note);
        }
        assertThat(process.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    private void note(String line) {
        String[] words = line.split(" ");
        if (words.length == 2) {
            acknowledged.merge(Long.valueOf(words[0]), Integer.valueOf(words[1]), Math::max);
        }
    }

    /** A process that is killed for good when it takes longer than any here can. */
    private Process start(Path data, Path errors) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ViewingProcess.class.getName(),
                data.toString()));
        sessions.forEach(session -> command.add("" + session.id()));
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        CompletableFuture.delayedExecutor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
        return process;
    }
}
