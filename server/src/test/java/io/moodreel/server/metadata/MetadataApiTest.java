package io.moodreel.server.metadata;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.moodreel.server.catalog.Source;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Titles and pictures of other places over HTTP, on a server where none is set up, and on one with a fake. */
@QuarkusTest
@Timeout(60)
class MetadataApiTest {
    private static int aFilm() {
        return given().get("/api/movies?size=1").path("items[0].id");
    }

    @Test
    void withoutASource_nothingIsFound_andNothingNeedsToBeShown() {
        given().get("/api/metadata/search?q=amelie")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("source", nullValue());
        given().get("/api/metadata/sources").then().statusCode(200).body("items", empty());
    }

    @Test
    void wordsAreRequired_andBounded() {
        given().get("/api/metadata/search").then().statusCode(422).body("errors.field", hasItem("q"));
        given().get("/api/metadata/search?q=" + "x".repeat(201)).then().statusCode(422);
        given().get("/api/metadata/search?q=x&type=song").then().statusCode(422);
    }

    @Test
    void titlesOfAFake_areToldWithTheirSource_andFailuresAre503() {
        FakeSource source = new FakeSource(Source.TMDB, 1).knowing("Film");
        try (Opened opened = DatabaseUnderTest.SQLITE.open()) {
            QuarkusMock.installMockForType(
                    TestMetadata.live(opened.database(), new MovableClock(), source), LiveTitles.class);

            given().get("/api/metadata/search?q=film")
                    .then()
                    .statusCode(200)
                    .body("items[0].title", is("Film"))
                    .body("source", is("tmdb"))
                    .body("freshness", is("fresh"));
            source.failing();
            given().get("/api/metadata/search?q=another")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", is("30"))
                    .body("detail", containsString("can still be searched"));
        }
    }

    @Test
    void titleWithoutAPicture_hasTheDrawnPoster() {
        int film = aFilm();

        given().get("/api/movies/" + film).then().body("picture_url", startsWith("/posters/movie/" + film));
        given().redirects()
                .follow(false)
                .get("/api/pictures/movie/" + film + "/poster?w=300")
                .then()
                .statusCode(307)
                .header("Location", containsString("/posters/movie/" + film + ".svg?v="));
    }

    @Test
    void pictureOfNothing_isNotFound_andWidthsAreBounded() {
        given().get("/api/pictures/movie/999999999/poster").then().statusCode(404);
        given().get("/api/pictures/book/" + aFilm() + "/poster").then().statusCode(404);
        given().get("/api/pictures/movie/" + aFilm() + "/poster?w=0").then().statusCode(422);
        given().get("/api/pictures/movie/" + aFilm() + "/https:%2F%2Fevil.example")
                .then()
                .statusCode(404);
    }
}
