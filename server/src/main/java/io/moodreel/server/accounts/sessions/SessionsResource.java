package io.moodreel.server.accounts.sessions;

import io.moodreel.server.accounts.CurrentOrigin;
import io.moodreel.server.accounts.access.LiveAccess;
import io.moodreel.server.accounts.audit.AuditAction;
import io.moodreel.server.accounts.audit.AuditEvent;
import io.moodreel.server.accounts.audit.AuditLog;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.platform.security.Credential;
import io.moodreel.server.platform.security.CurrentUser;
import io.moodreel.server.platform.security.SignedInOnly;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where somebody is signed in, over HTTP. */
@Path("/api/auth/sessions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@SignedInOnly
@Tag(name = "Accounts")
public class SessionsResource {
    private final Sessions sessions;
    private final Database database;
    private final LiveAccess access;
    private final CurrentUser current;
    private final CurrentOrigin origin;
    private final Clock clock;

    SessionsResource(
            Sessions sessions,
            Database database,
            LiveAccess access,
            CurrentUser current,
            CurrentOrigin origin,
            Clock clock) {
        this.sessions = sessions;
        this.database = database;
        this.access = access;
        this.current = current;
        this.origin = origin;
        this.clock = clock;
    }

    /** All of somebody's sign-ins. */
    @Schema(description = "Where somebody is signed in, last used first")
    public record SessionListing(@Schema(required = true) List<SessionView> items) {}

    @GET
    @Operation(operationId = "listSessions", summary = "Where I am signed in")
    public SessionListing list() {
        Caller.User user = current.user();
        return new SessionListing(sessions.of(user.id()).stream()
                .map(session -> SessionView.of(session, user.credential()))
                .toList());
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "endSession", summary = "Sign out one device")
    public void end(@PathParam("id") long id) {
        long user = current.user().id();
        if (!sessions.end(user, id, AuditEvent.own(AuditAction.SESSION_ENDED, user, origin.get()))) {
            throw ProblemException.notFound("You have no session " + id + ".");
        }
    }

    @DELETE
    @Operation(operationId = "endSessions", summary = "Sign out every device; with keep=current every other")
    public void endAll(@QueryParam("keep") @Nullable Keep keep) {
        Caller.User user = current.user();
        Credential kept = keep == Keep.CURRENT ? user.credential() : null;
        Set<Credential> ended = database.write(handle -> {
            AuditEvent event = AuditEvent.own(AuditAction.SESSION_ENDED, user.id(), origin.get());
            new AuditLog(handle).add(event.saying(kept == null ? "all" : "all others"), clock.instant());
            return sessions.endAll(handle, user.id(), kept);
        });
        access.ended(ended);
    }

    /** What stays when everything is ended. */
    public enum Keep {
        CURRENT
    }
}
