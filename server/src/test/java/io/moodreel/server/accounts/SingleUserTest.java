package io.moodreel.server.accounts;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single-user mode: whoever sits at the machine is its administrator, and no page they open is. */
@QuarkusTest
@TestProfile(SingleUserTest.SingleUser.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SingleUserTest {
    public static class SingleUser implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("moodreel.single-user", "true", "quarkus.http.host", "127.0.0.1");
        }
    }

    @Test
    @Order(1)
    void nobodySignsIn_andTheLocalAdministratorIsThere() {
        given().get("/api/auth/me")
                .then()
                .statusCode(200)
                .body("handle", is("local"))
                .body("role", is("admin"));
        given().get("/api/auth/options").then().statusCode(200).body("single_user", is(true));
        given().get("/api/admin/users").then().statusCode(200);
        given().post("/api/auth/tickets").then().statusCode(201).body("ticket", notNullValue());
    }

    @ParameterizedTest
    @Order(2)
    @CsvSource({
        "Host, evil.example",
        "Origin, https://evil.example",
        "Origin, null",
        "Sec-Fetch-Site, cross-site",
        "X-Forwarded-For, 203.0.113.7",
        "Forwarded, for=203.0.113.7"
    })
    void requestOfAnotherPageOrThroughAProxy_isAGuests(String header, String value) {
        given().header(header, value).get("/api/auth/me").then().statusCode(401);
    }

    @Test
    @Order(3)
    void firstAccount_takesOverWhatWasGathered() {
        int local = given().get("/api/auth/me").path("id");

        Person.post(
                        "/api/auth/register",
                        Map.of("email", "owner@example.org", "password", Person.PASSWORD, "name", "Owner"))
                .then()
                .statusCode(201)
                .body("id", is(local))
                .body("handle", is("owner"))
                .body("role", is("admin"));

        given().get("/api/auth/me").then().statusCode(200).body("handle", is("owner"));
    }
}
