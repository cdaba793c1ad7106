package io.moodreel.server.accounts.users;

import io.moodreel.server.platform.security.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as the database tells it.
 *
 * @param pendingEmail an address asked for and not confirmed yet
 * @param passwordHash null when nobody can sign in with a password
 * @param activatedAt null while it cannot sign in because its address is not verified
 * @param disabledAt null unless an administrator has shut it
 */
public record User(
        long id,
        String handle,
        String email,
        @Nullable String pendingEmail,
        String name,
        @Nullable String passwordHash,
        Role role,
        Instant createdAt,
        @Nullable Instant emailVerifiedAt,
        @Nullable Instant activatedAt,
        @Nullable Instant disabledAt) {
    /** Whether the right password opens it. */
    public boolean maySignIn() {
        return activatedAt != null && disabledAt == null;
    }

    @Override
    public String toString() {
        return "User[id=" + id + ", handle=" + handle + ", role=" + role + "]";
    }
}
