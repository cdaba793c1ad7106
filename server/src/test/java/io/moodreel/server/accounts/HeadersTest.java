package io.moodreel.server.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What answers tell browsers not to do. */
@QuarkusTest
class HeadersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"/api/health", "/api/nothing", "/api/auth/me", "/posters/movie/1.svg", "/docs/", "/nowhere", "/"
            })
    void everyAnswer_isNeitherFramedNorGuessed(String path) {
        Response answer = given().accept("*/*").get(path);

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src ", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Strict-Transport-Security")).isNull();
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
    }

    @Test
    void pages_runNoInlineScript_butWebAssembly() {
        String policy = given().accept("text/html").get("/").header("Content-Security-Policy");
        Matcher scripts = Pattern.compile("script-src ([^;]*)").matcher(policy);

        assertThat(scripts.find()).isTrue();
        assertThat(scripts.group(1)).isEqualTo("'self' 'wasm-unsafe-eval'");
    }

    @Test
    void data_isNoDocument() {
        assertThat(given().get("/api/movies").header("Content-Security-Policy")).startsWith("default-src 'none'");
    }

    @Test
    void answersForSomebody_areNotKept() {
        Person person = Person.signedUp();

        assertThat(person.request().get("/api/consents").header("Cache-Control"))
                .isEqualTo("no-store");
        assertThat(Person.signIn(person.email(), Person.PASSWORD).header("Cache-Control"))
                .isEqualTo("no-store");
    }
}
