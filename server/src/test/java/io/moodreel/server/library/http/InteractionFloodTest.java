package io.moodreel.server.library.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.moodreel.server.accounts.People;
import io.moodreel.server.accounts.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Somebody who floods is told to wait; nobody else is, and what they have is still there for them. */
@QuarkusTest
@TestProfile(InteractionFloodTest.Narrow.class)
@Timeout(120)
class InteractionFloodTest {
    private static final int BURST = 4;

    public static class Narrow implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "moodreel.library.interactions-burst", "" + BURST, "moodreel.library.interactions-per-minute", "1");
        }
    }

    @Inject
    People people;

    private static Response view(Visitor person, int id) {
        return person.sending(Map.of("item_type", "movie", "item_id", id, "kind", "view"))
                .post("/api/interactions");
    }

    @Test
    void interactionBeyondTheBurst_is429WithRetryAfter_forThisPersonAlone() {
        int film = given().get("/api/movies?size=1").path("items[0].id");
        Visitor flooding = people.visitor();
        Visitor other = people.visitor();
        for (int i = 0; i < BURST - 1; i++) {
            view(flooding, film).then().statusCode(202);
        }
        flooding.request().put("/api/library/watchlist/movie/" + film).then().statusCode(204);

        Response refused = view(flooding, film);

        refused.then().statusCode(429).contentType(startsWith("application/problem+json"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 61);
        new Visitor(flooding.id(), people.accessToken(flooding.id()))
                .request()
                .put("/api/library/hidden/movie/" + film)
                .then()
                .statusCode(429);
        view(other, film).then().statusCode(202);
        flooding.request().delete("/api/library/watchlist/movie/" + film).then().statusCode(204);
        flooding.sending(Map.of("item_type", "movie", "item_id", film, "rating", 3))
                .post("/api/ratings")
                .then()
                .statusCode(201);
        flooding.request().get("/api/library/hidden").then().statusCode(200).body("total", is(0));
    }
}
