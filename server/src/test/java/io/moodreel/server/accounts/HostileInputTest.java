package io.moodreel.server.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.moodreel.server.accounts.mail.Postman;
import io.moodreel.server.platform.data.DataFolder;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What attackers type. */
@QuarkusTest
class HostileInputTest {
    @TestHTTPResource("/api/auth/register")
    URI register;

    @Inject
    DataFolder folder;

    @Inject
    Postman postman;

    private static Response signUp(String email, String name) {
        return Person.post("/api/auth/register", Map.of("email", email, "password", Person.PASSWORD, "name", name));
    }

    @Test
    void duplicateKeys_are400() {
        given().contentType("application/json")
                .body("{\"email\": \"a@example.org\", \"email\": \"b@example.org\", \"password\": \"x\"}")
                .post("/api/auth/login")
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void tenMegabytes_are413_announcedOrNot() throws IOException, InterruptedException {
        byte[] body = ("{\"email\": \"" + "a".repeat(10_000_000) + "\"}").getBytes();
        given().contentType("application/json")
                .body(body)
                .post("/api/auth/login")
                .then()
                .statusCode(413);

        Supplier<InputStream> unannounced = () -> new ByteArrayInputStream(body);
        HttpRequest chunked = HttpRequest.newBuilder(register)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(unannounced))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(chunked, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
        } catch (IOException closedWhileWriting) {
            // as good an answer, for who will not stop
            assertThat(closedWhileWriting).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eve\r\nBcc: everybody@example.org",
                "Eve\nX: y",
                "Eve\u0000",
                "\u202Egpj.exe",
                "Eve\u2028x",
                "   ",
                "\uD800"
            })
    void nameThatWouldBreakALine_is422(String name) {
        signUp(Person.freshEmail(), name).then().statusCode(422).body("errors.field", hasItem("name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Robert'); DROP TABLE users;--",
                "<script>alert(1)</script>",
                "\" OR \"\"=\"",
                "{name} {link} ${7*7} {{7*7}}",
                "$1 \\1 \\\\",
                "=HYPERLINK(\"http://evil.example\")",
                "नीलम 🎬 O’Neil"
            })
    void text_isKeptAsText(String name) {
        String email = Person.freshEmail();

        signUp(email, name).then().statusCode(201).body("name", is(name));

        Letters.Read letter = new Letters(folder.path(), postman).lastTo(email);
        assertThat(letter.plain().replace("\r\n", "\n")).contains("Hello " + name + ",");
        assertThat(letter.html()).doesNotContain("<script>");
        Person.signIn(email, Person.PASSWORD).then().statusCode(200).body("user.name", is(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' OR 1=1 --",
                "'; DROP TABLE users; --@example.org",
                "<script>@example.org",
                "a@example.org\r\nBcc: b@example.org",
                "a@b@example.org",
                "a b@example.org",
                "@example.org",
                "a@",
                "a@-example.org",
                "a@exa_mple.org",
                ".a@example.org",
                "p\u0430yp\u0430l@example.org",
                "a\u0000@example.org"
            })
    void whatIsNoAddress_is422_andOpensNothing(String email) {
        signUp(email, "Eve").then().statusCode(422).body("errors.field", hasItem("email"));
        Person.signIn(email, Person.PASSWORD).then().statusCode(401);
        Person.post("/api/auth/password/forgot", Map.of("email", email)).then().statusCode(202);
    }

    @Test
    void addressInUpperCaseOrLookingAlike_isTheSame() {
        String email = "kiki" + Person.freshEmail();
        signUp(email, "Kiki").then().statusCode(201);

        signUp(email.toUpperCase(Locale.ROOT), "Eve").then().statusCode(409);
        // the Kelvin sign, full-width letters, the dotless i
        signUp(email.replaceFirst("k", "\u212A"), "Eve").then().statusCode(409);
        signUp(email.replaceFirst("k", "\uFF4B"), "Eve").then().statusCode(409);
        signUp(email.replaceFirst("i", "\u0131"), "Eve").then().statusCode(409);
        signUp(email.replace("example.org", "ｅxample。org"), "Eve").then().statusCode(409);
        Person.signIn(email.toUpperCase(Locale.ROOT), Person.PASSWORD).then().statusCode(200);
    }

    @Test
    void everyBrokenRule_isToldAtOnce() {
        Person.post("/api/auth/register", Map.of("email", "no", "password", "short", "name", ""))
                .then()
                .statusCode(422)
                .body("errors.field", is(List.of("email", "password", "name")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "12345678", "PASSWORD1", "aaaaaaaa", "moodreel123", "seven77"})
    void commonOrShortPassword_is422(String password) {
        Person.post("/api/auth/register", Map.of("email", Person.freshEmail(), "password", password, "name", "Eve"))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("password"));
    }

    @Test
    void passwordOfAnySigns_works_exactlyAsTyped() {
        String email = Person.freshEmail();
        String password = " \u0000 पासवर्ड 🔑 'x' ";
        Person.post("/api/auth/register", Map.of("email", email, "password", password, "name", "Eve"))
                .then()
                .statusCode(201);

        Person.signIn(email, password).then().statusCode(200);
        Person.signIn(email, password.strip()).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{\"email\": {}, \"password\": []}", "\"text\"", "{\"email\": 1}"})
    void bodyThatIsNone_isTold_neverAFaultOfOurs(String body) {
        int status = given().contentType("application/json")
                .body(body)
                .post("/api/auth/login")
                .statusCode();

        assertThat(status).isIn(400, 422);
    }
}
