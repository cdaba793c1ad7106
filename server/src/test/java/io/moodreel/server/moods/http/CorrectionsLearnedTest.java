package io.moodreel.server.moods.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.moodreel.server.accounts.People;
import io.moodreel.server.accounts.Visitor;
import io.moodreel.server.moods.reading.PaintedFaces;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A person's corrections change how they are read, and nobody else; preferences decide what they are told. */
@QuarkusTest
@Timeout(120)
class CorrectionsLearnedTest {
    /** Sad rather than neutral, 58 to 42. */
    private static final Map<String, String> BORDERLINE = Map.of("image", PaintedFaces.dataUrl("face sad 58"));

    @Inject
    People people;

    private Visitor ada;

    @BeforeEach
    void somebodyIsThere() {
        ada = people.visitor();
    }

    private static void correct(Visitor person, int times) {
        for (int i = 0; i < times; i++) {
            person.sending(Map.of("dominant_emotion", "sad", "correct", "neutral"))
                    .post("/api/moods/corrections")
                    .then()
                    .statusCode(201);
        }
    }

    private static ValidatableResponse analyze(Visitor person) {
        return person.sending(BORDERLINE).post("/api/moods/analyze").then().statusCode(200);
    }

    private static ValidatableResponse calibration(Visitor person) {
        return person.request().get("/api/moods/calibration").then().statusCode(200);
    }

    @Test
    void tenCorrections_moveABorderlineReading_andTheAnswerSaysSo() {
        correct(ada, 10);

        analyze(ada)
                .body("dominant_emotion", is("neutral"))
                .body("mood", is("neutral"))
                .body("emotions.neutral", is(74.34f))
                .body("calibration.corrections", is(10))
                .body("calibration.dominant_emotion", is("sad"));
        calibration(ada)
                .body("corrections", is(10))
                .body("weights.neutral", is(1.8666667f))
                .body("weights.sad", is(0.46666667f));
    }

    @Test
    void oneCorrection_hardlyMovesIt() {
        correct(ada, 1);

        analyze(ada).body("dominant_emotion", is("sad")).body("emotions.sad", is(53.3f));
    }

    @Test
    void withoutCorrections_everyFactorIsOne_andNothingIsSaid() {
        analyze(ada).body("$", not(hasKey("calibration"))).body("emotions.sad", is(58f));
        calibration(ada)
                .body("corrections", is(0))
                .body("weights.angry", is(1f))
                .body("weights.neutral", is(1f));
    }

    @Test
    void nobodyElseIsTouched() {
        Visitor ben = people.visitor();
        correct(ada, 10);

        analyze(ben).body("dominant_emotion", is("sad")).body("calibration", nullValue());
        given().contentType("application/json")
                .body(BORDERLINE)
                .post("/api/moods/analyze")
                .then()
                .body("dominant_emotion", is("sad"));
        given().get("/api/moods/calibration").then().statusCode(401);
    }

    @Test
    void batches_andOldClientsWithAToken_areReadBySameCorrections() {
        correct(ada, 10);

        ada.sending(Map.of("frames", List.of(BORDERLINE, BORDERLINE)))
                .post("/api/moods/analyze/batch")
                .then()
                .statusCode(200)
                .body("results.dominant_emotion", contains("neutral", "neutral"))
                .body("summary.dominant_emotion", is("neutral"));
        ada.sending(BORDERLINE).post("/analyze-mood").then().body("dominant_emotion", is("neutral"));
        ada.sending(Map.of("frames", List.of(BORDERLINE)))
                .post("/batch-analyze-mood")
                .then()
                .body("results[0].dominant_emotion", is("neutral"));
        ada.request()
                .multiPart("image", "f.jpg", PaintedFaces.picture("face sad 58"), "image/jpeg")
                .post("/detect_emotion")
                .then()
                .body("emotion", is("neutral"));
        given().multiPart("image", "f.jpg", PaintedFaces.picture("face sad 58"), "image/jpeg")
                .post("/detect_emotion")
                .then()
                .body("emotion", is("sadness"));
    }

    @Test
    void deletedCorrections_countNoMore() {
        correct(ada, 10);

        ada.request().delete("/api/moods/corrections").then().statusCode(204);

        analyze(ada).body("dominant_emotion", is("sad"));
        calibration(ada).body("corrections", is(0));
    }

    @Test
    void whoDeclinesToBeLearnedFrom_isReadLikeEverybody_untilTheyAgreeAgain() {
        correct(ada, 10);
        decide(ada, false);
        analyze(ada).body("dominant_emotion", is("sad"));
        calibration(ada).body("corrections", is(0));

        decide(ada, true);

        analyze(ada).body("dominant_emotion", is("neutral"));
    }

    private static void decide(Visitor person, boolean granted) {
        person.sending(Map.of("granted", granted))
                .put("/api/consents/learning")
                .then()
                .statusCode(200);
    }

    @Test
    void ageAndGender_areToldUntilTheirOwnerWantsThemNot() {
        ada.request()
                .get("/api/moods/preferences")
                .then()
                .statusCode(200)
                .body("age", is(true))
                .body("gender", is(true));
        analyze(ada).body("age", is(34)).body("gender", is("Woman"));

        ada.sending(Map.of("age", false, "gender", true))
                .put("/api/moods/preferences")
                .then()
                .statusCode(200)
                .body("age", is(false));
        analyze(ada).body("$", not(hasKey("age"))).body("gender", is("Woman"));
        ada.sending(Map.of("age", true, "gender", false))
                .put("/api/moods/preferences")
                .then()
                .statusCode(200);

        analyze(ada).body("age", is(34)).body("$", not(hasKey("gender")));
        analyze(people.visitor()).body("age", is(34)).body("gender", is("Woman"));
        ada.sending(Map.of("age", true)).put("/api/moods/preferences").then().statusCode(422);
    }

    @Test
    void options_tellWhatThisServerDoes_toGuestsToo() {
        given().get("/api/moods/options")
                .then()
                .statusCode(200)
                .body("faces", is(true))
                .body("age", is(true))
                .body("focus", is(true));
    }
}
