package io.moodreel.server;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An address that asks too much is told to wait; pages and health are not counted. */
@QuarkusTest
@TestProfile(RateLimitTest.Narrow.class)
class RateLimitTest {
    private static final int BURST = 5;

    public static class Narrow implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("moodreel.rate-limit.burst", "" + BURST, "moodreel.rate-limit.per-minute", "1");
        }
    }

    @Test
    void requestBeyondTheBurst_is429WithRetryAfter_andHealthStillAnswers() {
        for (int i = 0; i < BURST; i++) {
            given().get("/api/movies").then().statusCode(200);
        }

        Response refused = given().get("/api/movies");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
        given().get("/api/health").then().statusCode(200);
        given().get("/posters/movie/1.svg").then().statusCode(200);
    }
}
