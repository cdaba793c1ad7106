package io.moodreel.server.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.moodreel.server.accounts.mail.Postman;
import io.moodreel.server.platform.data.DataFolder;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Passwords forgotten, reset and changed; addresses verified and changed; where no SMTP server is set. */
@QuarkusTest
class RecoveryTest {
    private static final String NEW_PASSWORD = "another four words now";

    @Inject
    TestClock clock;

    @Inject
    DataFolder folder;

    @Inject
    Postman postman;

    private Letters letters;

    @BeforeEach
    void openTheOutbox() {
        letters = new Letters(folder.path(), postman);
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    private static Response reset(String token, String password) {
        return Person.post("/api/auth/password/reset", Map.of("token", token, "password", password));
    }

    @Test
    void forgottenPassword_isChosenAnewByALetter_once_andEverythingElseEnds() {
        Person person = Person.signedUp();
        String personal = person.sending(Map.of("name", "script", "scopes", List.of("read"), "days", 1))
                .post("/api/auth/tokens")
                .path("token");

        Person.post("/api/auth/password/forgot", Map.of("email", person.email()))
                .then()
                .statusCode(202);
        String token = letters.lastTo(person.email()).token();
        reset(token, NEW_PASSWORD).then().statusCode(204);

        person.request().get("/api/auth/me").then().statusCode(401);
        person.withCookie().post("/api/auth/refresh").then().statusCode(401);
        given().header("Authorization", "Bearer " + personal)
                .get("/api/auth/me")
                .then()
                .statusCode(401);
        Person.signIn(person.email(), Person.PASSWORD).then().statusCode(401);
        Person.signIn(person.email(), NEW_PASSWORD).then().statusCode(200).body("user.email_verified", is(true));
        reset(token, "once more with feeling").then().statusCode(422).body("errors.field", hasItem("token"));
    }

    @Test
    void forgottenPassword_isAnsweredAlike_whetherThereIsSuchAnAccountOrNot() {
        Person person = Person.signedUp();

        Response known = Person.post("/api/auth/password/forgot", Map.of("email", person.email()));
        Response unknown = Person.post("/api/auth/password/forgot", Map.of("email", Person.freshEmail()));
        Response nonsense = Person.post("/api/auth/password/forgot", Map.of("email", "no address"));

        assertThat(unknown.statusCode()).isEqualTo(known.statusCode()).isEqualTo(202);
        assertThat(unknown.body().asString()).isEqualTo(known.body().asString());
        assertThat(nonsense.body().asString()).isEqualTo(known.body().asString());
    }

    @Test
    void resetLink_expiresAfterAnHour() {
        Person person = Person.signedUp();
        Person.post("/api/auth/password/forgot", Map.of("email", person.email()));
        String token = letters.lastTo(person.email()).token();
        clock.pass(Duration.ofMinutes(61));

        reset(token, NEW_PASSWORD).then().statusCode(422);
    }

    @Test
    void verificationLink_worksOnce_andNotAsResetLink() {
        Person person = Person.signedUp();
        String token = letters.lastTo(person.email()).token();

        reset(token, NEW_PASSWORD).then().statusCode(422);
        Person.post("/api/auth/verify", Map.of("token", token))
                .then()
                .statusCode(200)
                .body("email_verified", is(true));
        Person.post("/api/auth/verify", Map.of("token", token)).then().statusCode(422);
    }

    @Test
    void links_leadToThePublicUrl_whateverTheHostHeaderSays() {
        Person person = Person.signedUp();

        given().header("Host", "evil.example")
                .header("X-Forwarded-Host", "evil.example")
                .contentType("application/json")
                .body(Map.of("email", person.email()))
                .post("/api/auth/password/forgot")
                .then()
                .statusCode(202);

        Letters.Read letter = letters.lastTo(person.email());
        assertThat(letter.raw()).doesNotContain("evil.example");
        assertThat(letter.plain()).contains("http://localhost:");
    }

    @Test
    void letters_areForTheirOwnersEyesOnly() throws IOException {
        letters.to(Person.signedUp().email());

        try (Stream<Path> files = Files.list(folder.path().resolve("outbox"))) {
            assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------"));
        }
    }

    @Test
    void changedPassword_needsTheOldOne_andSignsOutTheOtherDevices() {
        Person here = Person.signedUp();
        Person there = here.signedIn();

        here.sending(Map.of("current_password", "wrong one", "new_password", NEW_PASSWORD))
                .post("/api/auth/password/change")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("current_password"));
        here.sending(Map.of("current_password", Person.PASSWORD, "new_password", NEW_PASSWORD))
                .post("/api/auth/password/change")
                .then()
                .statusCode(204);

        here.request().get("/api/auth/me").then().statusCode(200);
        there.request().get("/api/auth/me").then().statusCode(401);
        assertThat(letters.lastTo(here.email()).subject()).isEqualTo("Your Moodreel password was changed");
    }

    @Test
    void changedAddress_needsThePassword_andNoLinkToTheOldOneCounts() {
        Person person = Person.signedUp();
        String oldLink = letters.lastTo(person.email()).token();
        String fresh = Person.freshEmail();

        person.sending(Map.of("email", fresh))
                .patch("/api/auth/me")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("password"));
        person.sending(Map.of("email", fresh, "password", Person.PASSWORD))
                .patch("/api/auth/me")
                .then()
                .statusCode(200)
                .body("email", is(fresh))
                .body("email_verified", is(false))
                .body("pending_email", nullValue());

        Person.post("/api/auth/verify", Map.of("token", oldLink)).then().statusCode(422);
        Person.post("/api/auth/verify", Map.of("token", letters.lastTo(fresh).token()))
                .then()
                .statusCode(200)
                .body("email_verified", is(true));
        Person.signIn(person.email(), Person.PASSWORD).then().statusCode(401);
        Person.signIn(fresh, Person.PASSWORD).then().statusCode(200);
    }

    @Test
    void takenAddressOrHandle_is409() {
        Person person = Person.signedUp();
        Person other = Person.signedUp();
        String handle = other.request().get("/api/auth/me").path("handle");

        person.sending(Map.of("email", other.email(), "password", Person.PASSWORD))
                .patch("/api/auth/me")
                .then()
                .statusCode(409);
        person.sending(Map.of("handle", handle)).patch("/api/auth/me").then().statusCode(409);
    }
}
