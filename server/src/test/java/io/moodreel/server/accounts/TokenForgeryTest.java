package io.moodreel.server.accounts;

import static io.restassured.RestAssured.given;

import io.moodreel.server.platform.security.KeyRing;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Consumer;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever somebody makes of a token: it opens nothing. */
@QuarkusTest
class TokenForgeryTest {
    @Inject
    KeyRing keys;

    private Person person;

    @BeforeEach
    void somebodyIsSignedIn() {
        person = Person.signedUp();
    }

    private static void isRefused(String token) {
        given().header("Authorization", "Bearer " + token)
                .get("/api/auth/me")
                .then()
                .statusCode(401);
    }

    /** The person's own claims, changed and signed as told, with our very key. */
    private String forged(Consumer<JwtClaims> change, Consumer<JsonWebSignature> signing) throws Exception {
        String payload =
                new String(Base64.getUrlDecoder().decode(person.accessToken().split("\\.")[1]), StandardCharsets.UTF_8);
        JwtClaims claims = JwtClaims.parse(payload);
        change.accept(claims);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setHeader("typ", "at+jwt");
        signature.setKeyIdHeaderValue(keys.newest().id());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setKey(new HmacKey(keys.newest().secret()));
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signing.accept(signature);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final Consumer<JwtClaims> SAME = claims -> {};
    private static final Consumer<JsonWebSignature> RIGHTLY = signature -> {};

    @Test
    void unchangedToken_isTaken_soTheOthersFailForTheirChange() throws Exception {
        given().header("Authorization", "Bearer " + forged(SAME, RIGHTLY))
                .get("/api/auth/me")
                .then()
                .statusCode(200);
    }

    @Test
    void tamperedPayload_isRefused() {
        String[] parts = person.accessToken().split("\\.");
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("\"sub\":\"" + person.id() + "\"", "\"sub\":\"" + (person.id() + 1) + "\"");
        String forged =
                Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(StandardCharsets.UTF_8));

        isRefused(parts[0] + "." + forged + "." + parts[2]);
    }

    @Test
    void tamperedSignature_isRefused() {
        String token = person.accessToken();
        char last = token.charAt(token.length() - 2);

        isRefused(
                token.substring(0, token.length() - 2) + (last == 'A' ? 'B' : 'A') + token.charAt(token.length() - 1));
    }

    @Test
    void algorithmNone_isRefused() throws Exception {
        isRefused(forged(SAME, signature -> {
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
            signature.setKey(null);
        }));
        String[] parts = person.accessToken().split("\\.");
        String header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"at+jwt\"}".getBytes(StandardCharsets.UTF_8));
        isRefused(header + "." + parts[1] + ".");
    }

    @Test
    void otherAlgorithmWithOurKey_isRefused() throws Exception {
        byte[] longer = new byte[64];
        System.arraycopy(keys.newest().secret(), 0, longer, 0, 32);

        isRefused(forged(SAME, signature -> {
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA512);
            signature.setKey(new HmacKey(longer));
        }));
    }

    @Test
    void wrongIssuerAudienceOrType_isRefused() throws Exception {
        isRefused(forged(claims -> claims.setAudience("another-api"), RIGHTLY));
        isRefused(forged(claims -> claims.setIssuer("somebody"), RIGHTLY));
        isRefused(forged(claims -> claims.unsetClaim("aud"), RIGHTLY));
        isRefused(forged(SAME, signature -> signature.setHeader("typ", "JWT")));
    }

    @Test
    void expiredOrEndlessToken_isRefused() throws Exception {
        isRefused(forged(claims -> claims.setExpirationTime(NumericDate.fromSeconds(1_000_000_000)), RIGHTLY));
        isRefused(forged(claims -> claims.unsetClaim("exp"), RIGHTLY));
    }

    @Test
    void somebodyElsesSession_isRefused() throws Exception {
        Person other = Person.signedUp();
        String otherUser = Long.toString(other.id());

        isRefused(forged(claims -> claims.setSubject(otherUser), RIGHTLY));
        isRefused(forged(claims -> claims.setStringClaim("sid", "999999999"), RIGHTLY));
        isRefused(forged(claims -> claims.unsetClaim("sid"), RIGHTLY));
        isRefused(forged(claims -> claims.setStringClaim("sid", "1 OR 1=1"), RIGHTLY));
    }

    @Test
    void unknownKey_isRefused() throws Exception {
        isRefused(forged(SAME, signature -> signature.setKeyIdHeaderValue("../../etc/passwd")));
        isRefused(forged(SAME, signature -> signature.setKey(new HmacKey(new byte[32]))));
    }

    @Test
    void nonsense_isRefused() {
        for (String token : new String[] {"x", "..", "a.b.c", "mr_1_", "mr_1_" + "A".repeat(43), "null", "'; --"}) {
            isRefused(token);
        }
        given().header("Authorization", "Basic YTpi").get("/api/auth/me").then().statusCode(401);
        given().header("Authorization", "Bearer").get("/api/auth/me").then().statusCode(401);
    }

    @Test
    void tokenSurvivesAChangeOfKeys() {
        keys.rotate();

        person.request().get("/api/auth/me").then().statusCode(200);
        person.signedIn().request().get("/api/auth/me").then().statusCode(200);
    }

    @Test
    void invalidToken_isToldOnPublicPathsToo() {
        given().header("Authorization", "Bearer x").get("/api/movies").then().statusCode(401);
    }
}
