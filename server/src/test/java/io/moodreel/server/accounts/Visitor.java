package io.moodreel.server.accounts;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;

/**
 * Somebody with an account who never signed up: made straight in the database, so that no password is hashed.
 *
 * @param id the account's number
 * @param accessToken of their sign-in
 */
public record Visitor(long id, String accessToken) {
    /** A request with the access token. */
    public RequestSpecification request() {
        return given().header("Authorization", "Bearer " + accessToken);
    }

    /** A request with the access token and a JSON body. */
    public RequestSpecification sending(Object body) {
        return request().contentType("application/json").body(body);
    }
}
