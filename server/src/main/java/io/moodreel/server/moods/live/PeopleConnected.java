package io.moodreel.server.moods.live;

import io.moodreel.server.accounts.consents.ConsentDecided;
import io.moodreel.server.accounts.consents.Purpose;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The live connections of people with an account; they end when their owner no longer agrees to them. Thread-safe. */
@Singleton
class PeopleConnected {
    private final Map<Long, Set<LiveConnection>> byUser = new HashMap<>();

    synchronized void add(long user, LiveConnection connection) {
        byUser.computeIfAbsent(user, unseen -> new HashSet<>()).add(connection);
    }

    synchronized void remove(long user, LiveConnection connection) {
        byUser.computeIfPresent(user, (key, open) -> {
            open.remove(connection);
            return open.isEmpty() ? null : open;
        });
    }

    void end(@Observes ConsentDecided decided) {
        if (decided.purpose() == Purpose.CAMERA_FRAMES && !decided.granted()) {
            of(decided.user()).forEach(connection -> connection.end("You no longer agree to send pictures."));
        }
    }

    private synchronized List<LiveConnection> of(long user) {
        return List.copyOf(byUser.getOrDefault(user, Set.of()));
    }
}
