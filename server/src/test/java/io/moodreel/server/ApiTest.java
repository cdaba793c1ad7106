package io.moodreel.server;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.moodreel.server.catalog.Catalog;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The API on the starter catalogue, as a guest sees it. */
@QuarkusTest
class ApiTest {
    @Inject
    Catalog catalog;

    @BeforeEach
    void everythingCanBeFound() {
        catalog.awaitFollowers();
    }

    private static ValidatableResponse get(String path, Object... values) {
        return given().when().get(path, values).then();
    }

    private static void problem(ValidatableResponse answer, int status) {
        answer.statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("status", equalTo(status))
                .body("title", not(nullValue()))
                .body("detail", not(nullValue()));
    }

    private static int amelie() {
        return get("/api/search?q=amelie&type=movie").extract().path("items[0].id");
    }

    @Test
    void health_saysReadyWithTheVersion() {
        get("/api/health")
                .statusCode(200)
                .body("status", is("ready"))
                .body("live", is(true))
                .body("ready", is(true));
    }

    @Test
    void movies_areListedInPages() {
        get("/api/movies?size=5&page=2")
                .statusCode(200)
                .body("items", hasSize(5))
                .body("page", is(2))
                .body("size", is(5))
                .body("items.type", everyItem(is("movie")));
    }

    @Test
    void filters_holdForEveryTitle() {
        get("/api/movies?genre=Drama&language=hi&year_from=1990&year_to=2010&size=100")
                .statusCode(200)
                .body("items.genres", everyItem(hasItem("Drama")))
                .body("items.languages", everyItem(hasItem("hi")))
                .body("items.year", everyItem(lessThanOrEqualTo(2010)));
    }

    @Test
    void unknownParameters_areIgnored() {
        get("/api/movies?nonsense=1").statusCode(200);
    }

    @Test
    void detail_tellsPeopleKeywordsAndIds() {
        get("/api/movies/{id}", amelie())
                .statusCode(200)
                .body("title", is("Amélie"))
                .body("people.name", hasItem("Jean-Pierre Jeunet"))
                .body("people.role", hasItem("director"))
                .body("ids.starter", not(nullValue()))
                .body("trailer_url", containsString("search_query=Am%C3%A9lie%20trailer"));
    }

