package io.moodreel.server.search.semantic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.moodreel.server.accounts.TestClock;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.jobs.InvalidJobException;
import io.moodreel.server.jobs.Job;
import io.moodreel.server.jobs.JobState;
import io.moodreel.server.jobs.Jobs;
import io.moodreel.server.platform.data.DataFolder;
import io.moodreel.server.platform.database.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When titles are embedded by themselves. The schedule under test is one more beside the server's, which is switched off. */
@QuarkusTest
@TestProfile(EmbeddingScheduleTest.OwnFolder.class)
@Timeout(120)
class EmbeddingScheduleTest {
    /** A folder of its own. */
    public static class OwnFolder implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "moodreel.data",
                    "target/test-data/${quarkus.uuid}-" + getClass().getSimpleName());
        }
    }

    @Inject
    Jobs jobs;

    @Inject
    Catalog catalog;

    @Inject
    Database database;

    @Inject
    DataFolder folder;

    @Inject
    EmbedderFactory factory;

    @Inject
    TitleVectors vectors;

    @Inject
    TestClock clock;

    @AfterEach
    void present() {
        clock.reset();
    }

    private void merge(String title) {
        catalog.merge(List.of(new SourceTitle(
                Source.TMDB,
                Map.of("tmdb", "900001"),
                TitleFacts.builder(TitleType.MOVIE, title).build())));
    }

    private long newest() {
        return jobs.latest(EmbedJob.KIND).map(Job::id).orElse(0L);
    }

    private void awaitEnd() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> jobs.latest(EmbedJob.KIND).orElseThrow().state().ended());
    }

    @Test
    void titlesAreEmbedded_onceTheCatalogueIsQuiet_andNotWhileSomebodyHasPausedIt() throws InvalidJobException {
        clock.stop();
        EmbeddingSchedule schedule =
                new EmbeddingSchedule(jobs, catalog, database, folder, factory, vectors, clock, true, true);

        schedule.look();
        assertThat(newest()).as("just seen").isZero();
        clock.pass(Duration.ofSeconds(9));
        schedule.look();
        assertThat(newest()).as("not quiet for long").isZero();
        clock.pass(Duration.ofSeconds(1));
        schedule.look();
        assertThat(newest()).as("quiet").isPositive();
        awaitEnd();
        assertThat(vectors.size()).isGreaterThan(500);

        long first = newest();
        clock.pass(Duration.ofMinutes(10));
        schedule.look();
        assertThat(newest()).as("nothing to do").isEqualTo(first);

        merge("A Night at Sea");
        schedule.look();
        clock.pass(Duration.ofSeconds(5));
        merge("A Day at Sea");
        schedule.look();
        clock.pass(Duration.ofSeconds(5));
        schedule.look();
        assertThat(newest()).as("changed again").isEqualTo(first);
        clock.pass(Duration.ofSeconds(5));
        schedule.look();
        assertThat(newest()).as("quiet again").isGreaterThan(first);
        awaitEnd();

        cancelOne();
        long paused = newest();
        merge("A Year at Sea");
        schedule.look();
        clock.pass(Duration.ofSeconds(10));
        schedule.look();
        assertThat(jobs.latest(EmbedJob.KIND).orElseThrow().state())
                .as("paused")
                .isEqualTo(JobState.CANCELLED);
        assertThat(newest()).isEqualTo(paused);
        schedule.stop(null);
    }

    /** A job as it is when somebody has cancelled it. */
    private void cancelOne() throws InvalidJobException {
        jobs.submit(EmbedJob.KIND, Map.of());
        awaitEnd();
        database.change(handle -> handle.createUpdate("UPDATE jobs SET state = 'cancelled' WHERE id = :id")
                .bind("id", newest())
                .execute());
    }
}
