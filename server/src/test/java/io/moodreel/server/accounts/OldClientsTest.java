package io.moodreel.server.accounts;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The annotation app's and CineLibre's ways to sign in. */
@QuarkusTest
class OldClientsTest {
    @Inject
    TestClock clock;

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    private static Response me(String token) {
        return given().header("Authorization", "Bearer " + token).get("/auth/me");
    }

    @Test
    void annotationApp_signsInByHandleOrAddress_forAWeek() {
        Person person = Person.signedUp();
        String handle = person.request().get("/api/auth/me").path("handle");

        Person.post("/login", Map.of("username", person.email(), "password", Person.PASSWORD))
                .then()
                .statusCode(200)
                .body("access_token", startsWith("mr_"));
        String token = Person.post("/login", Map.of("username", handle, "password", Person.PASSWORD))
                .path("access_token");
        clock.pass(Duration.ofDays(6));
        me(token).then().statusCode(200).body("email", is(person.email()));
        clock.pass(Duration.ofDays(2));
        me(token).then().statusCode(401);
        Person.post("/login", Map.of("username", handle, "password", "wrong one"))
                .then()
                .statusCode(401)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void cineLibre_registersSignsInAndReadsItself_withoutApiInThePath() {
        String email = Person.freshEmail();
        Person.post("/auth/register", Map.of("email", email, "password", Person.PASSWORD, "name", "Ines"))
                .then()
                .statusCode(201)
                .body("name", is("Ines"));

        Response signIn = Person.post("/auth/login", Map.of("email", email, "password", Person.PASSWORD));

        signIn.then()
                .statusCode(200)
                .body("token_type", is("bearer"))
                .body("expires_in", is(7 * 24 * 3600))
                .body("user.email", is(email));
        me(signIn.path("access_token")).then().statusCode(200);
        given().get("/auth/me").then().statusCode(401);
        given().get("/auth/nothing").then().statusCode(404);
    }
}
