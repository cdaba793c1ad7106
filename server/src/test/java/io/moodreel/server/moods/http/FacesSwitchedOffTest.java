package io.moodreel.server.moods.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.moodreel.server.accounts.People;
import io.moodreel.server.accounts.Visitor;
import io.moodreel.server.moods.reading.PaintedFaces;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that reads no faces: it says so, opens no nets, and people still reach what they have kept. */
@QuarkusTest
@TestProfile(FacesSwitchedOffTest.Off.class)
@Timeout(120)
class FacesSwitchedOffTest {
    public static class Off implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("moodreel.faces.enabled", "false", "moodreel.focus.enabled", "false");
        }
    }

    @Inject
    PaintedFaces painted;

    @Inject
    People people;

    @Test
    void everyWayToSendAPicture_isSwitchedOff() {
        Map<String, String> frame = Map.of("image", PaintedFaces.dataUrl("face happy 80"));
        for (String path : List.of("/api/moods/analyze", "/analyze-mood")) {
            given().contentType("application/json")
                    .body(frame)
                    .post(path)
                    .then()
                    .statusCode(404)
                    .body("detail", containsString("switched that off"));
        }
        given().contentType("application/json")
                .body(Map.of("frames", List.of(frame)))
                .post("/api/moods/analyze/batch")
                .then()
                .statusCode(404);
        given().multiPart("image", "f.jpg", PaintedFaces.picture("face happy 80"), "image/jpeg")
                .post("/detect_emotion")
                .then()
                .statusCode(200)
                .body("success", is(false))
                .body("message", containsString("switched that off"));
        assertThat(painted.arrived()).isZero();
        assertThat(painted.opened()).isZero();
    }

    @Test
    void historyAndCorrections_areStillThere() {
        Visitor person = people.visitor();
        person.request().get("/api/moods/history").then().statusCode(200);
        person.sending(Map.of("dominant_emotion", "sad", "correct", "happy"))
                .post("/api/moods/corrections")
                .then()
                .statusCode(201);
    }
}
