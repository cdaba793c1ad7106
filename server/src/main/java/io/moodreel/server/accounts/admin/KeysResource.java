package io.moodreel.server.accounts.admin;

import io.moodreel.server.accounts.CurrentOrigin;
import io.moodreel.server.accounts.audit.AuditAction;
import io.moodreel.server.accounts.audit.AuditEvent;
import io.moodreel.server.accounts.audit.AuditLog;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.platform.security.CurrentUser;
import io.moodreel.server.platform.security.KeyRing;
import io.moodreel.server.platform.security.RequiresRole;
import io.moodreel.server.platform.security.Role;
import io.moodreel.server.platform.security.SigningKey;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The signing keys over HTTP, for administrators. */
@Path("/api/admin/keys")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RequiresRole(Role.ADMIN)
@Tag(name = "Administration")
public class KeysResource {
    private final KeyRing keys;
    private final Database database;
    private final CurrentUser current;
    private final CurrentOrigin origin;
    private final Clock clock;

    KeysResource(KeyRing keys, Database database, CurrentUser current, CurrentOrigin origin, Clock clock) {
        this.keys = keys;
        this.database = database;
        this.current = current;
        this.origin = origin;
        this.clock = clock;
    }

    /** A key's public side. */
    @Schema(description = "The key that signs from now on, without its secret")
    public record KeyView(@Schema(required = true) String id, @Schema(required = true) Instant createdAt) {}

    @POST
    @Path("/rotate")
    @Operation(operationId = "rotateKeys", summary = "Sign with a new key; nobody is signed out")
    public KeyView rotate() {
        SigningKey key = keys.rotate();
        Long actor = current.find().map(Caller.User::id).orElse(null);
        AuditEvent event = new AuditEvent(AuditAction.KEYS_CHANGED, actor, null, origin.get(), key.id());
        database.change(handle -> new AuditLog(handle).add(event, clock.instant()));
        return new KeyView(key.id(), key.createdAt());
    }
}
