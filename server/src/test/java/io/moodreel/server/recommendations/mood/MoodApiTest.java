package io.moodreel.server.recommendations.mood;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.moodreel.server.accounts.People;
import io.moodreel.server.platform.security.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Moods over HTTP: what somebody does in one shows in their next row. */
@QuarkusTest
@Timeout(120)
class MoodApiTest {
    @Inject
    People people;

    private String me;
    private String she;

    @BeforeEach
    void everybody() {
        me = people.accessToken(people.with(Role.VIEWER));
        she = people.accessToken(people.with(Role.VIEWER));
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private static List<Integer> finishHorrorsWhenHappy(String token) {
        List<Integer> films = given().get("/api/movies?genre=Horror&size=5").path("items.id");
        for (int film : films) {
            as(token)
                    .contentType("application/json")
                    .body(Map.of("item_type", "movie", "item_id", film, "kind", "finish", "mood", "happy"))
                    .post("/api/interactions")
                    .then()
                    .statusCode(202);
        }
        return films;
    }

    private static ValidatableResponse happyRow(RequestSpecification caller) {
        return caller.get("/api/recommendations/mood?mood=happy&type=movie&limit=20")
                .then()
                .statusCode(200);
    }

    @Test
    void whatISeeWhenHappy_followsWhatIFinish_andLeavesItOut_forMeAlone() {
        List<Integer> finished = finishHorrorsWhenHappy(me);

        happyRow(as(me))
                .body("genres", hasItem("Horror"))
                .body("items.id", not(hasItem(finished.getFirst())))
                .body("items.reasons.flatten().text", hasItem("What you like in a happy mood: horror"));
        happyRow(as(she)).body("genres[0]", is("Comedy"));
        happyRow(given()).body("genres[0]", is("Comedy"));
    }

    @Test
    void whoTakesBackTheConsentToLearning_isShownThePriorAgain() {
        finishHorrorsWhenHappy(me);
        happyRow(as(me)).body("genres", hasItem("Horror"));

        as(me).contentType("application/json")
                .body(Map.of("granted", false, "text_version", 1))
                .put("/api/consents/learning")
                .then()
                .statusCode(200);

        happyRow(as(me)).body("genres", contains("Comedy"));
    }
}
