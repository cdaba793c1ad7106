package io.moodreel.server.moods.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.moodreel.server.accounts.People;
import io.moodreel.server.accounts.Visitor;
import io.moodreel.server.moods.reading.PaintedFaces;
import io.moodreel.server.platform.security.Scope;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people keep of their moods, and what they correct. */
@QuarkusTest
@Timeout(120)
class MoodHistoryApiTest {
    private static final String HISTORY = "/api/moods/history";

    @Inject
    People people;

    private Visitor ada;

    @BeforeEach
    void somebodyIsThere() {
        ada = people.visitor();
    }

    private static void consent(Visitor person, boolean granted) {
        person.sending(Map.of("granted", granted))
                .put("/api/consents/mood_history")
                .then()
                .statusCode(200);
    }

    private static void analyze(Visitor person, String words, long time) {
        person.sending(Map.of("image", PaintedFaces.dataUrl(words), "timestamp", time))
                .post("/api/moods/analyze")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse history(Visitor person, String query) {
        return person.request().get(HISTORY + query).then();
    }

    @Test
    void withoutTheConsent_nothingIsKept_norForGuests() {
        analyze(ada, "face happy 80", 1_700_000_000_000L);
        given().contentType("application/json")
                .body(Map.of("image", PaintedFaces.dataUrl("face happy 80")))
                .post("/api/moods/analyze")
                .then()
                .statusCode(200);

        history(ada, "").statusCode(200).body("items", hasSize(0)).body("total", is(0));
        given().get(HISTORY).then().statusCode(401);
    }

    @Test
    void withTheConsent_everyFaceIsKept_ofSinglesAndBatches_forTheirOwnerAlone() {
        consent(ada, true);
        Visitor ben = people.visitor();
        consent(ben, true);
        analyze(ada, "face happy 80", 1_700_000_000_000L);
        analyze(ada, "nobody", 1_700_000_001_000L);
        ada.sending(Map.of(
                        "frames",
                        List.of(
                                Map.of("image", PaintedFaces.dataUrl("face sad 100"), "timestamp", 1_700_000_002_000L),
                                Map.of("image", "%"),
                                Map.of(
                                        "image",
                                        PaintedFaces.dataUrl("face fear 100"),
                                        "timestamp",
                                        1_700_000_003_000L))))
                .post("/api/moods/analyze/batch")
                .then()
                .statusCode(200);

        history(ada, "")
                .body("total", is(3))
                .body("items.dominant_emotion", contains("fear", "sad", "happy"))
                .body("items.mood", contains("fear", "sadness", "happy"))
                .body("items[2].read_at", is("2023-11-14T22:13:20Z"))
                .body("items[2].emotions.happy", is(80f))
                .body("items[2].engagement_score", is(94f))
                .body("items[2].engagement_status", is("highly_engaged"))
                .body("items[2].confidence", notNullValue());
        history(ada, "?page=2&size=2")
                .body("items.dominant_emotion", contains("happy"))
                .body("total", is(3));
        history(ada, "?size=101").statusCode(422);
        history(ben, "").body("total", is(0));
    }

    @Test
    void whatOnesOwnDeviceHasRead_isKept_onlyWithTheConsent() {
        Map<String, Object> reading = Map.of(
                "emotions",
                Map.of(
                        "angry",
                        0.5,
                        "disgust",
                        0.2,
                        "fear",
                        0.8,
                        "happy",
                        85.3,
                        "sad",
                        1.2,
                        "surprise",
                        5,
                        "neutral",
                        7),
                "confidence",
                0.8);
        ada.sending(reading).post(HISTORY).then().statusCode(409).body("detail", containsString("mood_history"));
        history(ada, "").body("total", is(0));
        consent(ada, true);

        ada.sending(reading).post(HISTORY).then().statusCode(204);

        history(ada, "")
                .body("total", is(1))
                .body("items[0].dominant_emotion", is("happy"))
                .body("items[0].engagement_score", is(92.5f))
                .body("items[0].confidence", is(0.8f));
        ada.sending(Map.of("emotions", Map.of("happy", 60), "confidence", 2))
                .post(HISTORY)
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("emotions", "confidence"));
        given().contentType("application/json")
                .body(reading)
                .post(HISTORY)
                .then()
                .statusCode(401);
    }

