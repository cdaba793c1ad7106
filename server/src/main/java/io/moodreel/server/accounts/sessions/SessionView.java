package io.moodreel.server.accounts.sessions;

import io.moodreel.server.platform.security.Credential;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sign-in as its owner sees it. */
@Schema(name = "Session", description = "Where somebody is signed in")
public record SessionView(
        @Schema(required = true) long id,
        @Schema(required = true, description = "browser and system, or the program's name") String device,
        @Schema(required = true) String address,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true, description = "to within five minutes") Instant lastUsedAt,
        @Schema(required = true) Instant expiresAt,
        @Schema(required = true, description = "whether this very request belongs to it") boolean current) {
    static SessionView of(SessionStore.Session session, Credential current) {
        return new SessionView(
                session.id(),
                session.device(),
                session.address(),
                session.createdAt(),
                session.lastUsedAt(),
                session.expiresAt(),
                current.equals(new Credential.Session(session.id())));
    }
}
