package io.moodreel.server.experiments;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.moodreel.server.accounts.People;
import io.moodreel.server.platform.security.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Experiments over HTTP, from the start to the end of one. */
@QuarkusTest
@Timeout(120)
class ExperimentsApiTest {
    private static final Map<String, Object> GOOD =
            Map.of("name", "Two of a test", "strategies", List.of("one-of-a-test", "other-of-a-test"), "goal", "save");

    @Inject
    People people;

    @Inject
    Experiments experiments;

    private String admin;

    @BeforeEach
    void admin() {
        admin = people.accessToken(people.with(Role.ADMIN));
    }

    @AfterEach
    void stopWhatRuns() {
        List<Integer> running = request().get("/api/admin/experiments").path("items.findAll{it.state=='running'}.id");
        running.forEach(id -> request().post("/api/admin/experiments/" + id + "/stop"));
    }

    private RequestSpecification request() {
        return given().header("Authorization", "Bearer " + admin);
    }

    private ValidatableResponse start(Map<String, Object> body) {
        return request()
                .contentType("application/json")
                .body(body)
                .post("/api/admin/experiments")
                .then();
    }

    private ValidatableResponse startWith(String field, Object value) {
        Map<String, Object> body = new HashMap<>(GOOD);
        body.put(field, value);
        return start(body);
    }

    @Test
    void strategies_areTold() {
        request()
                .get("/api/admin/experiments/strategies")
                .then()
                .statusCode(200)
                .body("items.name", hasItems("one-of-a-test", "other-of-a-test"))
                .body("items.description", hasItem("Only for tests: one-of-a-test."));
    }

    @Test
    void experiment_startsAssignsCountsAndStops() {
        int id = start(GOOD)
                .statusCode(201)
                .body("name", is("Two of a test"))
                .body("goal", is("save"))
                .body("state", is("running"))
                .body("stopped_at", nullValue())
                .body("comparison", nullValue())
                .body("variants.strategy", contains("one-of-a-test", "other-of-a-test"))
                .body("variants.people", contains(0, 0))
                .extract()
                .path("id");
        long saver = 0;
        for (int i = 0; i < 30; i++) {
            saver = people.with(Role.VIEWER);
            experiments.strategyFor(saver);
        }
        int film = given().get("/api/movies?size=1").path("items[0].id");
        given().header("Authorization", "Bearer " + people.accessToken(saver))
                .put("/api/library/watchlist/movie/" + film)
                .then()
                .statusCode(204);

        request()
                .get("/api/admin/experiments/" + id)
                .then()
                .statusCode(200)
                .body("variants.people.sum()", is(30))
                .body("variants.conversions.sum()", is(1))
                .body("comparison.decided", is(false))
                .body("comparison.p_value", is(1.0f));
        request()
                .post("/api/admin/experiments/" + id + "/stop")
                .then()
                .statusCode(200)
                .body("state", is("stopped"));
        request()
                .get("/api/admin/experiments")
                .then()
                .statusCode(200)
                .body("items[0].id", is(id))
                .body("items[0].variants.people.sum()", is(30));
        request().get("/api/admin/audit?action=experiment_started").then().body("items[0].detail", is("Two of a test"));
    }

    @Test
    void secondExperiment_isAConflict() {
        start(GOOD).statusCode(201);

        start(GOOD).statusCode(409).body("detail", containsString("Stop it first"));
    }

    @Test
    void badInput_isToldInOneSentence() {
        startWith("name", " ").statusCode(422).body("errors.field", contains("name"));
        startWith("name", "x".repeat(101)).statusCode(422).body("detail", containsString("at most 100 characters"));
        startWith("strategies", List.of("one-of-a-test")).statusCode(422).body("detail", containsString("must be two"));
        startWith("strategies", List.of("one-of-a-test", "one-of-a-test"))
                .statusCode(422)
                .body("detail", containsString("two different ones"));
        startWith("strategies", List.of("one-of-a-test", "magic"))
                .statusCode(422)
                .body("detail", containsString("there is no strategy magic"));
        startWith("goal", "buy").statusCode(422).body("detail", containsString("click, play, finish"));
        start(Map.of()).statusCode(422).body("errors.field", contains("name", "strategies", "goal"));
        request()
                .contentType("application/json")
                .post("/api/admin/experiments")
                .then()
                .statusCode(400);
        request().get("/api/admin/experiments/999999").then().statusCode(404);
        request().post("/api/admin/experiments/999999/stop").then().statusCode(404);
    }
}
