package io.moodreel.server.platform.security;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Addresses that prove by themselves whose they are, for {@code <video>} and {@code <img>}, which send no header:
 * {@code /api/videos/7/stream?user=3&expires=1790000000&key=…&signature=…}. The signature is HMAC-SHA256 over path, user
 * and time. Unlike a ticket it may be used again, since players ask for a file in many ranges. Thread-safe.
 */
@Singleton
public class SignedUrls {
    private static final String ALGORITHM = "HmacSHA256";

    private final KeyRing keys;
    private final Clock clock;

    SignedUrls(KeyRing keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * What the query of a signed address says, as it came.
     *
     * @param user number of the user it was made for
     * @param expires end of its validity, in seconds since 1970
     * @param key name of the key
     * @param signature base64url without padding
     */
    public record Proof(long user, long expires, String key, String signature) {}

    /**
     * Signs a path for a user.
     *
     * @param validFor more than nothing, at most {@link KeyRing#LONGEST_SIGNATURE}
     * @return the path with its proof as query
     */
    public String sign(String path, long user, Duration validFor) {
        if (validFor.isNegative() || validFor.isZero() || validFor.compareTo(KeyRing.LONGEST_SIGNATURE) > 0) {
            throw new IllegalArgumentException("validFor must be more than 0 and at most a day, was " + validFor);
        }
        long expires = clock.instant().plus(validFor).getEpochSecond();
        SigningKey key = keys.newest();
        return path + "?user=" + user + "&expires=" + expires + "&key=" + key.id() + "&signature="
                + signature(key, path, user, expires);
    }

    /** The user the address was signed for; empty when it was not signed for this path, was changed, or is too old. */
    public OptionalLong verify(String path, Proof proof) {
        if (Instant.ofEpochSecond(proof.expires()).isBefore(clock.instant())) {
            return OptionalLong.empty();
        }
        boolean genuine = keys.find(proof.key())
                .map(key -> signature(key, path, proof.user(), proof.expires()))
                .filter(expected -> MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.US_ASCII),
                        proof.signature().getBytes(StandardCharsets.UTF_8)))
                .isPresent();
        return genuine ? OptionalLong.of(proof.user()) : OptionalLong.empty();
    }

    private static String signature(SigningKey key, String path, long user, long expires) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.secret(), ALGORITHM));
            // the first word keeps these apart from whatever else the key signs
            String signed = "url\n" + path + "\n" + user + "\n" + expires;
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
