package io.moodreel.server.accounts;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** An import of somebody's over the API, as tests need one: of a single film that the catalogue has, the second one. */
final class StagedImport {
    private StagedImport() {}

    /** The number of one whose titles have been looked for, in the library where that is wanted. */
    static String of(Visitor owner, boolean applied) {
        var film = given().get("/api/movies?size=2").jsonPath();
        String text = "Title,Year,Rating\n\"%s\",%s,4\n"
                .formatted(film.getString("items[1].title"), film.getString("items[1].year"));
        String path = "/api/library/imports/"
                + owner.request()
                        .contentType("application/octet-stream")
                        .body(text.getBytes(StandardCharsets.UTF_8))
                        .post("/api/library/imports?name=mine.csv")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getString("id");
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        owner.request().get(path).jsonPath().getString("state").equals("review"));
        if (applied) {
            owner.request().post(path + "/apply").then().statusCode(200);
        }
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
