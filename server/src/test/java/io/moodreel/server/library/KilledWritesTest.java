package io.moodreel.server.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.accounts.users.EmailAddress;
import io.moodreel.server.accounts.users.NewUser;
import io.moodreel.server.accounts.users.Users;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.PageRequest;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.library.WriteLedger.Key;
import io.moodreel.server.platform.installation.Installation;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * kill -9 while people rate, ten times: what was acknowledged is there, once, with the right value. The same over HTTP
 * at the real server is {@code ./moodreel bench kills}.
 */
@Timeout(600)
class KilledWritesTest {
    private static final int KILLS = Integer.getInteger("moodreel.kills", 10);
    private static final long SEED = 20_261_122;
    private static final int PEOPLE = 4;
    private static final int FILMS = 30;
    private static final int MOST_LINES_BEFORE_THE_KILL = 400;
    private static final int LONGEST_RUN_SECONDS = 60;

    @TempDir
    Path folder;

    private final WriteLedger ledger = new WriteLedger();
    private List<Long> people = List.of();

    @Test
    void acknowledgedRatings_surviveEveryKill_once_andWithTheirValue() throws Exception {
        Path data = folder.resolve("data");
        prepare(data);
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            writeUntilKilled(data, kill, random);
        }

        try (Installation installation = Installation.open(data, Optional.empty())) {
            assertThat(ledger.acknowledged()).isGreaterThan(KILLS);
            compare(installation);
            List<String> damage = installation.database().read(handle -> handle.createQuery("PRAGMA integrity_check")
                    .mapTo(String.class)
                    .list());
            assertThat(damage).containsExactly("ok");
        }
    }

    private void prepare(Path data) {
        try (Installation installation = Installation.open(data, Optional.empty())) {
            new Catalog(installation.database())
                    .merge(IntStream.range(0, FILMS)
                            .mapToObj(KilledWritesTest::film)
                            .toList());
            people = IntStream.range(0, PEOPLE)
                    .mapToObj(i -> person(installation, "person" + i + "@example.org"))
                    .toList();
        }
    }

    private static SourceTitle film(int number) {
        return new SourceTitle(
                Source.TMDB,
                Map.of("tmdb", "" + number),
                TitleFacts.builder(TitleType.MOVIE, "Film " + number).build());
    }

    private static long person(Installation installation, String email) {
        NewUser person = new NewUser(EmailAddress.parse(email).orElseThrow(), "Somebody", "no hash", true);
        return installation
                .database()
                .write(handle -> new Users(handle).add(person, Instant.EPOCH).id());
    }

    private void writeUntilKilled(Path data, int kill, Random random) throws Exception {
        Path errors = folder.resolve("errors-" + kill + ".txt");
        Process process = start(data, kill, errors);
        int lines = 1 + random.nextInt(MOST_LINES_BEFORE_THE_KILL);
        try (BufferedReader said = process.inputReader()) {
            for (int i = 0; i < lines; i++) {
                String line = said.readLine();
                assertThat(line)
                        .as("process %d writes until it is killed, seed %d: %s", kill, SEED, Files.readString(errors))
                        .isNotNull();
                ledger.note(line);
            }
            // by its handle: the process itself would close the pipe, in which is still what it said before it died
            process.toHandle().destroyForcibly();
            said.lines().forEach(ledger::note);
        }
        assertThat(process.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    /** A process that is killed for good when it takes longer than any here can. */
    private Process start(Path data, int seed, Path errors) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                RatingProcess.class.getName(),
                data.toString(),
                "" + seed));
        people.forEach(person -> command.add("" + person));
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        CompletableFuture.delayedExecutor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
        return process;
    }

    private void compare(Installation installation) {
        Library library = new Library(installation.database());
        OwnRatings ratings = new OwnRatings(installation.database(), library, Clock.systemUTC());
        Map<Key, Double> standing = new HashMap<>();
        for (long person : people) {
            for (OwnRating rating :
                    ratings.page(person, null, new PageRequest(1, FILMS)).items()) {
                assertThat(standing.put(new Key(person, rating.titleId()), rating.rating()))
                        .as("a second rating of the same title")
                        .isNull();
            }
        }
        Map<Key, Long> times = new HashMap<>();
        library.forEachPersonsActivity(
                activity -> times.merge(new Key(activity.userId(), activity.titleId()), 1L, Long::sum));

        Stream.concat(ledger.entries().keySet().stream(), standing.keySet().stream())
                .distinct()
                .forEach(key -> {
                    WriteLedger.Entry entry = ledger.entries().getOrDefault(key, new WriteLedger.Entry());
                    Double rating = standing.get(key);
                    assertThat(rating != null || !entry.mustExist())
                            .as("%s is there", key)
                            .isTrue();
                    assertThat(rating == null || entry.mayBe(rating))
                            .as("%s is %s", key, rating)
                            .isTrue();
                    assertThat(entry.mayHaveHappened(times.getOrDefault(key, 0L)))
                            .as("%s happened as often as was said", key)
                            .isTrue();
                });
    }
}
