package io.moodreel.server.moods.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.moodreel.server.moods.reading.PaintedFaces;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** More pictures than can be read: who has no place is told to come back, the others are answered. Age is not told here. */
@QuarkusTest
@TestProfile(FacesUnderPressureTest.OneAtATime.class)
@Timeout(120)
class FacesUnderPressureTest {
    public static class OneAtATime implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "moodreel.faces.at-once", "1",
                    "moodreel.faces.waiting", "1",
                    "moodreel.faces.age", "false",
                    "moodreel.faces.gender", "false");
        }
    }

    @Inject
    PaintedFaces painted;

    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void everythingIsRead() {
        painted.releaseAll();
        callers.shutdownNow();
    }

    private static Response analyze() {
        return given().contentType("application/json")
                .body(Map.of("image", PaintedFaces.dataUrl("face happy 80")))
                .post("/api/moods/analyze");
    }

    @Test
    void requestWithoutAPlace_is503WithRetryAfter_andThoseInTheLineAreAnswered() throws Exception {
        painted.hold();
        int before = painted.arrived();
        Future<Response> first = callers.submit(FacesUnderPressureTest::analyze);
        await().atMost(Duration.ofSeconds(30)).until(() -> painted.arrived() == before + 1);
        Future<Response> batch = callers.submit(() -> given().contentType("application/json")
                .body(Map.of("frames", Collections.nCopies(20, Map.of("image", PaintedFaces.dataUrl("face happy 80")))))
                .post("/api/moods/analyze/batch"));

        // the batch takes the last place at some moment from now on
        Response refused = await().atMost(Duration.ofSeconds(30))
                .until(FacesUnderPressureTest::tried, FacesUnderPressureTest::isRefused);

        refused.then().contentType(startsWith("application/problem+json")).body("status", is(503));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
        given().multiPart("image", "f.jpg", PaintedFaces.picture("face sad 70"), "image/jpeg")
                .post("/detect_emotion")
                .then()
                .statusCode(200)
                .body("success", is(false))
                .body("emotion", is("neutral"));

        painted.releaseAll();
        first.get(30, TimeUnit.SECONDS).then().statusCode(200).body("emotions.happy", is(80f));
        batch.get(30, TimeUnit.SECONDS).then().statusCode(200).body("summary.faces", is(20));
        analyze().then().statusCode(200);
    }

    /** A request that gives up its turn soon, so that trying does not itself fill the line. */
    private static Response tried() {
        ExecutorService trying = Executors.newVirtualThreadPerTaskExecutor();
        Future<Response> answer = trying.submit(FacesUnderPressureTest::analyze);
        try {
            return answer.get(500, TimeUnit.MILLISECONDS);
        } catch (Exception stillWaiting) {
            return null;
        }
    }

    private static boolean isRefused(Response answer) {
        return answer != null && answer.statusCode() == 503;
    }

    @Test
    void whatIsSwitchedOff_isNotTold() {
        Map<String, Object> told = analyze().then().statusCode(200).extract().path("");
        assertThat(told).doesNotContainKeys("age", "gender").containsKeys("emotions", "confidence");
    }
}
