package io.moodreel.server.accounts.passwords;

import io.moodreel.server.accounts.AccountsConfig;
import io.moodreel.server.accounts.passwords.Argon2Hash.Cost;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;
import org.jspecify.annotations.Nullable;

/**
 * Makes and checks password hashes: Argon2id with 19 MiB, two passes, one lane (OWASP Password Storage Cheat Sheet).
 * A password is hashed exactly as it was typed (ASVS 5, 6.2.8). bcrypt hashes of other systems are understood.
 * Thread-safe; a caller waits for its turn.
 */
@Singleton
public class PasswordHasher {
    private static final Cost COST = new Cost(19 * 1024, 2, 1);
    private static final int SALT_BYTES = 16;
    private static final int BCRYPT_LONGEST = 72;

    private final SecureRandom random = new SecureRandom();
    private final HashingQueue queue;
    /** What is checked when there is no such account: it takes as long, and nothing matches it. */
    private final Argon2Hash nobody = new Argon2Hash(COST, new byte[SALT_BYTES], new byte[32]);

    @Inject
    PasswordHasher(AccountsConfig config) {
        this(new HashingQueue(HashingQueue.threadsFor(Runtime.getRuntime()), config.waitingPasswords()));
    }

    PasswordHasher(HashingQueue queue) {
        this.queue = queue;
    }

    void stop(@Observes ShutdownEvent event) {
        queue.close();
    }

    /** The hash to keep. */
    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return queue.run(() -> Argon2Hash.of(password, salt, COST).text());
    }

    /** Whether it is the password of that hash. Without a hash the answer is no, after the same time. */
    public boolean matches(String password, @Nullable String hash) {
        if (hash != null && isBcrypt(hash)) {
            return queue.run(() -> matchesBcrypt(password, hash));
        }
        Optional<Argon2Hash> known = Optional.ofNullable(hash).flatMap(Argon2Hash::parse);
        return queue.run(() -> known.orElse(nobody).matches(password)) && known.isPresent();
    }

    /** Whether the hash should be made anew now that the password is at hand. */
    public boolean isOutdated(String hash) {
        return Argon2Hash.parse(hash).filter(known -> known.cost().equals(COST)).isEmpty();
    }

    private static boolean isBcrypt(String hash) {
        return hash.matches("\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}");
    }

    /** bcrypt reads 72 bytes; other systems cut what is longer. */
    private static boolean matchesBcrypt(String password, String hash) {
        byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
        byte[] read = bytes.length > BCRYPT_LONGEST ? Arrays.copyOf(bytes, BCRYPT_LONGEST) : bytes;
        return OpenBSDBCrypt.checkPassword(hash, read);
    }
}
