package io.moodreel.server;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.moodreel.server.platform.data.RunningServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who runs a server imports films into it while it answers. */
@QuarkusTest
@TestProfile(ImportJourneyTest.OwnFolder.class)
@Timeout(60)
class ImportJourneyTest {
    /** The imported films must not turn up in other tests. */
    public static class OwnFolder implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("moodreel.data", "target/test-data/${quarkus.uuid}-import");
        }
    }

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(50);
    private static final String FILMS =
            """
            id,title,vote_average,vote_count,status,release_date,revenue,runtime,adult,backdrop_path,budget,homepage,\
            imdb_id,original_language,original_title,overview,popularity,poster_path,tagline,genres,\
            production_companies,production_countries,spoken_languages,keywords
            9000001,The Lighthouse Ledger,7.7,4200,Released,2019-05-01,0,101,False,,0,,tt9000001,en,The Lighthouse Ledger,\
            "A keeper counts ships, and one night, one too many.",12.5,,,"Drama, Mystery",,,English,"lighthouse, ledger, sea"
            9000002,Salt and Ledger,7.1,2100,Released,2021-02-03,0,95,False,,0,,tt9000002,en,Salt and Ledger,\
            Two sisters inherit a lighthouse and its ledger.,9.1,,,Drama,,,English,"lighthouse, ledger, sisters"
            broken,,,
            """;

    @Inject
    RunningServer server;

    private RequestSpecification admin() {
        return given().header("Authorization", "Bearer " + server.token()).contentType("application/json");
    }

    private JsonPath imported(Path file) {
        int id = admin().body(Map.of("kind", "import-tmdb", "parameters", Map.of("path", file.toString())))
                .post("/api/admin/jobs")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return await().atMost(LONGEST_WAIT)
                .until(() -> admin().get("/api/admin/jobs/" + id).jsonPath(), job -> job.getString("state")
                        .matches("succeeded|failed|cancelled"));
    }

    @Test
    void importedFilms_areFoundAndComparedAsSoonAsTheJobHasEnded(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("films.csv"), FILMS);

        JsonPath job = imported(file);

        assertThat(job.getString("state")).isEqualTo("succeeded");
        assertThat(job.getInt("summary.counts.added")).isEqualTo(2);
        assertThat(job.getInt("summary.counts.rejected")).isEqualTo(1);
        int id = given().get("/api/search?q=lighthouse ledger")
                .then()
                .statusCode(200)
                .body("items[0].title", is("The Lighthouse Ledger"))
                .extract()
                .path("items[0].id");
        given().get("/api/recommendations/similar/movie/" + id)
                .then()
                .body("items[0].title", is("Salt and Ledger"))
                .body("items[0].reasons[0].because", hasItem("lighthouse"));
    }

    @Test
    void wrongFile_failsWithASentence(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.csv"), "a,b\n1,2\n");

        JsonPath job = imported(file);

        assertThat(job.getString("state")).isEqualTo("failed");
        assertThat(job.getString("error")).contains("lacks the columns").contains("TMDB_movie_dataset_v11.csv");
    }

    @Test
    void missingFile_isRefusedBeforeQueueing() {
        admin().body(Map.of("kind", "import-tmdb", "parameters", Map.of("path", "/no/such/file.csv")))
                .post("/api/admin/jobs")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("path"));
    }

    @Test
    void malformedBodies_are400_andUnknownJobs404() {
        admin().body("{bad").post("/api/admin/jobs").then().statusCode(400);
        admin().post("/api/admin/jobs").then().statusCode(400);
        admin().body("{}").post("/api/admin/jobs").then().statusCode(422);
        admin().get("/api/admin/jobs/99999").then().statusCode(404);
        admin().post("/api/admin/jobs/99999/cancel").then().statusCode(404);
    }
}
