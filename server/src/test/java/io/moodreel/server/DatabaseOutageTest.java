package io.moodreel.server;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.moodreel.server.platform.data.RunningServer;
import io.moodreel.server.platform.database.TestPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The database server goes away and comes back while Moodreel answers and imports. */
@QuarkusTest
@TestProfile(DatabaseOutageTest.OwnServer.class)
@Timeout(300)
class DatabaseOutageTest {
    private static final String FOLDER = "moodreel.test.postgres-folder";
    private static final int FILMS = 10_000;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    /** Nobody else may use a database that is going to be stopped. */
    public static class OwnServer implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("moodreel.data", "target/test-data/${quarkus.uuid}-outage");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(ServerToStop.class));
        }
    }

    /** Starts the database server for the time of this test. */
    public static class ServerToStop implements QuarkusTestResourceLifecycleManager {
        private final TestPostgres server = TestPostgres.make();

        @Override
        public Map<String, String> start() {
            server.start();
            return Map.of(
                    "moodreel.database-url",
                    server.url("postgres"),
                    FOLDER,
                    server.folder().toString());
        }

        @Override
        public void stop() {
            server.stop();
        }
    }

    @Inject
    RunningServer server;

    @ConfigProperty(name = FOLDER)
    Path folder;

    @Test
    void requestsAreToldToComeBack_andAnsweredWhenTheDatabaseIsBack() {
        TestPostgres database = TestPostgres.in(folder);
        given().get("/api/movies").then().statusCode(200).body("total", greaterThan(0));

        database.stop();
        given().get("/api/movies?genre=Drama")
                .then()
                .statusCode(503)
                .contentType(startsWith("application/problem+json"))
                .header("Retry-After", not(is("")))
                .body("detail", containsString("The database does not answer"));
        given().get("/api/health")
                .then()
                .statusCode(503)
                .body("live", is(true))
                .body("ready", is(false))
                .body("waiting_for", hasItem("the database"));

        database.start();
        await().atMost(LONGEST_WAIT).until(() -> given().get("/api/health").statusCode() == 200);
        given().get("/api/movies?genre=Drama").then().statusCode(200).body("total", greaterThan(0));
    }

    @Test
    void importThatLosesTheDatabase_goesOnWhenItIsBack_andMissesNothing(@TempDir Path files) throws IOException {
        TestPostgres database = TestPostgres.in(folder);
        int before = movies();
        int id = given().header("Authorization", "Bearer " + server.token())
                .contentType("application/json")
                .body(Map.of(
                        "kind",
                        "import-tmdb",
                        "parameters",
                        Map.of("path", manyFilms(files.resolve("films.csv")).toString())))
                .post("/api/admin/jobs")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(LONGEST_WAIT).until(() -> movies() > before);

        database.stop();
        database.start();
        await().atMost(LONGEST_WAIT).untilAsserted(() -> assertThat(ending(id)).isEqualTo("succeeded"));

        assertThat(movies()).isEqualTo(before + FILMS);
    }

    private static Path manyFilms(Path file) throws IOException {
        StringBuilder films = new StringBuilder(
                "id,title,vote_average,vote_count,release_date,runtime,adult,imdb_id,original_language,original_title,"
                        + "overview,popularity,genres,spoken_languages,keywords\n");
        for (int number = 1; number <= FILMS; number++) {
            films.append("%d,Outage %d,7.0,1000,2001-02-03,90,False,,en,Outage %1$d,,1.0,Drama,English,\n"
                    .formatted(5_000_000 + number, number));
        }
        return Files.writeString(file, films);
    }

    private static int movies() {
        var answer = given().get("/api/movies?size=1");
        return answer.statusCode() == 200 ? answer.jsonPath().getInt("total") : -1;
    }

    /** The job's state, and its error where it has one, so that a failure of this test says why. */
    private String ending(int job) {
        var answer = given().header("Authorization", "Bearer " + server.token()).get("/api/admin/jobs/" + job);
        if (answer.statusCode() != 200) {
            return "status " + answer.statusCode();
        }
        String error = answer.jsonPath().getString("error");
        return answer.jsonPath().getString("state") + (error == null ? "" : ": " + error);
    }
}
