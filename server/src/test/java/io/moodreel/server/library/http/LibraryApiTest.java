package io.moodreel.server.library.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.moodreel.server.accounts.People;
import io.moodreel.server.accounts.Visitor;
import io.moodreel.server.library.GivenRating;
import io.moodreel.server.library.Library;
import io.moodreel.server.library.Ratings;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ratings, interactions and shelves over HTTP, on the starter catalogue. */
@QuarkusTest
@Timeout(180)
class LibraryApiTest {
    private long film;
    private long otherFilm;
    private long book;

    @Inject
    People people;

    @Inject
    Library library;

    @Inject
    Ratings ratings;

    @BeforeEach
    void someTitles() {
        List<Integer> films = given().get("/api/movies?size=2").path("items.id");
        film = films.get(0);
        otherFilm = films.get(1);
        book = given().get("/api/books?size=1").<Integer>path("items[0].id");
    }

    private static Map<String, Object> body(String type, long id, String field, @Nullable Object value) {
        Map<String, Object> body = new HashMap<>(Map.of("item_type", type, "item_id", id));
        body.put(field, value);
        return body;
    }

    private Response rate(Visitor person, long id, @Nullable Object rating) {
        return person.sending(body(id == book ? "book" : "movie", id, "rating", rating))
                .post("/api/ratings");
    }

    private Response did(Visitor person, String kind, long id) {
        return person.sending(body(id == book ? "book" : "movie", id, "kind", kind))
                .post("/api/interactions");
    }

    private static void broken(Response answer, String field, String... words) {
        ValidatableResponse told = answer.then()
                .statusCode(422)
                .contentType(startsWith("application/problem+json"))
                .body("errors.field", hasItem(field));
        for (String word : words) {
            told.body("errors.message", hasItem(containsString(word)));
        }
    }

    @Test
    void rating_is201_thenAnew200_andListedNewestFirstWithItsTitle() {
        Visitor person = people.visitor();

        int id = rate(person, film, 3.5)
                .then()
                .statusCode(201)
                .body("item_type", is("movie"))
                .body("item_id", is((int) film))
                .body("rating", is(3.5f))
                .body("rated_at", notNullValue())
                .body("title", nullValue())
                .extract()
                .path("id");
        rate(person, book, 5).then().statusCode(201).body("item_type", is("book"));
        rate(person, film, 4).then().statusCode(200).body("id", is(id)).body("rating", is(4.0f));

        person.request()
                .get("/api/ratings/my")
                .then()
                .statusCode(200)
                .body("items.item_id", is(List.of((int) film, (int) book)))
                .body("items[0].title.title", notNullValue())
                .body("items[0].title.picture_url", startsWith("/posters/movie/"))
                .body("page", is(1))
                .body("size", is(20))
                .body("total", is(2));
        person.request()
                .get("/api/ratings/my?type=book&size=1")
                .then()
                .body("items.item_id", is(List.of((int) book)))
                .body("total", is(1));
        person.request().delete("/api/ratings/" + id).then().statusCode(204);
        person.request().delete("/api/ratings/" + id).then().statusCode(404);
        person.request().get("/api/ratings/my").then().body("total", is(1));
    }

