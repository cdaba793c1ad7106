package io.moodreel.server.accounts.access;

import io.moodreel.server.platform.security.Caller;
import java.time.Instant;

/**
 * What a sign-in or personal token is good for.
 *
 * @param user whom it lets in, with role and scopes of this moment
 * @param expiresAt until when
 * @param lastUsedAt about when it was last used
 * @param secretHash a personal token's hash; empty for a sign-in
 */
public record Grant(Caller.User user, Instant expiresAt, Instant lastUsedAt, String secretHash) {
    @Override
    public String toString() {
        return "Grant[" + user + "]";
    }
}
