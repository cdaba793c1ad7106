package io.moodreel.server.accounts.passwords;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A password's Argon2id hash (RFC 9106) in the string form of the reference implementation:
 * {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}.
 *
 * @param cost what it costs to try one password
 * @param salt random bytes of its own
 * @param hash what came out
 */
record Argon2Hash(Cost cost, byte[] salt, byte[] hash) {
    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");
    private static final int HASH_BYTES = 32;

    /**
     * Work for one hash.
     *
     * @param memoryKib memory in KiB
     * @param passes passes over that memory
     * @param lanes lanes, computed one after another here
     */
    record Cost(int memoryKib, int passes, int lanes) {}

    static Argon2Hash of(String password, byte[] salt, Cost cost) {
        return new Argon2Hash(cost, salt, compute(password, salt, cost, HASH_BYTES));
    }

    static Optional<Argon2Hash> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        Cost cost = new Cost(
                Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)));
        Base64.Decoder base64 = Base64.getDecoder();
        return Optional.of(new Argon2Hash(cost, base64.decode(form.group(4)), base64.decode(form.group(5))));
    }

    boolean matches(String password) {
        return MessageDigest.isEqual(hash, compute(password, salt, cost, hash.length));
    }

    String text() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        cost.memoryKib(),
                        cost.passes(),
                        cost.lanes(),
                        base64.encodeToString(salt),
                        base64.encodeToString(hash));
    }

    private static byte[] compute(String password, byte[] salt, Cost cost, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKib())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        byte[] hash = new byte[length];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    @Override
    public String toString() {
        return "Argon2Hash[" + cost + "]";
    }
}
