package io.moodreel.server.moods.live;

import io.moodreel.server.accounts.access.LiveAccess;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.platform.security.Credential;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Whether a connection may go on: a guest's always, anybody else's as long as the sign-in or token lasts it was opened
 * with. Asked for every frame, as for every request. Thread-safe.
 */
final class LivePermission {
    private static final Logger LOG = Logger.getLogger(LivePermission.class);

    private final LiveAccess access;
    private final Optional<Credential> credential;

    LivePermission(LiveAccess access, Optional<Caller.User> user) {
        this.access = access;
        this.credential = user.map(Caller.User::credential);
    }

    /** Mostly answered from memory, but may ask the database. */
    boolean holds() {
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
