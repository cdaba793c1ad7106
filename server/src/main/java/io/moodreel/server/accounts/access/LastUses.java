package io.moodreel.server.accounts.access;

import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.security.Credential;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Notes when sign-ins and tokens were last used: soon after, and together, so that no request waits for it. What cannot
 * be written is forgotten; the next use says it again. Thread-safe.
 */
final class LastUses {
    private static final Logger LOG = Logger.getLogger(LastUses.class);

    private final Database database;
    private final Map<Credential, Instant> waiting = new ConcurrentHashMap<>();
    private final AtomicBoolean writing = new AtomicBoolean();

    LastUses(Database database) {
        this.database = database;
    }

    void note(Credential credential, Instant when) {
        waiting.put(credential, when);
        writeSoon();
    }

    private void writeSoon() {
        if (writing.compareAndSet(false, true)) {
            Thread.ofVirtual().name("last-uses").start(this::write);
        }
    }

    private void write() {
        Map<Credential, Instant> uses = taken();
        try {
            database.change(handle -> uses.forEach(new GrantStore(handle)::noteUse));
        } catch (RuntimeException notNow) {
            LOG.debugf("When %d sign-ins or tokens were last used was not noted: %s", uses.size(), notNow.getMessage());
        } finally {
            writing.set(false);
        }
        if (!waiting.isEmpty()) {
            writeSoon();
        }
    }

    private Map<Credential, Instant> taken() {
        Map<Credential, Instant> uses = new HashMap<>(waiting);
        uses.forEach(waiting::remove);
        return uses;
    }
}
