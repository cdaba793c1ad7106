package io.moodreel.server.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import io.moodreel.server.platform.disk.DiskTroubleException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The disk of the database fills up just when a job has ended: how it did is not lost. */
@Timeout(60)
class JobEndOnAFullDiskTest {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(50);
    /** Too long for what is left on any page of the database. */
    private static final JobSummary LONG_SUMMARY = new JobSummary("Done. ".repeat(50_000), Map.of());

    /** Fills the disk, if it is told to, and ends with more to say than the disk has room for. */
    private record FillingWork(Database database) implements JobHandler {
        @Override
        public String kind() {
            return "work";
        }

        @Override
        public void validate(Map<String, String> parameters) {}

        @Override
        public JobSummary run(JobContext context) {
            if (context.parameters().containsKey("fill") && context.checkpoint().isEmpty()) {
                context.commit(() -> "done");
                fill(database);
            }
            return LONG_SUMMARY;
        }
    }

    private static void fill(Database database) {
        if (database.isShared()) {
            database.change(handle -> {
                handle.execute("CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql"
                        + " AS 'BEGIN RAISE EXCEPTION USING ERRCODE = ''disk_full''; END'");
                handle.execute("CREATE TRIGGER no_room BEFORE UPDATE ON jobs EXECUTE FUNCTION no_room()");
            });
            return;
        }
        limitPages(database, number(database, "PRAGMA page_count"));
    }

    private static void makeRoom(Database database) {
        if (database.isShared()) {
            database.change(handle -> handle.execute("DROP FUNCTION no_room CASCADE"));
            return;
        }
        limitPages(database, Integer.MAX_VALUE);
    }

    private static void limitPages(Database database, long pages) {
        number(database, "PRAGMA max_page_count = " + pages);
    }

    private static long number(Database database, String sql) {
        return database.<Long, RuntimeException>write(
                handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    private static Jobs jobs(Database database) {
        return new Jobs(database, "this folder", List.of(new FillingWork(database)), Clock.systemUTC());
    }

    private static JobState stored(Database database, long id) {
        return new JobStore(database, "nobody").find(id).orElseThrow().state();
    }

    private static Job ended(Jobs jobs, long id) {
        await().atMost(LONGEST_WAIT)
                .until(() -> jobs.find(id).orElseThrow().state().ended());
        return jobs.find(id).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void end_isToldAtOnce_andWrittenDownWhenThereIsRoom(DatabaseUnderTest kind) throws Exception {
        try (Opened opened = kind.open()) {
            Jobs jobs = jobs(opened.database());
            long id = jobs.submit("work", Map.of("fill", "yes")).id();

            Job ended = ended(jobs, id);
            assertThat(ended.state()).isEqualTo(JobState.SUCCEEDED);
            assertThat(ended.summary()).isEqualTo(LONG_SUMMARY);
            assertThat(jobs.newestFirst(1, 0)).containsExactly(ended);
            assertThat(stored(opened.database(), id)).isEqualTo(JobState.RUNNING);
            assertThatThrownBy(() -> jobs.resume(id)).isInstanceOf(DiskTroubleException.class);

            makeRoom(opened.database());
            await().atMost(LONGEST_WAIT).until(() -> stored(opened.database(), id) == JobState.SUCCEEDED);
            assertThat(jobs.find(id)).contains(ended);
            assertThat(ended(jobs, jobs.submit("work", Map.of()).id()).state()).isEqualTo(JobState.SUCCEEDED);
            jobs.stop();
        }
    }

    @ParameterizedTest
    @EnumSource
    void endThatWasNeverWrittenDown_isReachedAgainAfterARestart(DatabaseUnderTest kind) throws Exception {
        try (Opened opened = kind.open()) {
            Jobs first = jobs(opened.database());
            long id = first.submit("work", Map.of("fill", "yes")).id();
            ended(first, id);
            first.stop();
            assertThat(stored(opened.database(), id)).isEqualTo(JobState.RUNNING);

            makeRoom(opened.database());
            Jobs second = jobs(opened.database());
            second.resumeInterrupted();

            assertThat(ended(second, id).summary()).isEqualTo(LONG_SUMMARY);
            await().atMost(LONGEST_WAIT).until(() -> stored(opened.database(), id) == JobState.SUCCEEDED);
            second.stop();
        }
    }

    @ParameterizedTest
    @EnumSource
    void startOnAFullDisk_isMadeUpForWhenThereIsRoom(DatabaseUnderTest kind) throws Exception {
        try (Opened opened = kind.open()) {
            Jobs first = jobs(opened.database());
            long id = first.submit("work", Map.of("fill", "yes")).id();
            ended(first, id);
            first.stop();

            Jobs second = jobs(opened.database());
            second.resumeInterrupted();
            makeRoom(opened.database());

            await().atMost(LONGEST_WAIT).until(() -> stored(opened.database(), id) == JobState.SUCCEEDED);
            second.stop();
        }
    }
}
