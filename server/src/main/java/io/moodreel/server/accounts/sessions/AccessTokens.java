package io.moodreel.server.accounts.sessions;

import io.moodreel.server.accounts.AccountsConfig;
import io.moodreel.server.accounts.access.Grant;
import io.moodreel.server.accounts.access.LiveAccess;
import io.moodreel.server.platform.security.Authenticator;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.platform.security.Credential;
import io.moodreel.server.platform.security.KeyRing;
import io.moodreel.server.platform.security.SigningKey;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Access tokens: JSON Web Tokens (RFC 7519, profile RFC 9068, practices RFC 8725) that name a user and a sign-in. Signed
 * and checked with HMAC-SHA256 and nothing else, since nobody but this server reads them. A token that is genuine still
 * opens nothing once its sign-in has ended. Thread-safe.
 */
@Singleton
public class AccessTokens implements Authenticator {
    private static final String ISSUER = "moodreel";
    private static final String AUDIENCE = "moodreel-api";
    private static final String TYPE = "at+jwt";
    private static final String SESSION = "sid";
    private static final AlgorithmConstraints ONLY_OURS =
            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.HMAC_SHA256);

    private final KeyRing keys;
    private final LiveAccess access;
    private final AccountsConfig config;
    private final Clock clock;

    AccessTokens(KeyRing keys, LiveAccess access, AccountsConfig config, Clock clock) {
        this.keys = keys;
        this.access = access;
        this.config = config;
        this.clock = clock;
    }

    /** A token for a sign-in, good for the configured time. */
    public String issue(long user, long session) {
        Instant now = clock.instant();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(Long.toString(user));
        claims.setClaim(SESSION, Long.toString(session));
        claims.setIssuedAt(NumericDate.fromMilliseconds(now.toEpochMilli()));
        claims.setExpirationTime(
                NumericDate.fromMilliseconds(now.plus(config.accessToken()).toEpochMilli()));
        return sign(claims, keys.newest());
    }

    /** How long a token is good, in seconds. */
    public long validSeconds() {
        return config.accessToken().toSeconds();
    }

    @Override
    public Optional<Caller> authenticate(String token) {
        // two dots make it a JWT; anything else is somebody else's token
        if (token.chars().filter(sign -> sign == '.').count() != 2) {
            return Optional.empty();
        }
        try {
            JwtClaims claims = new JwtConsumerBuilder()
                    .setJwsAlgorithmConstraints(ONLY_OURS)
                    .setExpectedType(true, TYPE)
                    .setExpectedIssuer(true, ISSUER)
                    .setExpectedAudience(true, AUDIENCE)
                    .setRequireSubject()
                    .setRequireIssuedAt()
                    .setRequireExpirationTime()
                    .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                    .setVerificationKeyResolver((signature, nesting) -> key(signature))
                    .build()
                    .processToClaims(token);
            return live(claims);
        } catch (InvalidJwtException | MalformedClaimException | NumberFormatException notOurs) {
            return Optional.empty();
        }
    }

    private Optional<Caller> live(JwtClaims claims) throws MalformedClaimException {
        long session = Long.parseLong(claims.getStringClaimValue(SESSION));
        long user = Long.parseLong(claims.getSubject());
        return access.of(new Credential.Session(session))
                .map(Grant::user)
                .filter(known -> known.id() == user)
                .map(Caller.class::cast);
    }

    private HmacKey key(JsonWebStructure signature) throws UnresolvableKeyException {
        String id = signature.getKeyIdHeaderValue();
        return Optional.ofNullable(id)
                .flatMap(keys::find)
                .map(key -> new HmacKey(key.secret()))
                .orElseThrow(() -> new UnresolvableKeyException("no such key"));
    }

    private static String sign(JwtClaims claims, SigningKey key) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setHeader("typ", TYPE);
        signature.setKeyIdHeaderValue(key.id());
        signature.setKey(new HmacKey(key.secret()));
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
