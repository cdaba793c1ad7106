package io.moodreel.server.moods.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.moodreel.server.moods.FacesConfig;
import io.moodreel.server.moods.reading.PaintedFaces;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faces over HTTP, read by a reader whose pictures are words. */
@QuarkusTest
@Timeout(120)
class MoodsApiTest {
    private static final String ANALYZE = "/api/moods/analyze";
    private static final String BATCH = "/api/moods/analyze/batch";

    @Inject
    PaintedFaces painted;

    private static ValidatableResponse post(String path, Object body) {
        return given().contentType("application/json").body(body).post(path).then();
    }

    private static void problem(ValidatableResponse answer, int status) {
        answer.statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("status", is(status))
                .body("detail", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {ANALYZE, "/analyze-mood"})
    void face_isToldWithEverythingAboutIt(String path) {
        post(path, Map.of("image", PaintedFaces.dataUrl("face happy 80"), "timestamp", 1_700_000_000_123L))
                .statusCode(200)
                .body("success", is(true))
                .body("face_detected", is(true))
                .body("faces", is(2))
                .body("box", is(Map.of("x", 10, "y", 20, "width", 30, "height", 40)))
                .body("dominant_emotion", is("happy"))
                .body(
                        "emotions",
                        is(Map.of(
                                "angry",
                                0f,
                                "disgust",
                                0f,
                                "fear",
                                0f,
                                "happy",
                                80f,
                                "sad",
                                0f,
                                "surprise",
                                0f,
                                "neutral",
                                20f)))
                .body("mood", is("happy"))
                .body("engagement_score", is(94.0f))
                .body("engagement_status", is("highly_engaged"))
                .body("recommendations[0]", notNullValue())
                .body("age", is(34))
                .body("gender", is("Woman"))
                .body("confidence", is(0.877f))
                .body("uncertain", is(false))
                .body("timestamp", is(1_700_000_000_123L))
                .body("$", not(hasKey("message")));
    }

    @ParameterizedTest
    @CsvSource({"angry, anger", "disgust, anger", "fear, fear", "sad, sadness", "surprise, surprise", "neutral, neutral"
    })
    void everyEmotion_isAMood(String emotion, String mood) {
        post(ANALYZE, Map.of("image", PaintedFaces.dataUrl("face " + emotion + " 90")))
                .statusCode(200)
                .body("dominant_emotion", is(emotion))
                .body("mood", is(mood));
    }

    @ParameterizedTest
    @ValueSource(strings = {ANALYZE, "/analyze-mood"})
    void form_isTheSame(String path) {
        given().multiPart("image", "frame.jpg", PaintedFaces.picture("face sad 70"), "image/jpeg")
                .multiPart("timestamp", "1700000000123")
                .post(path)
                .then()
                .statusCode(200)
                .body("dominant_emotion", is("sad"))
                .body("emotions.sad", is(70f))
                .body("timestamp", is(1_700_000_000_123L));
    }

    @Test
    void timeThatWasNotSent_isIso_andMillisecondsForOldClients() {
        Map<String, String> frame = Map.of("image", PaintedFaces.dataUrl("face happy 80"));

        post(ANALYZE, frame).body("timestamp", containsString("T"));
        long told = post("/analyze-mood", frame).extract().jsonPath().getLong("timestamp");
        assertThat(told).isGreaterThan(1_700_000_000_000L);
        post(ANALYZE, Map.of("image", PaintedFaces.dataUrl("nobody"), "timestamp", "2026-01-02T03:04:05Z"))
                .body("timestamp", is("2026-01-02T03:04:05Z"));
    }

    @Test
    void withoutAFace_itSaysSo() {
        post(ANALYZE, Map.of("image", PaintedFaces.dataUrl("nobody"), "timestamp", 5))
                .statusCode(200)
                .body("success", is(false))
                .body("face_detected", is(false))
                .body("faces", is(0))
                .body("message", startsWith("No face was found."))
                .body("timestamp", is(5))
                .body("$", not(hasKey("emotions")))
                .body("$", not(hasKey("dominant_emotion")));
    }

    @ParameterizedTest
    @ValueSource(strings = {ANALYZE, "/analyze-mood"})
    void withoutAnImage_itIs400(String path) {
        problem(post(path, "{}"), 400);
        problem(post(path, "{\"image\": \"\"}"), 400);
        problem(post(path, "{\"image\": "), 400);
        problem(given().contentType("application/json").post(path).then(), 400);
        problem(given().multiPart("other", "x").post(path).then(), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {ANALYZE, "/analyze-mood"})
    void whatIsNoImage_is422WithTheReason(String path) {
        problem(post(path, Map.of("image", "this is not base64!")), 422);
        post(path, Map.of("image", PaintedFaces.dataUrl("some text")))
                .statusCode(422)
                .body("detail", containsString("not an image"))
                .body("errors[0].field", is("image"));
        problem(
                given().multiPart("image", "f.jpg", "text".getBytes(), "image/jpeg")
                        .post(path)
                        .then(),
                422);
        problem(post(path, Map.of("image", 7)), 422);
    }

    @Test
    void otherMediaTypes_are415() {
        problem(given().contentType("text/plain").body("x").post(ANALYZE).then(), 415);
        problem(
                given().contentType("image/jpeg")
                        .body(new byte[] {1})
                        .post(ANALYZE)
                        .then(),
                415);
        problem(given().multiPart("frames", "x").post(BATCH).then(), 415);
    }

    @Test
    void bodyBeyondEightMegabytes_is413_withAndWithoutItsLength_andASmallerOneIsRead() {
        byte[] large = new byte[9 << 20];
        problem(
                given().contentType("application/json")
                        .body(large)
                        .post(ANALYZE)
                        .then(),
                413);
        assertThat(given().contentType("application/json")
                        .body(new ByteArrayInputStream(large))
                        .post(ANALYZE)
                        .statusCode())
                .isEqualTo(413);
        problem(post(ANALYZE, Map.of("image", "A".repeat(7 << 20))), 422);
    }

    @Test
    void largestBody_isTheSameForTheServerAndForPictures() {
        MemorySize read = ConfigProvider.getConfig().getValue("quarkus.http.limits.max-body-size", MemorySize.class);

        assertThat(read.asLongValue()).isEqualTo((long) FacesConfig.LARGEST_BODY_MEGABYTES << 20);
    }

    @Test
    void otherPaths_stillReadOneMegabyte() {
        byte[] large = new byte[2 << 20];
        assertThat(given().contentType("application/json")
                        .body(new ByteArrayInputStream(large))
                        .post("/api/auth/login")
                        .statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {BATCH, "/batch-analyze-mood"})
    void batch_isAnsweredInItsOrder_andOneBadFrameSpoilsNoOther(String path) {
        post(
                        path,
                        Map.of(
                                "frames",
                                List.of(
                                        Map.of("image", PaintedFaces.dataUrl("face happy 100"), "timestamp", 1),
                                        Map.of("image", "%%%", "timestamp", 2),
                                        Map.of("timestamp", 3),
                                        Map.of("image", PaintedFaces.dataUrl("nobody"), "timestamp", 4),
                                        Map.of("image", PaintedFaces.dataUrl("some text"), "timestamp", 5),
                                        Map.of("image", PaintedFaces.dataUrl("face sad 100"), "timestamp", 6))))
                .statusCode(200)
                .body("success", is(true))
                .body("results.success", is(List.of(true, false, false, false, false, true)))
                .body("results.timestamp", is(List.of(1, 2, 3, 4, 5, 6)))
                .body("results[1].message", containsString("not base64"))
                .body("results[2].message", containsString("no image"))
                .body("results[4].message", containsString("not an image"))
                .body("summary.frames", is(6))
                .body("summary.faces", is(2))
                .body("summary.average_engagement", is(50.0f))
                .body("summary.dominant_emotion", is("happy"))
                .body("summary.emotion_means.happy", is(50.0f))
                .body("summary.emotion_means.sad", is(50.0f))
                .body("summary.status_counts", is(Map.of("highly_engaged", 1, "frustrated", 1)))
                .body("summary.timeline.timestamp", is(List.of(1, 6)))
                .body("summary.timeline.frame", is(List.of(0, 5)))
                .body("summary.timeline.engagement_status", is(List.of("highly_engaged", "frustrated")));
    }

    @Test
    void batchWithoutFaces_hasNoMeans() {
        post(BATCH, Map.of("frames", List.of(Map.of("image", PaintedFaces.dataUrl("nobody")))))
                .statusCode(200)
                .body("summary.average_engagement", nullValue())
                .body("summary.dominant_emotion", nullValue())
                .body("summary.timeline", hasSize(0));
    }

    @Test
    void batchOf64_isRead_65Are422_noneAre422_andNoListIs400() {
        Map<String, String> frame = Map.of("image", PaintedFaces.dataUrl("face happy 80"));
        post(BATCH, Map.of("frames", Collections.nCopies(64, frame)))
                .statusCode(200)
                .body("results", hasSize(64))
                .body("summary.emotion_means.happy", is(80.0f));
        problem(post(BATCH, Map.of("frames", Collections.nCopies(65, frame))), 422);
        problem(post(BATCH, Map.of("frames", List.of())), 422);
        problem(post(BATCH, Map.of()), 400);
    }

    @Test
    void readerIsOpenedOnce_howeverManyFramesThereAre() {
        for (int i = 0; i < 5; i++) {
            post(ANALYZE, Map.of("image", PaintedFaces.dataUrl("face happy 80")))
                    .statusCode(200);
        }
        assertThat(painted.opened()).isEqualTo(1);
    }

    @Test
    void emotionPix_isToldItsMood_andOfEveryFailureTheSameWay() {
        given().multiPart("image", "f.jpg", PaintedFaces.picture("face disgust 70"), "image/jpeg")
                .post("/detect_emotion")
                .then()
                .statusCode(200)
                .body("$", is(Map.of("success", true, "emotion", "anger")));
        List.of(
                        given().multiPart("image", "f.jpg", PaintedFaces.picture("nobody"), "image/jpeg"),
                        given().multiPart("image", "f.jpg", PaintedFaces.picture("text"), "image/jpeg"),
                        given().multiPart("picture", "f.jpg", PaintedFaces.picture("face sad 70"), "image/jpeg"),
                        given().contentType("text/plain").body("face"),
                        given().contentType("application/json").body("{"),
                        given())
                .forEach(request -> request.post("/detect_emotion")
                        .then()
                        .statusCode(200)
                        .body("success", is(false))
                        .body("emotion", is("neutral"))
                        .body("message", notNullValue()));
    }

    @Test
    void emotionPix_isToldFilms_forAMoodAndByWords() {
        for (String path : List.of("/get_movies", "/get_movies?emotion=sadness", "/search_movie?query=amelie")) {
            given().get(path)
                    .then()
                    .statusCode(200)
                    .body(
                            "movies[0].keySet().sort()",
                            is(List.of("description", "primaryImage", "primaryTitle", "trailerUrl")))
                    .body("movies[0].description.length()", lessThanOrEqualTo(100))
                    .body("movies[0].primaryImage", startsWith("http"));
        }
        given().get("/search_movie?query=amelie").then().body("movies[0].primaryTitle", is("Amélie"));
        assertThat(given().get("/get_movies").<List<?>>path("movies"))
                .isEqualTo(given().get("/get_movies?emotion=happy").<List<?>>path("movies"))
                .isNotEqualTo(given().get("/get_movies?emotion=fear").<List<?>>path("movies"));
        for (String path : List.of("/search_movie", "/search_movie?query=", "/search_movie?query=  ")) {
            given().get(path).then().statusCode(200).body("movies", hasSize(0));
        }
    }

    @Test
    void percentages_addUpTo100() {
        Map<String, Number> emotions = post(ANALYZE, Map.of("image", PaintedFaces.dataUrl("face fear 33.333")))
                .extract()
                .path("emotions");
        assertThat(emotions.values().stream().mapToDouble(Number::doubleValue).sum())
                .isCloseTo(100, within(0.1));
    }
}
