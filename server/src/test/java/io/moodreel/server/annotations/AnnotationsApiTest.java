package io.moodreel.server.annotations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.moodreel.server.accounts.People;
import io.moodreel.server.accounts.Visitor;
import io.moodreel.server.platform.data.DataFolder;
import io.moodreel.server.viewing.Viewer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Labels by hand over HTTP, ours and as the old annotation app sends them. */
@QuarkusTest
@Timeout(120)
class AnnotationsApiTest {
    private static final long LABELLED = 1_700_000_000_000L;
    private static final String OF_THE_CLIP = "/api/videos/1/annotations";

    @Inject
    People people;

    @Inject
    DataFolder data;

    private Visitor annotator;

    @BeforeEach
    void somebodyIsThere() {
        annotator = people.visitor();
    }

    private static Map<String, Object> mark(String id, String emotion, long startMs, long endMs) {
        return Map.of("id", id, "emotion", emotion, "timestamp", LABELLED, "start_ms", startMs, "end_ms", endMs);
    }

    private ValidatableResponse put(String path, Object... marks) {
        return annotator
                .sending(Map.of("annotations", List.of(marks)))
                .put(path)
                .then();
    }

    private String handle() {
        return annotator.request().get("/api/auth/me").path("handle");
    }

    @Test
    void document_beginsEmpty_andKeepsWhatIsPut() {
        annotator
                .request()
                .get(OF_THE_CLIP)
                .then()
                .statusCode(200)
                .header("ETag", is("\"0\""))
                .body("version", is(0))
                .body("mode", is("full"))
                .body("annotations", hasSize(0));

        put(OF_THE_CLIP, mark("a", "Calm", 0, 1_500), Map.of("emotion", " Tense "))
                .statusCode(200);

        annotator
                .request()
                .get(OF_THE_CLIP)
                .then()
                .header("ETag", is("\"1\""))
                .body("annotations[0].id", is("a"))
                .body("annotations[0].segment", is(0))
                .body("annotations[0].end_ms", is(1_500))
                .body("annotations[1].emotion", is("Tense"))
                .body("annotations[1].id", notNullValue())
                .body("annotations[1].segment", is(1))
                .body("annotations[1].start_ms", nullValue());
    }

    @Test
    void modes_areDocumentsOfTheirOwn() {
        put(OF_THE_CLIP, mark("a", "Calm", 0, 10)).statusCode(200);
        put(OF_THE_CLIP + "?mode=quick", mark("b", "Sad", 0, 10)).statusCode(200);

        annotator.request().get(OF_THE_CLIP + "?mode=full").then().body("annotations.id", is(List.of("a")));
        annotator.request().get(OF_THE_CLIP + "?mode=quick").then().body("annotations.id", is(List.of("b")));
        annotator
                .request()
                .get(OF_THE_CLIP + "?mode=../x")
                .then()
                .statusCode(422)
                .body("errors[0].field", is("mode"));
    }

    @Test
    void staleVersion_isRefused_andOverwritesNothing() {
        put(OF_THE_CLIP, mark("a", "Calm", 0, 10)).statusCode(200);
        annotator
                .sending(Map.of("annotations", List.of(mark("b", "Sad", 0, 10))))
                .header("If-Match", "\"1\"")
                .put(OF_THE_CLIP)
                .then()
                .statusCode(200)
                .header("ETag", is("\"2\""));

        annotator
                .sending(Map.of("annotations", List.of()))
                .header("If-Match", "\"1\"")
                .put(OF_THE_CLIP)
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("detail", containsString("at version 2, not 1"));
        annotator
                .sending(Map.of("annotations", List.of()))
                .header("If-Match", "yesterday's")
                .put(OF_THE_CLIP)
                .then()
                .statusCode(400);

        annotator.request().get(OF_THE_CLIP).then().body("annotations.id", is(List.of("b")));
    }

    @Test
    void twoPeople_labelTheSameClip_andSeeOnlyTheirOwn() {
        put(OF_THE_CLIP, mark("a", "Calm", 0, 10)).statusCode(200);

        people.visitor().request().get(OF_THE_CLIP).then().statusCode(200).body("annotations", hasSize(0));
        long private_ = new Viewer(annotator).link();
        people.visitor()
                .request()
                .get("/api/videos/" + private_ + "/annotations")
                .then()
                .statusCode(404);
        given().get(OF_THE_CLIP).then().statusCode(401);
    }

