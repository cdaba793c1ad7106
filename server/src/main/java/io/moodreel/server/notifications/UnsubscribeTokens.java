package io.moodreel.server.notifications;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What links in letters prove: {@code user.topic.signature}, HMAC-SHA256 with a key that is that person's and good for
 * nothing else. They hold as long as the account does, since a letter may be read late.
 */
final class UnsubscribeTokens {
    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern TOKEN = Pattern.compile("(\\d{1,18})\\.([a-z_]{1,40})\\.([A-Za-z0-9_-]{43})");

    private UnsubscribeTokens() {}

    /** What a token says; whether it is true is another question. */
    record Claim(long user, Topic topic, String signature) {
        static Optional<Claim> of(@Nullable String token) {
            if (token == null) {
                return Optional.empty();
            }
            Matcher parts = TOKEN.matcher(token);
            Topic topic = parts.matches() ? Topic.of(parts.group(2)) : null;
            return topic == null
                    ? Optional.empty()
                    : Optional.of(new Claim(Long.parseLong(parts.group(1)), topic, parts.group(3)));
        }

        boolean isSignedBy(Choices choices) {
            return MessageDigest.isEqual(
                    signature.getBytes(StandardCharsets.US_ASCII),
                    UnsubscribeTokens.signature(choices, topic).getBytes(StandardCharsets.US_ASCII));
        }
    }

    static String token(Choices choices, Topic topic) {
        return choices.user() + "." + topic.wireName() + "." + signature(choices, topic);
    }

    private static String signature(Choices choices, Topic topic) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(choices.unsubscribeKey().getBytes(StandardCharsets.US_ASCII), ALGORITHM));
            String signed = choices.user() + "." + topic.wireName();
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException | InvalidKeyException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