    @Test
    void rating_isSeenByTheNextQuestion() {
        Visitor person = people.visitor();
        long version = ratings.version();

        rate(person, film, 4.5).then().statusCode(201);

        assertThat(library.taste(person.id()).ratings())
                .extracting(GivenRating::titleId, GivenRating::rating)
                .containsExactly(tuple(film, 4.5));
        assertThat(ratings.version()).isNotEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 5.5, 3.3, -1, 0.49999, 1e300})
    void ratingOutsideTheScale_is422_withValueRuleAndExample(double rating) {
        broken(rate(people.visitor(), film, rating), "rating", "0.5 to 5 in halves", "such as 3.5", "was " + rating);
    }

    @Test
    void ratingThatIsNoNumber_orMissing_is422() {
        Visitor person = people.visitor();

        broken(rate(person, film, "x"), "rating", "must be a number", "was \"x\"");
        broken(rate(person, film, true), "rating", "must be a number");
        broken(rate(person, film, List.of(3)), "rating", "must be a number");
        broken(rate(person, film, null), "rating", "is required", "0.5 to 5 in halves");
        person.sending(Map.of()).post("/api/ratings").then().statusCode(422).body("errors", hasSize(3));
        person.sending(body("film", 0, "rating", 9))
                .post("/api/ratings")
                .then()
                .statusCode(422)
                .body("errors.field", is(List.of("item_type", "rating")));
        person.request().get("/api/ratings/my").then().body("total", is(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"x\"", "{\"rating\": 3, \"rating\": 4}"})
    void bodyThatIsNone_is400(String body) {
        people.visitor()
                .request()
                .contentType("application/json")
                .body(body)
                .post("/api/ratings")
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.7", "1e30", "\"one\"", "{}"})
    void titleNumberThatIsNone_is422(String id) {
        Response answer = people.visitor()
                .request()
                .contentType("application/json")
                .body("{\"item_type\": \"movie\", \"item_id\": " + id + ", \"rating\": 3}")
                .post("/api/ratings");

        broken(answer, "item_id", "must be a whole number");
    }

    @Test
    void unknownTitle_orOfTheOtherKind_is404_everywhere() {
        Visitor person = people.visitor();
        for (Map<String, Object> item : List.of(
                body("movie", 999_999_999, "rating", 3),
                body("movie", book, "rating", 3),
                body("book", film, "rating", 3),
                body("movie", -1, "rating", 3))) {
            person.sending(item)
                    .post("/api/ratings")
                    .then()
                    .statusCode(404)
                    .body("detail", containsString("There is no " + item.get("item_type") + " " + item.get("item_id")));
            item.put("kind", "view");
            person.sending(item).post("/api/interactions").then().statusCode(404);
            String path = "/api/library/watchlist/" + item.get("item_type") + "/" + item.get("item_id");
            person.request().put(path).then().statusCode(404);
            person.request().delete(path).then().statusCode(404);
        }
        person.request().put("/api/library/watchlist/film/" + film).then().statusCode(404);
        person.request().put("/api/library/shelf/movie/" + film).then().statusCode(404);
        person.request().get("/api/library/shelf").then().statusCode(404);
    }

    @Test
    void interactions_are202_andPutTheTitleWhereItBelongs() {
        Visitor person = people.visitor();

        did(person, "save", film).then().statusCode(202).body(emptyString());
        did(person, "hide", book).then().statusCode(202);
        mark(person, film).body("items[0].watchlist", is(true)).body("items[0].history", is(false));
        mark(person, book).body("items[0].hidden", is(true));
        Map<String, Object> finished = body("movie", film, "kind", "finish");
        finished.put("value", 0.95);
        finished.put("mood", "happy");
        person.sending(finished).post("/api/interactions").then().statusCode(202);
        mark(person, film).body("items[0].watchlist", is(false)).body("items[0].history", is(true));
        person.request().get("/api/ratings/my").then().body("total", is(0));
    }

    private ValidatableResponse mark(Visitor person, long id) {
        return person.request().get("/api/library/marks?ids=" + id).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "kind, love, must be one of view",
        "kind, rate, ratings go to /api/ratings",
        "kind, , is required",
        "mood, tired, must be one of happy",
        "mood, '', must be one of happy",
        "item_type, film, movie or book",
        "item_id, , is required",
        "value, 1e999, 'must be a number, was Infinity'",
        "value, x, must be a number",
    })
    void interactionThatBreaksARule_is422_withTheRule(String field, @Nullable String value, String message) {
        Map<String, Object> body = body("movie", film, "kind", "view");
        body.put(field, value);

        broken(people.visitor().sending(body).post("/api/interactions"), field, message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"play", "finish", "skip"})
    void shareWatched_is0To1(String kind) {
        Visitor person = people.visitor();
        Map<String, Object> body = body("movie", film, "kind", kind);
        for (double share : new double[] {0, 0.5, 1}) {
            body.put("value", share);
            person.sending(body).post("/api/interactions").then().statusCode(202);
        }
        for (double share : new double[] {-0.01, 1.01, 50}) {
            body.put("value", share);
            broken(person.sending(body).post("/api/interactions"), "value", "0 to 1, was " + share);
        }
    }

    /** What clients of their own count, such as seconds. */
    @Test
    void valueOfOtherKinds_mayBeAnyNumber() {
        Visitor person = people.visitor();
        for (double value : new double[] {-1, 0, 12.5, 3600}) {
            Map<String, Object> body = body("movie", film, "kind", "view");
            body.put("value", value);
            person.sending(body).post("/api/interactions").then().statusCode(202);
        }
    }

    @Test
    void shelf_isPutAndTakenByPath_asOftenAsOneLikes_andListedWithWhen() {
        Visitor person = people.visitor();
        for (long id : new long[] {film, otherFilm, film}) {
            person.request().put("/api/library/watchlist/movie/" + id).then().statusCode(204);
        }
        person.request().put("/api/library/watchlist/book/" + book).then().statusCode(204);

        person.request()
                .get("/api/library/watchlist?type=movie")
                .then()
                .statusCode(200)
                .body("items.id", is(List.of((int) otherFilm, (int) film)))
                .body("items[0].type", is("movie"))
                .body("items[0].added_at", containsString("T"))
                .body("items[0].title", notNullValue())
                .body("items[0].score", nullValue())
                .body("total", is(2));
        person.request()
                .get("/api/library/watchlist?size=1&page=3")
                .then()
                .body("items", hasSize(1))
                .body("total", is(3));
        for (int i = 0; i < 2; i++) {
            person.request()
                    .delete("/api/library/watchlist/movie/" + film)
                    .then()
                    .statusCode(204);
        }
        person.request().get("/api/library/watchlist").then().body("total", is(2));
        person.request().get("/api/library/history").then().body("total", is(0));
    }

    @Test
    void marks_tellWhatIsAskedFor_inThatOrder() {
        Visitor person = people.visitor();
        int id = rate(person, film, 1.5).path("id");

        person.request()
                .get("/api/library/marks?ids=" + book + ", " + film + "," + book)
                .then()
                .statusCode(200)
                .body("items.item_id", is(List.of((int) book, (int) film)))
                .body("items[0].rating", nullValue())
                .body("items[0].rating_id", nullValue())
                .body("items[0].history", is(false))
                .body("items[1].rating", is(1.5f))
                .body("items[1].rating_id", is(id))
                .body("items[1].history", is(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1,,2", "1;2", "1,", "1.5", "99999999999999999999"})
    void marksOfWhatAreNoNumbers_are422(String ids) {
        broken(people.visitor().request().get("/api/library/marks?ids=" + ids), "ids");
    }

    @Test
    void marksOfMoreThanAHundred_are422_ofAHundredTheyAreNot() {
        Visitor person = people.visitor();

        person.request()
                .get("/api/library/marks?ids=" + "1,".repeat(99) + "2")
                .then()
                .statusCode(200);
        broken(person.request().get("/api/library/marks?ids=" + "1,".repeat(100) + "2"), "ids", "1 to 100");
        broken(person.request().get("/api/library/marks"), "ids", "is required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/ratings/my", "/api/library/watchlist"})
    void pagesOutOfRange_are422(String path) {
        Visitor person = people.visitor();
        broken(person.request().get(path + "?size=0"), "size", "between 1 and 100");
        broken(person.request().get(path + "?size=101"), "size", "between 1 and 100");
        broken(person.request().get(path + "?page=0"), "page", "at least 1");
        broken(person.request().get(path + "?type=film"), "type", "movie, book, all");
    }

    @Test
    void twoPeople_neverSeeNorTouchEachOthers() {
        Visitor ada = people.visitor();
        Visitor ben = people.visitor();
        int bens = rate(ben, film, 2.0).path("id");
        did(ben, "hide", book).then().statusCode(202);
        ben.request().put("/api/library/watchlist/movie/" + otherFilm).then().statusCode(204);
        String bensMarks = marks(ben);

        ada.request().delete("/api/ratings/" + bens).then().statusCode(404);
        for (String shelf : List.of("watchlist", "history", "hidden")) {
            ada.request().get("/api/library/" + shelf).then().statusCode(200).body("total", is(0));
            for (long id : new long[] {film, otherFilm}) {
                ada.request()
                        .delete("/api/library/" + shelf + "/movie/" + id)
                        .then()
                        .statusCode(204);
            }
            ada.request()
                    .delete("/api/library/" + shelf + "/book/" + book)
                    .then()
                    .statusCode(204);
        }
        ada.request().get("/api/ratings/my").then().body("total", is(0));
        assertThat(marks(ada)).doesNotContain("true").doesNotContain("2.0");
        rate(ada, film, 5.0).then().statusCode(201);
        did(ada, "save", book).then().statusCode(202);

        assertThat(marks(ben)).isEqualTo(bensMarks);
        ben.request().get("/api/ratings/my").then().body("items.rating", is(List.of(2.0f)));
        assertThat(library.taste(ben.id()).settled()).containsExactlyInAnyOrder(film, book);
        assertThat(library.taste(ben.id()).saved()).containsExactly(otherFilm);
    }

    private String marks(Visitor person) {
        return person.request()
                .get("/api/library/marks?ids=" + film + "," + otherFilm + "," + book)
                .asString();
    }

    @Test
    void cineLibresClients_rateAndTellWithoutApiInThePath() {
        Visitor person = people.visitor();

        int id = person.sending(body("movie", film, "rating", 4))
                .post("/ratings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        person.sending(body("movie", otherFilm, "kind", "save"))
                .post("/interactions")
                .then()
                .statusCode(202);
        person.request().get("/ratings/my").then().statusCode(200).body("items.id", is(List.of(id)));
        person.request().get("/library/watchlist").then().statusCode(200).body("items.id", is(List.of((int)
                otherFilm)));
        person.request().delete("/ratings/" + id).then().statusCode(204);
        given().get("/ratings/my").then().statusCode(401);
        given().get("/ratingsandmore").then().statusCode(404);
    }
}
