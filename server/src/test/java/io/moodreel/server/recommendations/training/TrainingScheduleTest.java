package io.moodreel.server.recommendations.training;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.accounts.TestClock;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.jobs.Job;
import io.moodreel.server.jobs.JobState;
import io.moodreel.server.jobs.JobSummary;
import io.moodreel.server.jobs.Progress;
import io.moodreel.server.library.ImportedRating;
import io.moodreel.server.library.Ratings;
import io.moodreel.server.platform.data.RunningServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When trainings start by themselves. They are cancelled here as soon as they are seen. */
@QuarkusTest
@TestProfile(TrainingScheduleTest.Automatic.class)
@Timeout(120)
class TrainingScheduleTest {
    /** A folder of its own, where trainings start by themselves. */
    public static class Automatic implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "moodreel.data",
                    "target/test-data/${quarkus.uuid}-" + getClass().getSimpleName(),
                    "moodreel.training.automatic",
                    "true",
                    "moodreel.training.memory",
                    "128m");
        }
    }

    @Inject
    TrainingSchedule schedule;

    @Inject
    TestClock clock;

    @Inject
    Ratings ratings;

    @Inject
    Catalog catalog;

    @Inject
    RunningServer server;

    @AfterEach
    void present() {
        clock.reset();
    }

    private RequestSpecification operator() {
        return given().header("Authorization", "Bearer " + server.token());
    }

    /** How many trainings there have been, each ended at once. */
    private int trainings() {
        List<Integer> jobs = operator()
                .get("/api/admin/jobs?size=100")
                .jsonPath()
                .getList("items.findAll { it.kind == 'train' }.id", Integer.class);
        jobs.forEach(id ->
                operator().post("/api/admin/jobs/" + id + "/cancel").then().statusCode(202));
        return jobs.size();
    }

    private static Job ended(String kind, Map<String, Long> counts) {
        Instant now = Instant.now();
        return new Job(
                7,
                kind,
                Map.of(),
                JobState.SUCCEEDED,
                new Progress(1, 1L, ""),
                null,
                new JobSummary("Done.", counts),
                null,
                false,
                now,
                now,
                now);
    }

    @Test
    void trainingsStart_inTheNightWhenRatingsChanged_andAfterImportsThatBroughtSome() {
        clock.pass(Duration.ofDays(1));
        schedule.look();
        assertThat(trainings()).as("without ratings there is nothing to learn").isZero();

        long title = catalog.changedAfter(0, 1).getFirst().id();
        ratings.importRatings("test", List.of(new ImportedRating("1", title, 4, Instant.now())));
        schedule.look();
        assertThat(trainings()).as("by day").isZero();
        clock.pass(Duration.ofDays(1));
        schedule.look();
        assertThat(trainings()).as("in the night").isEqualTo(1);
        schedule.look();
        assertThat(trainings()).as("once a night").isEqualTo(1);

        schedule.ended(ended("import-tmdb", Map.of("titles_added", 5L)));
        schedule.ended(ended("import-ratings", Map.of("ratings_added", 0L)));
        schedule.ended(ended("train", Map.of("ratings", 5L)));
        assertThat(trainings()).as("nothing was brought").isEqualTo(1);
        schedule.ended(ended("import-ratings", Map.of("ratings_added", 5L)));
        assertThat(trainings()).as("ratings were brought").isEqualTo(2);
    }
}
