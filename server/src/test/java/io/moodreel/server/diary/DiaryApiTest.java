package io.moodreel.server.diary;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.moodreel.server.accounts.People;
import io.moodreel.server.accounts.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The diary over HTTP, and what it adds up to. */
@QuarkusTest
@Timeout(120)
class DiaryApiTest {
    @Inject
    People people;

    private Visitor ada;
    private List<Integer> films;

    @BeforeEach
    void somebodyAndSomeFilms() {
        ada = people.visitor();
        films = ada.request().get("/api/movies?size=3").path("items.id");
    }

    private ValidatableResponse write(int film, String day, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.putAll(Map.of("item_type", "movie", "item_id", film, "watched_on", day));
        return ada.sending(body).post("/api/diary").then();
    }

    @Test
    void entry_standsInItsMonth_andTheTitleIsRatedAndInTheHistory() {
        int id = write(films.get(0), "2026-02-03", Map.of("rating", 4.5, "liked", true, "tags", List.of("cinema")))
                .statusCode(201)
                .body("title.id", is(films.get(0)))
                .body("source", is("hand"))
                .extract()
                .path("id");

        ada.request()
                .get("/api/diary/months/2026-02")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].tags", contains("cinema"))
                .body("before", nullValue());
        ada.request().get("/api/diary/months/2026-04").then().body("before", is("2026-02"));
        ada.request()
                .get("/api/library/marks?ids=" + films.get(0))
                .then()
                .body("items[0].rating", is(4.5f))
                .body("items[0].history", is(true));
        ada.request().get("/api/likes/movie/" + films.get(0)).then().body("liked", is(true));
        ada.request().get("/api/diary/months/2026-13").then().statusCode(404);
    }

    @Test
    void entry_isChangedAndDeleted_byWhoWroteIt() {
        int id = write(films.get(0), "2026-02-03", Map.of()).extract().path("id");

        ada.sending(Map.of("watched_on", "2026-02-04", "review", " Again. ", "rewatch", true))
                .put("/api/diary/" + id)
                .then()
                .statusCode(200)
                .body("watched_on", is("2026-02-04"))
                .body("review", is("Again."))
                .body("rating", nullValue());
        people.visitor().request().get("/api/diary/" + id).then().statusCode(404);
        ada.request().delete("/api/diary/" + id).then().statusCode(204);
        ada.request().get("/api/diary").then().body("items", hasSize(0));
    }

    @Test
    void brokenRules_areToldAllAtOnce() {
        write(films.get(0), "2026-02-30", Map.of("rating", 3.3, "mood", "tired", "tags", List.of(" ")))
                .statusCode(422)
                .body("errors.field", contains("watched_on", "rating", "tags", "mood"));
        write(films.get(0), "9000-01-01", Map.of()).statusCode(422);
        write(999_999_999, "2026-01-01", Map.of()).statusCode(404);
    }

    @Test
    void statistics_addUpAYear_orAlwaysWithTheHistory() {
        write(films.get(0), "2025-12-31", Map.of("rating", 4, "mood", "happy"));
        write(films.get(0), "2026-01-01", Map.of("rating", 5, "rewatch", true, "mood", "happy"));
        write(films.get(1), "2026-01-02", Map.of("rating", 2));
        ada.request().put("/api/library/history/movie/" + films.get(2)).then().statusCode(204);

        ada.request()
                .get("/api/statistics")
                .then()
                .statusCode(200)
                .body("years", contains(2026, 2025))
                .body("totals.times", is(4))
                .body("totals.titles", is(3))
                .body("totals.without_day", is(1))
                .body("moods.name", contains("happy"))
                .body("moods[0].count", is(2))
                .body("highlights.longest_streak_days", is(3))
                .body("highlights.often.title.id", is(films.get(0)));
        ada.request()
                .get("/api/statistics?year=2026")
                .then()
                .body("totals.times", is(2))
                .body("totals.rewatches", is(1))
                .body("totals.average_rating", is(3.5f))
                .body("times[0].name", is("January"))
                .body("times[0].count", is(2))
                .body("ratings", contains(0, 0, 0, 1, 0, 0, 0, 0, 0, 1))
                .body("highlights.best[0].title.id", is(films.get(0)));
        ada.request().get("/api/statistics?year=12").then().statusCode(422);
    }
}
