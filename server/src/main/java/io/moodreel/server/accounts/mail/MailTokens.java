package io.moodreel.server.accounts.mail;

import io.moodreel.server.accounts.Secrets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What the links in letters stand for, as hashes, within one transaction. Each is good once. */
public final class MailTokens {
    private final Handle handle;

    public MailTokens(Handle handle) {
        this.handle = handle;
    }

    /** What a link is for. */
    public enum Purpose {
        /** Verifies the address of a registration. */
        ACTIVATE,
        /** Verifies a new address of an account. */
        CONFIRM_EMAIL,
        RESET_PASSWORD;

        private final String wireName = name().toLowerCase(Locale.ROOT);
    }

    /**
     * A link's meaning.
     *
     * @param email the address the letter went to
     * @param passwordHash the password given with the registration; null otherwise
     * @param name the name given with it
     */
    public record Claim(
            long userId, Purpose purpose, String email, @Nullable String passwordHash, @Nullable String name) {
        /** A claim without a registration. */
        public static Claim of(long userId, Purpose purpose, String email) {
            return new Claim(userId, purpose, email, null, null);
        }

        @Override
        public String toString() {
            return "Claim[userId=" + userId + ", purpose=" + purpose + "]";
        }
    }

    /** Makes a token for the claim, to be put into a link and forgotten. */
    public String issue(Claim claim, Instant now, Instant expires) {
        String token = Secrets.token();
        handle.createUpdate(
                        """
                        INSERT INTO mail_tokens (hash, user_id, purpose, email, password_hash, name, created_at, expires_at)
                        VALUES (:hash, :user, :purpose, :email, :password, :name, :now, :expires)
                        """)
                .bind("hash", Secrets.hash(token))
                .bind("user", claim.userId())
                .bind("purpose", claim.purpose().wireName)
                .bind("email", claim.email())
                .bind("password", claim.passwordHash())
                .bind("name", claim.name())
                .bind("now", now.toEpochMilli())
                .bind("expires", expires.toEpochMilli())
                .execute();
        return token;
    }

    /** Takes a token of these purposes for good; empty when there is none, it was taken before, or is too old. */
    public Optional<Claim> take(String token, Instant now, Purpose... purposes) {
        return handle.createQuery(
                        """
                        DELETE FROM mail_tokens WHERE hash = :hash AND expires_at > :now AND purpose IN (<purposes>)
                        RETURNING user_id, purpose, email, password_hash, name
                        """)
                .bind("hash", Secrets.hash(token))
                .bind("now", now.toEpochMilli())
                .bindList(
                        "purposes",
                        Arrays.stream(purposes).map(purpose -> purpose.wireName).toList())
                .map((row, context) -> new Claim(
                        row.getLong("user_id"),
                        Purpose.valueOf(row.getString("purpose").toUpperCase(Locale.ROOT)),
                        row.getString("email"),
                        row.getString("password_hash"),
                        row.getString("name")))
                .findOne();
    }

    /** Makes a user's links of these purposes worthless. */
    public void revoke(long user, Purpose... purposes) {
        for (Purpose purpose : purposes) {
            handle.execute("DELETE FROM mail_tokens WHERE user_id = ? AND purpose = ?", user, purpose.wireName);
        }
    }

    /** Forgets expired ones. */
    public void removeExpired(Instant now) {
        handle.execute("DELETE FROM mail_tokens WHERE expires_at <= ?", now.toEpochMilli());
    }
}
