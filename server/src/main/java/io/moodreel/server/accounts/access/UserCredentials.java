package io.moodreel.server.accounts.access;

import io.moodreel.server.platform.security.Credential;
import java.util.HashSet;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Everything that lets one user in: what to tell {@link LiveAccess#ended} about when the user changes. */
public final class UserCredentials {
    private UserCredentials() {}

    /** Sign-ins and personal tokens, within one transaction. */
    public static Set<Credential> of(Handle handle, long user) {
        Set<Credential> credentials = new HashSet<>();
        handle.createQuery("SELECT id FROM sessions WHERE user_id = :user")
                .bind("user", user)
                .mapTo(Long.class)
                .forEach(id -> credentials.add(new Credential.Session(id)));
        handle.createQuery("SELECT id FROM personal_tokens WHERE user_id = :user")
                .bind("user", user)
                .mapTo(Long.class)
                .forEach(id -> credentials.add(new Credential.Token(id)));
        return credentials;
    }
}
