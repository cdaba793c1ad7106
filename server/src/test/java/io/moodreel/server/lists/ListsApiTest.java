package io.moodreel.server.lists;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.moodreel.server.accounts.People;
import io.moodreel.server.accounts.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Lists over HTTP, by their owner and by whoever has the link. */
@QuarkusTest
@Timeout(120)
class ListsApiTest {
    @Inject
    People people;

    private Visitor ada;
    private List<Integer> films;
    private String list;

    @BeforeEach
    void somebodyWithAListOfThree() {
        ada = people.visitor();
        films = ada.request().get("/api/movies?size=3").path("items.id");
        int id = ada.sending(Map.of("name", " Rainy days ", "description", "With tea."))
                .post("/api/lists")
                .then()
                .statusCode(201)
                .body("name", is("Rainy days"))
                .body("visibility", is("private"))
                .body("shared_path", nullValue())
                .extract()
                .path("id");
        list = "/api/lists/" + id;
        films.forEach(film ->
                ada.sending(Map.of()).put(list + "/entries/" + film).then().statusCode(200));
    }

    @Test
    void titles_areNotedMovedAndTakenOut() {
        ada.sending(Map.of("note", "best last", "place", 0))
                .put(list + "/entries/" + films.get(2))
                .then()
                .statusCode(200)
                .body("total", is(3));
        ada.request()
                .get(list + "/entries")
                .then()
                .body("items.id", contains(films.get(2), films.get(0), films.get(1)))
                .body("items[0].note", is("best last"));
        ada.request().delete(list + "/entries/" + films.get(0)).then().statusCode(204);
        ada.request()
                .get("/api/lists?item_id=" + films.get(2))
                .then()
                .body("items[0].total", is(2))
                .body("holding", hasSize(1));
        ada.sending(Map.of("place", -1))
                .put(list + "/entries/" + films.get(2))
                .then()
                .statusCode(422);
        ada.sending(Map.of()).put(list + "/entries/999999999").then().statusCode(404);
    }

    @Test
    void unlisted_isSeenByWhoeverHasTheLink_untilItIsPrivateAgain() {
        String path = ada.sending(Map.of("name", "Rainy days", "visibility", "unlisted"))
                .put(list)
                .then()
                .statusCode(200)
                .body("shared_path", startsWith("/lists/shared/"))
                .extract()
                .path("shared_path");
        String shared = "/api/shared-lists/" + path.substring("/lists/shared/".length());

        given().get(shared)
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-store")
                .header("X-Robots-Tag", "noindex")
                .body("name", is("Rainy days"))
                .body("entries.items.id", contains(films.toArray()));
        ada.sending(Map.of("name", "Still", "visibility", "unlisted"))
                .put(list)
                .then()
                .body("shared_path", is(path));
        ada.sending(Map.of("name", "Rainy days")).put(list).then().body("visibility", is("private"));
        given().get(shared).then().statusCode(404);
    }

    @Test
    void brokenRules_areToldAllAtOnce() {
        ada.sending(Map.of("name", " ", "description", "x".repeat(5_001), "visibility", "public"))
                .post("/api/lists")
                .then()
                .statusCode(422)
                .body("errors.field", contains("name", "description", "visibility"));
    }
}
