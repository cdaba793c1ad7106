package io.moodreel.server.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.moodreel.server.accounts.mail.Postman;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A server on the internet: https, letters that arrive, another site on the allow-list, no old clients. */
@QuarkusTest
@TestProfile(PublishedServerTest.Published.class)
class PublishedServerTest {
    public static class Published implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "moodreel.public-url", "https://films.example.org/",
                    "moodreel.cors-origins", "https://friend.example.org",
                    "moodreel.compat.enabled", "false",
                    "moodreel.accounts.mails-per-hour", "4");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(FakeSmtp.class));
        }
    }

    @Inject
    Postman postman;

    private static Response signUp(String email, String password, String name) {
        return Person.post("/api/auth/register", Map.of("email", email, "password", password, "name", name));
    }

    private List<Letters.Read> lettersTo(String email) {
        Letters.settle(postman);
        return FakeSmtp.received().stream()
                .map(raw -> {
                    try {
                        return Letters.Read.of(raw);
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                })
                .filter(letter -> letter.to().equals(email))
                .toList();
    }

    private static Response verify(String token) {
        return Person.post("/api/auth/verify", Map.of("token", token));
    }

    private String verified(String email) {
        signUp(email, Person.PASSWORD, "Ada").then().statusCode(201);
        verify(lettersTo(email).getLast().token()).then().statusCode(200);
        return email;
    }

    @Test
    void account_opensOnceItsAddressIsVerified() {
        String email = Person.freshEmail();

        signUp(email, Person.PASSWORD, "Ada")
                .then()
                .statusCode(201)
                .body("verification_required", is(true))
                .body("id", nullValue());
        Letters.Read letter = lettersTo(email).getLast();
        Person.signIn(email, Person.PASSWORD).then().statusCode(401);

        assertThat(letter.plain()).contains("https://films.example.org/account/verify#token=");
        assertThat(letter.html()).contains("href=\"https://films.example.org/account/verify#token=");
        assertThat(letter.raw()).contains("From: Moodreel <films@example.org>");
        verify(letter.token()).then().statusCode(200);
        Person.signIn(email, Person.PASSWORD).then().statusCode(200);
    }

    @Test
    void takenAddress_isAnsweredAlike_andItsOwnerIsTold() {
        String taken = verified(Person.freshEmail());
        String free = Person.freshEmail();

        Response one = signUp(taken, "another good password", "Eve");
        Response other = signUp(free, "another good password", "Eve");

        assertThat(one.statusCode()).isEqualTo(other.statusCode()).isEqualTo(201);
        assertThat(one.asString().replace(taken, "-"))
                .isEqualTo(other.asString().replace(free, "-"));
        assertThat(lettersTo(taken).getLast().subject()).isEqualTo("You already have a Moodreel account");
        Person.signIn(taken, "another good password").then().statusCode(401);
        Person.signIn(taken, Person.PASSWORD).then().statusCode(200);
    }

    @Test
    void registeringSomebodyElsesAddressFirst_gainsNothing() {
        String email = Person.freshEmail();
        signUp(email, "the attacker's password", "Eve");
        lettersTo(email);
        signUp(email, "the owner's own password", "Ada");
        String owners = lettersTo(email).getLast().token();
        signUp(email, "the attacker's third try", "Eve");

        verify(owners).then().statusCode(200).body("name", is("Ada"));

        Person.signIn(email, "the owner's own password").then().statusCode(200);
        Person.signIn(email, "the attacker's password").then().statusCode(401);
        assertThat(lettersTo(email)).hasSize(3).allSatisfy(letter -> assertThat(
                        verify(letter.token()).statusCode())
                .isEqualTo(422));
    }

    @Test
    void newAddress_isOnlyAskedFor_andATakenOneIsNotTold() {
        String email = verified(Person.freshEmail());
        String taken = verified(Person.freshEmail());
        String fresh = Person.freshEmail();
        String token = Person.signIn(email, Person.PASSWORD).path("access_token");

        Response one = change(token, taken);
        assertThat(lettersTo(taken).getLast().subject()).isEqualTo("You already have a Moodreel account");
        Response other = change(token, fresh);

        one.then().statusCode(200).body("email", is(email)).body("pending_email", is(taken));
        other.then().statusCode(200).body("email", is(email)).body("pending_email", is(fresh));
        verify(lettersTo(fresh).getLast().token()).then().statusCode(200).body("email", is(fresh));
        assertThat(lettersTo(email).getLast().subject()).isEqualTo("Your Moodreel account has a new address");
        Person.signIn(fresh, Person.PASSWORD).then().statusCode(200);
    }

    private static Response change(String token, String email) {
        return given().header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body(Map.of("email", email, "password", Person.PASSWORD))
                .patch("/api/auth/me");
    }

    @Test
    void address_isSparedAfterSomeLetters() {
        String email = Person.freshEmail();
        for (int i = 0; i < 6; i++) {
            signUp(email, Person.PASSWORD, "Ada").then().statusCode(201);
        }

        assertThat(lettersTo(email)).hasSize(4);
    }

    @Test
    void cookieAndHeaders_holdBrowsersToHttps() {
        String email = verified(Person.freshEmail());

        Response answer = Person.signIn(email, Person.PASSWORD);

        assertThat(answer.getDetailedCookie("moodreel_refresh").isSecured()).isTrue();
        assertThat(answer.header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
    }

    @Test
    void allowedSite_mayRead_withoutCookies_othersMayNot() {
        Response allowed =
                given().header("Origin", "https://friend.example.org").get("/api/movies");
        Response preflight = given().header("Origin", "https://friend.example.org")
                .header("Access-Control-Request-Method", "DELETE")
                .options("/api/auth/sessions/1");
        Response other = given().header("Origin", "https://evil.example").get("/api/movies");
        Response otherPreflight = given().header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "DELETE")
                .options("/api/auth/sessions/1");

        assertThat(allowed.header("Access-Control-Allow-Origin")).isEqualTo("https://friend.example.org");
        assertThat(allowed.header("Access-Control-Allow-Credentials")).isNull();
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.header("Access-Control-Allow-Methods")).contains("DELETE");
        assertThat(other.header("Access-Control-Allow-Origin")).isNull();
        assertThat(otherPreflight.header("Access-Control-Allow-Origin")).isNull();
    }

    @Test
    void oldClientsPaths_areGoneWhenSwitchedOff() {
        Person.post("/login", Map.of("username", "a", "password", "b")).then().statusCode(404);
        Person.post("/auth/login", Map.of("email", "a", "password", "b")).then().statusCode(404);
        given().get("/auth/me").then().statusCode(404);
        given().get("/ratings/my").then().statusCode(404);
    }
}
