package io.moodreel.server.accounts;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody with an account, as tests need them: signed up over the API, and signed in. */
public final class Person {
    public static final String PASSWORD = "four quiet words here";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String email;
    private final long id;
    private Response signIn;

    private Person(String email, long id, Response signIn) {
        this.email = email;
        this.id = id;
        this.signIn = signIn;
    }

    /** An address nobody has used. */
    public static String freshEmail() {
        return "person" + COUNT.incrementAndGet() + "-" + System.nanoTime() + "@example.org";
    }

    public static Person signedUp() {
        String email = freshEmail();
        Response registered =
                post("/api/auth/register", Map.of("email", email, "password", PASSWORD, "name", "Person of a test"));
        long id = registered.then().statusCode(201).extract().jsonPath().getLong("id");
        return new Person(email, id, signIn(email, PASSWORD));
    }

    public static Response signIn(String email, String password) {
        return post("/api/auth/login", Map.of("email", email, "password", password));
    }

    public static Response post(String path, Object body) {
        return given().contentType("application/json").body(body).post(path);
    }

    /** Signs in anew; the former sign-in stays. */
    public Person signedIn() {
        return new Person(
                email,
                id,
                signIn(email, PASSWORD).then().statusCode(200).extract().response());
    }

    public String email() {
        return email;
    }

    public long id() {
        return id;
    }

    public String accessToken() {
        return signIn.then().statusCode(200).extract().path("access_token");
    }

    public String refreshToken() {
        return signIn.getCookie("moodreel_refresh");
    }

    /** A request with the access token. */
    public RequestSpecification request() {
        return given().header("Authorization", "Bearer " + accessToken());
    }

    /** A request with the access token and a JSON body. */
    public RequestSpecification sending(Object body) {
        return request().contentType("application/json").body(body);
    }

    /** A request with the refresh cookie alone. */
    public RequestSpecification withCookie() {
        return given().cookie("moodreel_refresh", refreshToken());
    }
}
