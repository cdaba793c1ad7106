package io.moodreel.server.transfer.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.moodreel.server.accounts.People;
import io.moodreel.server.accounts.Person;
import io.moodreel.server.accounts.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bringing a library and taking it away over HTTP, with the catalogue that ships with Moodreel. */
@QuarkusTest
@Timeout(120)
class TransferApiTest {
    private static final String IMPORTS = "/api/library/imports";
    private static final String RATINGS = "Date,Name,Year,Letterboxd URI,Rating\n";

    @Inject
    People people;

    private static ValidatableResponse send(Visitor person, String name, byte[] content) {
        return person.request()
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(content)
                .post(IMPORTS)
                .then();
    }

    private static ValidatableResponse send(Visitor person, String name, String text) {
        return send(person, name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The number of an import whose titles have been looked for. */
    private static String reviewed(Visitor person, String text) {
        String id = send(person, "ratings.csv", text)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
        await().atMost(Duration.ofSeconds(30)).until(() -> person.request()
                .get(IMPORTS + "/" + id)
                .jsonPath()
                .getString("state")
                .equals("review"));
        return id;
    }

    private record Film(int id, String title, int year) {
        String row(String rating) {
            return "2024-03-09,\"" + title.replace("\"", "\"\"") + "\"," + year + ",https://boxd.it/x," + rating + "\n";
        }
    }

    private static Film film() {
        var films = given().get("/api/movies?size=1").jsonPath();
        return new Film(films.getInt("items[0].id"), films.getString("items[0].title"), films.getInt("items[0].year"));
    }

    @Test
    void file_isReviewed_applied_andUndone() {
        Visitor person = people.visitor();
        Film film = film();
        String id = reviewed(person, RATINGS + film.row("4.5") + "2024-03-09,Qqxy zzyx,1931,u,3\n");

        person.request()
                .get(IMPORTS + "/" + id)
                .then()
                .body("source", equalTo("letterboxd"))
                .body("titles.sure", equalTo(1))
                .body("titles.unknown", equalTo(1))
                .body("applied_at", nullValue());
        person.request()
                .get(IMPORTS + "/" + id + "/titles?decision=sure")
                .then()
                .body("items[0].item.id", equalTo(film.id()))
                .body("items[0].says.rating", equalTo(4.5f));
        person.sending(Map.of("item_id", film.id()))
                .put(IMPORTS + "/" + id + "/titles/1")
                .then()
                .statusCode(200)
                .body("decision", equalTo("chosen"));
        Map<String, Object> leaveOut = new HashMap<>();
        leaveOut.put("item_id", null);
        person.sending(leaveOut).put(IMPORTS + "/" + id + "/titles/1").then().body("decision", equalTo("skipped"));

        person.request()
                .post(IMPORTS + "/" + id + "/apply")
                .then()
                .statusCode(200)
                .body("state", equalTo("applied"))
                .body("added.ratings", equalTo(1));
        person.request().get("/api/ratings/my").then().body("items.item_id", hasItem(film.id()));
        person.request()
                .post(IMPORTS + "/" + id + "/undo")
                .then()
                .statusCode(200)
                .body("taken", equalTo(2))
                .body("imported.state", equalTo("undone"));
        person.request().get("/api/ratings/my").then().body("items", hasSize(0));
        person.request().delete(IMPORTS + "/" + id).then().statusCode(204);
        person.request().get(IMPORTS).then().body("total", equalTo(0));
    }

    @Test
    void brokenFile_isExplainedByLine_andLeavesNoImport() {
        Visitor person = people.visitor();

        send(person, "../../ratings.csv", RATINGS + "2024-03-09,A,2001,u,4\n2024-03-09,B,2001,u,7\n")
                .statusCode(422)
                .body("errors[0].field", equalTo("ratings.csv, line 3"))
                .body("errors[0].message", containsString("\"7\""));
        send(person, "empty.csv", "").statusCode(422);
        person.request().get(IMPORTS).then().body("total", equalTo(0));
    }

    @Test
    void wrongRequests_areExplained() {
        Visitor person = people.visitor();
        String id = reviewed(person, RATINGS + film().row("4"));

        send(person, "large.csv", new byte[ImportPaths.MOST_BYTES + 1]).statusCode(413);
        person.request()
                .get(IMPORTS + "/" + id + "/titles?decision=perhaps")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("decision"));
        person.sending(Map.of("item_id", 999_999_999))
                .put(IMPORTS + "/" + id + "/titles/0")
                .then()
                .statusCode(422);
        person.sending(Map.of("item_id", film().id()))
                .put(IMPORTS + "/" + id + "/titles/77")
                .then()
                .statusCode(404);
        person.request().post(IMPORTS + "/" + id + "/undo").then().statusCode(409);
    }

    @Test
    void wholeExport_ofOneAccount_isTheLibraryOfAnother() {
        Person person = Person.signedUp();
        Visitor other = people.visitor();
        Film film = film();
        person.sending(Map.of("item_type", "movie", "item_id", film.id(), "rating", 3.5))
                .post("/api/ratings")
                .then()
                .statusCode(201);
        byte[] zip = person.request().get("/api/auth/me/export").asByteArray();

        String id = send(other, "moodreel.zip", zip)
                .statusCode(201)
                .body("source", equalTo("moodreel"))
                .extract()
                .jsonPath()
                .getString("id");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> other.request().post(IMPORTS + "/" + id + "/apply").statusCode() == 200);
        String rating = "items.collect { [it.item_id, it.rating, it.rated_at] }";
        assertThat(other.request().get("/api/ratings/my").jsonPath().<List<?>>get(rating))
                .isEqualTo(person.request().get("/api/ratings/my").jsonPath().get(rating));
    }

    @Test
    void feed_isReadByItsAddress_untilItIsRenewedOrClosed() {
        Visitor person = people.visitor();
        String id = reviewed(
                person,
                "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date\n"
                        + film().row("4.5,,<rain>,2024-03-08"));
        person.request().post(IMPORTS + "/" + id + "/apply").then().statusCode(200);
        var first = person.request()
                .post("/api/library/feed")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String rss = path(first.getString("rss_url"));
        String json = path(first.getString("json_url"));

        given().get(rss)
                .then()
                .statusCode(200)
                .contentType(containsString("application/rss+xml"))
                .body("rss.channel.item.title", containsString("★★★★½"))
                .body("rss.channel.item.category", equalTo("<rain>"))
                .body("rss.channel.item.pubDate", containsString("8 Mar 2024"));
        given().get(json)
                .then()
                .statusCode(200)
                .contentType(containsString("application/feed+json"))
                .body("version", equalTo("https://jsonfeed.org/version/1.1"))
                .body("items[0].tags[0]", equalTo("<rain>"));

        String renewed = path(person.request()
                .post("/api/library/feed")
                .then()
                .extract()
                .jsonPath()
                .getString("rss_url"));
        given().get(rss).then().statusCode(404);
        given().get(renewed).then().statusCode(200);
        person.request().get("/api/library/feed").then().body("open", equalTo(true));
        person.request().delete("/api/library/feed").then().statusCode(204);
        given().get(renewed).then().statusCode(404);
        person.request().get("/api/library/feed").then().body("open", equalTo(false));
    }

    private static String path(String url) {
        return url.substring(url.indexOf("/api/"));
    }
}
