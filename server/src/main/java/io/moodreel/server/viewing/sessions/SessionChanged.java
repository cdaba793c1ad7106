package io.moodreel.server.viewing.sessions;

import java.util.Optional;

/**
 * Told after a session was paused, resumed, ended or removed.
 *
 * @param session as it is now; empty when it is gone
 */
public record SessionChanged(long id, Optional<ViewingSession> session) {}