    @Test
    void brokenAnnotations_areRefusedWithEveryField() {
        put(OF_THE_CLIP, Map.of("id", "a b", "emotion", " ", "segment", -1, "start_ms", 5))
                .statusCode(422)
                .body("errors.field", hasItem("annotations[0].id"))
                .body("errors.field", hasItem("annotations[0].emotion"))
                .body("errors.field", hasItem("annotations[0].segment"))
                .body("errors.field", hasItem("annotations[0].end_ms"));
        put(OF_THE_CLIP, mark("a", "Calm", 10, 10)).statusCode(422).body("detail", containsString("after start_ms"));
        put(OF_THE_CLIP, mark("a", "Calm", 0, 10), mark("a", "Sad", 10, 20))
                .statusCode(422)
                .body("errors[0].field", is("annotations[1].id"));
        annotator.sending("{}").put(OF_THE_CLIP).then().statusCode(422);
        annotator.sending("").put(OF_THE_CLIP).then().statusCode(400);
    }

    @Test
    void csv_hasTheColumnsOfTheContract() {
        put(OF_THE_CLIP, mark("a", "Calm, \"very\"", 0, 10)).statusCode(200);

        String csv = annotator
                .request()
                .get(OF_THE_CLIP + ".csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();

        assertThat(csv).isEqualTo("segment,emotion,timestamp\r\n0,\"Calm, \"\"very\"\"\"," + LABELLED + "\r\n");
    }

    @Test
    void oldClient_labelsByName_andFindsItsCsvInTheDataFolder() throws IOException {
        Map<String, Object> labels = Map.of(
                "mode",
                "full",
                "annotations",
                List.of(
                        Map.of("segment", 1, "emotion", "Happy", "timestamp", LABELLED),
                        Map.of("segment", 2, "emotion", "Sad", "timestamp", LABELLED + 5_000)));
        annotator
                .sending(labels)
                .post("/annotations/holiday 7.mp4")
                .then()
                .statusCode(200)
                .body("success", is(true))
                .body("message", containsString("2 annotations"));

        Path csv = data.path().resolve("annotations").resolve(handle()).resolve("holiday 7.mp4_full.csv");
        assertThat(csv)
                .hasContent("segment,emotion,timestamp\n1,Happy," + LABELLED + "\n2,Sad," + (LABELLED + 5_000) + "\n");
        given().contentType("application/json")
                .body(labels)
                .post("/annotations/holiday.mp4")
                .then()
                .statusCode(401);
    }

    @Test
    void oldClient_namingAVideoThatIsHere_labelsThatVideo() {
        Map<String, Object> labels =
                Map.of("annotations", List.of(Map.of("segment", 4, "emotion", "Happy", "timestamp", LABELLED)));

        annotator.sending(labels).post("/annotations/four-weathers").then().statusCode(200);

        annotator.request().get(OF_THE_CLIP).then().body("annotations.segment", is(List.of(4)));
    }

    @Test
    void nameThatWouldLeaveTheFolder_isRefused() {
        Map<String, Object> labels = Map.of("annotations", List.of());
        for (String name : List.of("..%2F..%2Fetc", "..", "%2e%2e%5Cx", ".hidden", "a%00b")) {
            int status = annotator
                    .sending(labels)
                    .urlEncodingEnabled(false)
                    .post("/annotations/" + name)
                    .statusCode();
            assertThat(status).as(name).isBetween(400, 499);
        }
        assertThat(data.path().resolve("annotations").resolve(handle())).doesNotExist();
    }

    @Test
    void deletedVideo_takesItsAnnotationsAlong() {
        long video = new Viewer(annotator).link();
        put("/api/videos/" + video + "/annotations", mark("a", "Calm", 0, 10)).statusCode(200);

        annotator.request().delete("/api/videos/" + video).then().statusCode(204);

        annotator.request().get("/api/videos/" + video + "/annotations").then().statusCode(404);
    }
}
