package io.moodreel.server.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.moodreel.server.platform.data.RunningServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What administrators decide takes effect at once, and is in the audit log. */
@QuarkusTest
class AdministrationTest {
    @Inject
    RunningServer server;

    private RequestSpecification operator() {
        return given().header("Authorization", "Bearer " + server.token()).contentType("application/json");
    }

    private Person administrator() {
        Person person = Person.signedUp();
        operator()
                .body(Map.of("role", "admin"))
                .patch("/api/admin/users/" + person.id())
                .then()
                .statusCode(200);
        return person;
    }

    @Test
    void newRole_holdsFromTheNextRequestOn() {
        Person person = Person.signedUp();
        person.request().get("/api/admin/users").then().statusCode(403);

        operator().body(Map.of("role", "admin")).patch("/api/admin/users/" + person.id());
        person.request().get("/api/admin/users").then().statusCode(200).body("total", greaterThan(0));

        operator().body(Map.of("role", "viewer")).patch("/api/admin/users/" + person.id());
        person.request().get("/api/admin/users").then().statusCode(403);
    }

    @Test
    void disabledUser_isOutAtOnce_andCannotComeBackUntilEnabled() {
        Person admin = administrator();
        Person person = Person.signedUp();

        admin.sending(Map.of("disabled", true))
                .patch("/api/admin/users/" + person.id())
                .then()
                .statusCode(200)
                .body("disabled", is(true));

        person.request().get("/api/auth/me").then().statusCode(401);
        person.withCookie().post("/api/auth/refresh").then().statusCode(401);
        Person.signIn(person.email(), Person.PASSWORD).then().statusCode(401);
        admin.sending(Map.of("disabled", false)).patch("/api/admin/users/" + person.id());
        Person.signIn(person.email(), Person.PASSWORD).then().statusCode(200);
    }

    @Test
    void users_areFoundByWords_whichAreNoPattern() {
        Person admin = administrator();
        Person person = Person.signedUp();

        admin.request()
                .queryParam("q", person.email().toUpperCase(Locale.ROOT))
                .get("/api/admin/users")
                .then()
                .body("items.id", is(List.of((int) person.id())));
        admin.request().queryParam("q", "%").get("/api/admin/users").then().body("items", hasSize(0));
        admin.request()
                .queryParam("q", "' OR '1'='1")
                .get("/api/admin/users")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void auditLog_tellsWhoDidWhat_andKeepsNoSecret() {
        Person admin = administrator();
        Person person = Person.signedUp();
        Person.signIn(person.email(), "wrong password of mine");
        person.request().get("/api/admin/users");

        String log = admin.request()
                .get("/api/admin/audit?size=100&user_id=" + person.id())
                .then()
                .statusCode(200)
                .body("items.action", hasItem("registered"))
                .body("items.action", hasItem("signed_in"))
                .body("items.action", hasItem("sign_in_refused"))
                .body("items.action", hasItem("access_refused"))
                .body("items[0].address", is("127.0.0.1"))
                .extract()
                .asString();

        assertThat(log)
                .doesNotContain("wrong password of mine", Person.PASSWORD, person.accessToken(), person.refreshToken());
        admin.request()
                .get("/api/admin/audit?action=role_changed")
                .then()
                .body("items.action", hasItem("role_changed"))
                .body("items.detail", hasItem("viewer to admin"));
    }

    @Test
    void auditLog_isReadByHandle_andByTime() {
        Person admin = administrator();
        Person person = Person.signedUp();

        admin.request()
                .queryParam("user", person.email())
                .queryParam("from", "2020-01-01T00:00:00Z")
                .get("/api/admin/audit")
                .then()
                .statusCode(200)
                .body("items.action", hasItem("signed_in"))
                .body("items.subject_id", everyItem(is((int) person.id())));
        admin.request()
                .queryParam("user", person.email())
                .queryParam("to", "2020-01-01T00:00:00Z")
                .get("/api/admin/audit")
                .then()
                .body("total", is(0));
        admin.request()
                .queryParam("user", "nobody-of-that-name")
                .get("/api/admin/audit")
                .then()
                .body("total", is(0));
        admin.request()
                .queryParam("from", "yesterday")
                .get("/api/admin/audit")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("from"));
    }

    @Test
    void unknownRoleOrUser_isTold() {
        Person admin = administrator();

        admin.sending(Map.of("role", "emperor"))
                .patch("/api/admin/users/" + admin.id())
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("role"));
        admin.sending(Map.of("role", "viewer"))
                .patch("/api/admin/users/999999")
                .then()
                .statusCode(404);
    }

    @Test
    void newKeys_signNobodyOut() {
        Person admin = administrator();

        admin.request().post("/api/admin/keys/rotate").then().statusCode(200).body("id", notNullValue());

        admin.request().get("/api/auth/me").then().statusCode(200);
    }
}
