package io.moodreel.server.compat;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.metadata.FakeSource;
import io.moodreel.server.metadata.LiveTitles;
import io.moodreel.server.metadata.MovableClock;
import io.moodreel.server.metadata.TestMetadata;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** EmotionPix's two paths where a source is set up: live, then kept, then the catalogue. */
@QuarkusTest
@Timeout(60)
class OldFilmsLiveTest {
    private final FakeSource source = new FakeSource(Source.TMDB, 1);
    private final MovableClock clock = new MovableClock();
    /** Of its own, so that nothing comes into the catalogue that other tests know. */
    private Opened opened;

    @BeforeEach
    void setUp() {
        opened = DatabaseUnderTest.SQLITE.open();
        QuarkusMock.installMockForType(TestMetadata.live(opened.database(), clock, source), LiveTitles.class);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void moodIsAnsweredLive_throughTheQualityGate_inTheOldShape() {
        List<SourceTitle> films = new ArrayList<>();
        films.add(source.film("Badly rated", 4.0, 5_000));
        for (int i = 0; i < 30; i++) {
            films.add(source.film("Film " + i, 8.0, 5_000));
        }
        source.knowing(films);

        given().get("/get_movies?emotion=happy")
                .then()
                .statusCode(200)
                .body("movies", hasSize(25))
                .body("movies[0].primaryTitle", is("Film 0"))
                .body("movies[0].description", is("No description available."))
                .body("movies.primaryTitle", everyItem(not("Badly rated")))
                .body("source", is("tmdb"))
                .body("age_seconds", is(0))
                .body("stale", is(false));
    }

    @Test
    void whenTheSourceBreaks_oldAnswersAreTold_withTheirAge_elseTheCatalogues() {
        source.knowing("Amélie live");
        given().get("/search_movie?query=amelie").then().body("movies[0].primaryTitle", is("Amélie live"));
        clock.pass(Duration.ofDays(2));
        source.failing();

        given().get("/search_movie?query=amelie")
                .then()
                .body("movies[0].primaryTitle", is("Amélie live"))
                .body("age_seconds", is(172_800))
                .body("stale", is(true));
        given().queryParam("query", "amélie")
                .get("/search_movie")
                .then()
                .statusCode(200)
                .body("movies[0].primaryTitle", is("Amélie"))
                .body("source", is("local"))
                .body("age_seconds", nullValue());
        given().get("/get_movies?emotion=fear")
                .then()
                .statusCode(200)
                .body("source", is("local"))
                .body("movies", not(empty()));
    }

    @Test
    void whatTheSourceDoesNotKnow_theCatalogueMay() {
        given().get("/search_movie?query=amelie")
                .then()
                .body("movies[0].primaryTitle", is("Amélie"))
                .body("source", is("local"));
    }
}