    @Test
    void filmAskedForAsBook_isNotFound() {
        problem(get("/api/books/{id}", amelie()), 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/movies/999999",
                "/api/movies/abc",
                "/api/books/-1",
                "/api/nothing",
                "/api/recommendations/similar/movie/999999",
                "/api/recommendations/similar/song/1",
                "/posters/movie/999999.svg",
                "/posters/song/1.svg"
            })
    void unknownThings_are404(String path) {
        problem(get(path), 404);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/movies?size=0, size",
        "/api/movies?size=101, size",
        "/api/movies?size=1.5, size",
        "/api/movies?page=0, page",
        "/api/movies?page=99999999999, page",
        "/api/movies?year_from=abc, year_from",
        "/api/movies?min_rating=11, min_rating",
        "/api/movies?min_rating=NaN, min_rating",
        "/api/movies?sort=loudest, sort",
        "/api/search?q=, q",
        "/api/search, q",
        "/api/search?q=a&limit=1000, limit",
        "/api/search?q=a&type=song, type",
        "/api/recommendations/mood, mood",
        "/api/recommendations/mood?mood=happy&mode=sideways, mode",
        "/api/recommendations/mood?mood=happy&limit=0, limit",
        "/api/recommendations/popular?window=year, window",
        "/api/recommendations/similar/movie/1?method=telepathy, method",
        "/api/search/semantic, q",
        "/api/catalog/facets, type"
    })
    void parameterThatBreaksARule_is422WithTheField(String path, String field) {
        ValidatableResponse answer = get(path);
        problem(answer, 422);
        answer.body("errors.field", hasItem(field)).body("errors.message", everyItem(not(containsString("Exception"))));
    }

    @Test
    void severalBrokenRules_areToldAtOnce() {
        get("/api/movies?size=0&page=0&min_rating=11").statusCode(422).body("errors", hasSize(3));
    }

    @Test
    void genreWithANulCharacter_isNobodys() {
        given().urlEncodingEnabled(false)
                .when()
                .get("/api/movies?genre=Dra%00ma")
                .then()
                .statusCode(200)
                .body("total", is(0));
    }

    @Test
    void queryOf5000Characters_is422() {
        problem(get("/api/search?q={q}", "a".repeat(5_000)), 422);
    }

    @Test
    void requestLineBeyond16Kilobytes_is414() {
        get("/api/search?q={q}", "a".repeat(17_000)).statusCode(414);
    }

    @Test
    void headersBeyond16Kilobytes_are431() {
        given().header("X-Long", "a".repeat(20_000))
                .when()
                .get("/api/health")
                .then()
                .statusCode(431);
    }

    @Test
    void bodyBeyondOneMegabyte_is413() {
        problem(
                given().contentType("application/json")
                        .body("a".repeat(1_100_000))
                        .when()
                        .post("/api/admin/jobs")
                        .then(),
                413);
    }

    @Test
    void wrongMethod_is405() {
        problem(given().when().delete("/api/movies").then(), 405);
    }

    @ParameterizedTest
    @CsvSource({"amelie, Amélie", "Amélie, Amélie", "amelei, Amélie", "ameli, Amélie", "3 idiots, 3 Idiots"})
    void search_findsTheTitle_withTyposPrefixesAndWithoutAccents(String words, String title) {
        get("/api/search?q={q}", words).statusCode(200).body("items[0].title", is(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!", "\"", "AND OR NOT", "*?~:", "🎬", "\u0000\u0007"})
    void search_neverBreaksOnSigns(String words) {
        given().queryParam("q", words).when().get("/api/search").then().statusCode(200);
    }

    @Test
    void similar_leavesTheTitleOut_andNamesSharedTerms() {
        int id = amelie();
        get("/api/recommendations/similar/movie/{id}?limit=10", id)
                .statusCode(200)
                .body("method", is("tfidf"))
                .body("items", hasSize(10))
                .body("items.id", not(hasItem(id)))
                .body("items[0].reasons[0].kind", is("shared_terms"))
                .body("items[0].reasons[0].text", startsWith("Also about "));
    }

    @Test
    void similar_crossesFromFilmToBook() {
        get("/api/recommendations/similar/movie/{id}?to=book", amelie())
                .statusCode(200)
                .body("items.type", everyItem(is("book")));
    }

    @ParameterizedTest
    @CsvSource({
        "happy, Comedy",
        "sadness, Drama",
        "anger, Action",
        "surprise, Adventure",
        "neutral, Drama",
        "fear, Horror",
        "disgust, Action"
    })
    void moodRow_hasTheMoodsGenre_andSaysWhy(String mood, String genre) {
        get("/api/recommendations/mood?mood={mood}&type=movie", mood)
                .statusCode(200)
                .body("items", hasSize(10))
                .body("items.genres", everyItem(hasItem(genre)))
                .body("relaxed", hasSize(0))
                .body("items.reasons[0].kind", hasItem("mood"))
                .body("items[0].reasons[0].text", containsString(" mood"));
    }

    @Test
    void unknownMood_isGivenComedy() {
        get("/api/recommendations/mood?mood=hungry")
                .statusCode(200)
                .body("mood", nullValue())
                .body("genres", is(List.of("Comedy")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"happy", "sadness", "anger", "surprise", "neutral", "fear", "disgust"})
    void moodRowOfBooks_isFullWithoutRelaxing(String mood) {
        get("/api/recommendations/mood?mood={mood}&type=book", mood)
                .statusCode(200)
                .body("items", hasSize(10))
                .body("items.type", everyItem(is("book")))
                .body("relaxed", hasSize(0));
    }

    @Test
    void popular_followsVotesUntilThereAreRatings() {
        get("/api/recommendations/popular?type=book&limit=3")
                .statusCode(200)
                .body("basis", is("votes"))
                .body("items", hasSize(3));
    }

    @Test
    void poster_isAPictureThatMayBeKept() {
        given().when()
                .get("/posters/movie/{id}.svg", amelie())
                .then()
                .statusCode(200)
                .contentType(startsWith("image/svg+xml"))
                .header("Cache-Control", containsString("immutable"))
                .body(containsString("<svg"));
    }

    @Test
    void jobs_answerOnlyWhoKnowsTheToken() {
        problem(get("/api/admin/jobs"), 401);
        problem(
                given().header("Authorization", "Bearer wrong")
                        .when()
                        .get("/api/admin/jobs")
                        .then(),
                401);
    }

    @Test
    void servedDocument_isTheOneThePagesAreGeneratedFrom() throws Exception {
        String served =
                given().accept("application/json").when().get("/api/openapi").asString();

        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(served))
                .as("web/openapi.json is out of date: run ./moodreel openapi")
                .isEqualTo(json.readTree(Files.readString(Path.of("../web/openapi.json"))));
    }

    @Test
    void docsAndMetrics_areThere() {
        get("/docs/").statusCode(200).contentType(startsWith("text/html"));
        get("/metrics").statusCode(200).body(containsString("http_server_requests"));
    }
}
