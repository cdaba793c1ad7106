package io.moodreel.server.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tokens for programs: they carry part of their owner's rights, for a time, until revoked. */
@QuarkusTest
class PersonalTokensTest {
    @Inject
    TestClock clock;

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    private static Response make(Person person, List<String> scopes, int days) {
        return person.sending(Map.of("name", "a script", "scopes", scopes, "days", days))
                .post("/api/auth/tokens");
    }

    private static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token).contentType("application/json");
    }

    @Test
    void token_isShownOnce_andOpensWhatItsScopesSay() {
        Person person = Person.signedUp();
        Response made = make(person, List.of("read"), 30);
        made.then().statusCode(201).body("details.scopes", is(List.of("read")));
        String token = made.path("token");

        assertThat(token).matches("mr_\\d+_[A-Za-z0-9_-]{43}");
        with(token).get("/api/auth/me").then().statusCode(200).body("email", is(person.email()));
        with(token)
                .body(Map.of("granted", true))
                .put("/api/consents/voice")
                .then()
                .statusCode(403);
        assertThat(person.request().get("/api/auth/tokens").asString()).doesNotContain(token.substring(6));
    }

    @Test
    void writingToken_writes_butDecidesNothingOverTheAccount() {
        Person person = Person.signedUp();
        String token = make(person, List.of("read", "write", "admin"), 30).path("token");

        with(token)
                .body(Map.of("granted", true))
                .put("/api/consents/voice")
                .then()
                .statusCode(200);
        with(token)
                .body(Map.of("current_password", Person.PASSWORD, "new_password", "x".repeat(20)))
                .post("/api/auth/password/change")
                .then()
                .statusCode(403);
        with(token).get("/api/auth/tokens").then().statusCode(403);
        with(token).get("/api/auth/me/export").then().statusCode(403);
        with(token)
                .body(Map.of("password", Person.PASSWORD))
                .delete("/api/auth/me")
                .then()
                .statusCode(403);
        with(token).get("/api/admin/users").then().statusCode(403);
    }

    @Test
    void revokedToken_isWorthlessAtOnce() {
        Person person = Person.signedUp();
        Response made = make(person, List.of("read"), 30);
        String token = made.path("token");
        int id = made.path("details.id");
        with(token).get("/api/auth/me").then().statusCode(200);

        person.request().delete("/api/auth/tokens/" + id).then().statusCode(204);

        with(token).get("/api/auth/me").then().statusCode(401);
        person.request().delete("/api/auth/tokens/" + id).then().statusCode(404);
    }

    @Test
    void expiredToken_isRefused() {
        String token = make(Person.signedUp(), List.of("read"), 1).path("token");
        clock.pass(Duration.ofHours(25));

        with(token).get("/api/auth/me").then().statusCode(401);
    }

    @Test
    void anothersNumberWithOnesOwnSecret_isRefused() {
        String first = make(Person.signedUp(), List.of("read"), 1).path("token");
        String second = make(Person.signedUp(), List.of("read"), 1).path("token");
        String number = first.split("_")[1];

        with(second.replaceFirst("mr_\\d+_", "mr_" + number + "_"))
                .get("/api/auth/me")
                .then()
                .statusCode(401);
    }

    @Test
    void wishesThatBreakARule_are422WithTheirField() {
        Person person = Person.signedUp();

        make(person, List.of("read"), 367).then().statusCode(422).body("errors.field", hasItem("days"));
        make(person, List.of("everything"), 1).then().statusCode(422).body("errors.field", hasItem("scopes"));
        make(person, List.of(), 1).then().statusCode(422).body("errors.field", hasItem("scopes"));
    }

    @Test
    void use_isNoted() {
        Person person = Person.signedUp();
        String token = make(person, List.of("read"), 1).path("token");
        person.request().get("/api/auth/tokens").then().body("items[0].last_used_at", nullValue());

        with(token).get("/api/auth/me").then().statusCode(200);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> person.request()
                .get("/api/auth/tokens")
                .then()
                .body("items[0].last_used_at", not(nullValue())));
    }
}
