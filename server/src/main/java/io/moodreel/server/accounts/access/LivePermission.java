package io.moodreel.server.accounts.access;

import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.platform.security.Credential;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Whether a connection that stays open may go on: a guest's always, anybody else's as long as the sign-in or token lasts
 * it was opened with. Thread-safe.
 */
public final class LivePermission {
    /** What a socket is told that may not. */
    public static final String ENDED = "The sign-in it was opened with has ended.";

    private static final Logger LOG = Logger.getLogger(LivePermission.class);

    private final LiveAccess access;
    private final Optional<Credential> credential;

    /** @param user who opened it; empty for a guest */
    public LivePermission(LiveAccess access, Optional<Caller.User> user) {
        this.access = access;
        this.credential = user.map(Caller.User::credential);
    }

    /** Mostly answered from memory, but may ask the database. */
    public boolean holds() {
        if (credential.isEmpty() || credential.get() instanceof Credential.ThisMachine) {
            return true;
        }
        try {
            return access.of(credential.get()).isPresent();
        } catch (RuntimeException unknown) {
            LOG.warnf("Whether a live connection may go on is not known, so it ends: %s", unknown.getMessage());
            return false;
        }
    }
}
