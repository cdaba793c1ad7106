package io.moodreel.server.platform.security;

import java.util.Optional;

/** One way to prove who calls. Every bean of this type is asked in turn. Must be thread-safe; may block. */
public interface Authenticator {
    /**
     * Who the bearer of this token is, right now; empty when the token is of another kind, not genuine, expired or
     * revoked.
     */
    Optional<Caller> authenticate(String token);
}
