package io.moodreel.server.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Signing up, in, on and out. */
@QuarkusTest
class SignInTest {
    @Inject
    TestClock clock;

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void options_tellAPageWhatToOffer() {
        Person.signedUp();

        given().get("/api/auth/options")
                .then()
                .statusCode(200)
                .body("single_user", is(false))
                .body("registration", is(true))
                .body("first_account", is(false))
                .body("letters", is(false));
    }

    @Test
    void personSignsUpInAndOut_andTheTokenIsWorthlessAtOnce() {
        Person person = Person.signedUp();

        person.request()
                .get("/api/auth/me")
                .then()
                .statusCode(200)
                .body("email", is(person.email()))
                .body("handle", notNullValue())
                .body("email_verified", is(false))
                .header("Cache-Control", is("no-store"));

        person.request().post("/api/auth/logout").then().statusCode(204).cookie("moodreel_refresh", is(""));

        person.request().get("/api/auth/me").then().statusCode(401).header("WWW-Authenticate", notNullValue());
        person.withCookie().post("/api/auth/refresh").then().statusCode(401);
    }

    @Test
    void refreshCookie_isOutOfScriptsReach_andSentToOurOwnPagesOnly() {
        Response answer = Person.signIn(Person.signedUp().email(), Person.PASSWORD);

        Cookie cookie = answer.getDetailedCookie("moodreel_refresh");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Strict");
        assertThat(cookie.getPath()).isEqualTo("/api/auth");
        assertThat(cookie.isSecured()).isFalse();
        assertThat(cookie.getValue()).hasSize(43);
    }

    @Test
    void refresh_givesNewTokens_andTheOldCookieOnlyForAGrace() {
        Person person = Person.signedUp();

        Response first = person.withCookie().post("/api/auth/refresh");
        first.then().statusCode(200).body("token_type", is("bearer")).body("expires_in", is(900));
        assertThat(first.getCookie("moodreel_refresh")).isNotEqualTo(person.refreshToken());
        person.withCookie().post("/api/auth/refresh").then().statusCode(200);
    }

    @Test
    void usedRefreshTokenThatComesAgain_endsTheSignInForBoth() {
        Person person = Person.signedUp();
        Response next = person.withCookie().post("/api/auth/refresh");
        clock.pass(Duration.ofSeconds(11));

        person.withCookie().post("/api/auth/refresh").then().statusCode(401);

        given().cookie("moodreel_refresh", next.getCookie("moodreel_refresh"))
                .post("/api/auth/refresh")
                .then()
                .statusCode(401);
        person.request().get("/api/auth/me").then().statusCode(401);
    }

    @Test
    void thiefWithinTheGrace_isFoundOutWhenTheOwnerGoesOn() {
        Person owner = Person.signedUp();
        String owners = owner.withCookie().post("/api/auth/refresh").getCookie("moodreel_refresh");
        String thiefs = owner.withCookie().post("/api/auth/refresh").getCookie("moodreel_refresh");

        given().cookie("moodreel_refresh", owners)
                .post("/api/auth/refresh")
                .then()
                .statusCode(200);
        clock.pass(Duration.ofSeconds(11));

        given().cookie("moodreel_refresh", thiefs)
                .post("/api/auth/refresh")
                .then()
                .statusCode(401);
    }

    @Test
    void accessToken_expires_andTheCookieBringsANewOne() {
        Person person = Person.signedUp();
        clock.pass(Duration.ofMinutes(16));

        person.request().get("/api/auth/me").then().statusCode(401);

        String fresh = person.withCookie().post("/api/auth/refresh").path("access_token");
        given().header("Authorization", "Bearer " + fresh)
                .get("/api/auth/me")
                .then()
                .statusCode(200);
    }

    @Test
    void signInUnusedForTooLong_ends() {
        Person person = Person.signedUp();
        clock.pass(Duration.ofDays(31));

        person.withCookie().post("/api/auth/refresh").then().statusCode(401);
    }

    @Test
    void refreshFromAnotherSitesPage_isRefused() {
        Person person = Person.signedUp();

        person.withCookie()
                .header("Origin", "https://evil.example")
                .post("/api/auth/refresh")
                .then()
                .statusCode(403);
        person.withCookie().post("/api/auth/refresh").then().statusCode(200);
    }

    @Test
    void sessions_areListedWithTheirDevice_andEndOneByOneOrTogether() {
        Person laptop = Person.signedUp();
        Person phone = laptop.signedIn();
        Person tablet = laptop.signedIn();

        Response list = laptop.request().get("/api/auth/sessions");
        list.then().statusCode(200).body("items", hasSize(3)).body("items.device", not(equalTo("")));
        int own = list.path("items.find { it.current }.id");
        int other = list.path("items.find { !it.current }.id");

        laptop.request().delete("/api/auth/sessions/" + other).then().statusCode(204);
        laptop.request().get("/api/auth/sessions").then().body("items", hasSize(2));
        laptop.request().delete("/api/auth/sessions?keep=current").then().statusCode(204);
        laptop.request().get("/api/auth/sessions").then().body("items.id", is(List.of(own)));
        phone.request().get("/api/auth/me").then().statusCode(401);
        tablet.request().get("/api/auth/me").then().statusCode(401);
        laptop.request().delete("/api/auth/sessions").then().statusCode(204);
        laptop.request().get("/api/auth/me").then().statusCode(401);
    }

    @Test
    void signInByHandle_works() {
        Person person = Person.signedUp();
        String handle = person.request().get("/api/auth/me").path("handle");

        Person.signIn(handle.toUpperCase(Locale.ROOT), Person.PASSWORD).then().statusCode(200);
    }

    @Test
    void unknownAddressWrongPasswordAndDisabledAccount_areAnsweredWordForWordAlike() {
        Person person = Person.signedUp();

        Response wrong = Person.signIn(person.email(), "not the password");
        Response unknown = Person.signIn(Person.freshEmail(), "not the password");
        Response noAddress = Person.signIn("no such handle", "not the password");

        wrong.then().statusCode(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body().asString()).isEqualTo(wrong.body().asString());
        assertThat(noAddress.body().asString()).isEqualTo(wrong.body().asString());
    }

    @Test
    void guessing_isSlowedDownForTheAccount_whileOthersStillGetIn() {
        Person victim = Person.signedUp();
        Person other = Person.signedUp();
        clock.stop();
        for (int i = 0; i < 5; i++) {
            Person.signIn(victim.email(), "guess number " + i).then().statusCode(401);
        }

        Response held = Person.signIn(victim.email(), "guess number 6");
        held.then().statusCode(429).header("Retry-After", notNullValue());
        Person.signIn(victim.email(), Person.PASSWORD).then().statusCode(429);
        Person.signIn(other.email(), Person.PASSWORD).then().statusCode(200);
        victim.request().get("/api/auth/me").then().statusCode(200);

        clock.pass(Duration.ofSeconds(2));
        Person.signIn(victim.email(), Person.PASSWORD).then().statusCode(200);
    }

    @Test
    void guessingAnAddressNobodyHas_isHeldUpJustTheSame() {
        clock.stop();
        String nobody = Person.freshEmail();
        for (int i = 0; i < 5; i++) {
            Person.signIn(nobody, "guess number " + i).then().statusCode(401);
        }

        Person.signIn(nobody, "guess number 6").then().statusCode(429);
    }

    @Test
    void takenAddress_isTold_whereNoLettersAreSent() {
        Person person = Person.signedUp();

        Person.post(
                        "/api/auth/register",
                        Map.of("email", person.email(), "password", Person.PASSWORD, "name", "Another"))
                .then()
                .statusCode(409);
    }
}