    @Test
    void deleting_leavesNothing_andKeepingGoesOn() {
        consent(ada, true);
        analyze(ada, "face happy 80", 1_700_000_000_000L);

        ada.request().delete(HISTORY).then().statusCode(204);

        history(ada, "").body("total", is(0));
        analyze(ada, "face sad 80", 1_700_000_001_000L);
        history(ada, "").body("total", is(1));
    }

    @Test
    void takingTheConsentBack_deletesWhatWasKept_andKeepsNoMore() {
        consent(ada, true);
        analyze(ada, "face happy 80", 1_700_000_000_000L);
        Visitor ben = people.visitor();
        consent(ben, true);
        analyze(ben, "face happy 80", 1_700_000_000_000L);

        consent(ada, false);
        analyze(ada, "face happy 80", 1_700_000_000_000L);

        history(ada, "").body("total", is(0));
        history(ben, "").body("total", is(1));
    }

    @Test
    void tokenThatMayOnlyRead_keepsNothing() {
        consent(ada, true);
        String reading = people.personalToken(ada.id(), Set.of(Scope.READ)).token();

        analyze(new Visitor(ada.id(), reading), "face happy 80", 1_700_000_000_000L);

        history(ada, "").body("total", is(0));
    }

    @Test
    void correction_isNoted_withTheEmotionOrAllSeven() {
        ada.sending(Map.of("dominant_emotion", "fear", "correct", "surprise"))
                .post("/api/moods/corrections")
                .then()
                .statusCode(201)
                .body("id", notNullValue())
                .body("corrected_at", notNullValue())
                .body("dominant_emotion", is("fear"))
                .body("correct", is("surprise"));
        Map<String, Number> emotions = given().contentType("application/json")
                .body(Map.of("image", PaintedFaces.dataUrl("face sad 66.667")))
                .post("/api/moods/analyze")
                .path("emotions");
        ada.sending(Map.of("emotions", emotions, "correct", "neutral"))
                .post("/api/moods/corrections")
                .then()
                .statusCode(201)
                .body("dominant_emotion", is("sad"))
                .body("emotions.sad", is(66.67f));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | dominant_emotion",
                "{} | correct",
                "{\"dominant_emotion\": \"sadness\", \"correct\": \"happy\"} | dominant_emotion",
                "{\"dominant_emotion\": \"sad\", \"correct\": \"hungry\"} | correct",
                "{\"dominant_emotion\": \"sad\"} | correct",
                "{\"emotions\": {\"happy\": 60}, \"correct\": \"sad\"} | emotions",
                "{\"emotions\": {\"happy\": 160, \"sad\": -60}, \"correct\": \"sad\"} | emotions"
            })
    void correctionThatBreaksARule_is422WithTheField(String body, String field) {
        ada.sending(body).post("/api/moods/corrections").then().statusCode(422).body("errors.field", hasItem(field));
    }

    @Test
    void correctionsOfGuests_are401_withoutABody400_andAFlood429() {
        given().contentType("application/json")
                .body("{}")
                .post("/api/moods/corrections")
                .then()
                .statusCode(401);
        ada.request()
                .contentType("application/json")
                .post("/api/moods/corrections")
                .then()
                .statusCode(400);
        Map<String, String> correction = Map.of("dominant_emotion", "fear", "correct", "sad");
        int status = 201;
        for (int i = 0; i < 100 && status == 201; i++) {
            status = ada.sending(correction).post("/api/moods/corrections").statusCode();
        }
        ada.sending(correction)
                .post("/api/moods/corrections")
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue());
    }
}
