package io.moodreel.server.accounts.export;

import io.moodreel.server.accounts.CurrentOrigin;
import io.moodreel.server.accounts.RequestOrigin;
import io.moodreel.server.accounts.audit.AuditAction;
import io.moodreel.server.accounts.audit.AuditEvent;
import io.moodreel.server.accounts.audit.AuditLog;
import io.moodreel.server.accounts.signin.PasswordCheck;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.http.RequestBody;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.platform.security.CurrentUser;
import io.moodreel.server.platform.security.SignedInOnly;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Taking everything along, or taking everything away, over HTTP. */
@Path("/api/auth/me")
@RunOnVirtualThread
@SignedInOnly
@Tag(name = "Accounts")
public class OwnDataResource {
    private static final String ZIP = "application/zip";

    private final PersonalArchive archive;
    private final AccountDeletion deletion;
    private final PasswordCheck check;
    private final Database database;
    private final CurrentUser current;
    private final CurrentOrigin origin;
    private final Clock clock;

    OwnDataResource(
            PersonalArchive archive,
            AccountDeletion deletion,
            PasswordCheck check,
            Database database,
            CurrentUser current,
            CurrentOrigin origin,
            Clock clock) {
        this.archive = archive;
        this.deletion = deletion;
        this.check = check;
        this.database = database;
        this.current = current;
        this.origin = origin;
        this.clock = clock;
    }

    /** The word that makes it serious. */
    @Schema(description = "The password, so that nobody deletes an account that was left open")
    public record Farewell(
            @NotNull(message = "is required")
                    @Size(max = 1000, message = "must be at most 1000 characters")
                    @Schema(required = true)
                    String password) {
        @Override
        public String toString() {
            return "Farewell[…]";
        }
    }

    @GET
    @Path("/export")
    @Produces(ZIP)
    @Operation(operationId = "exportMe", summary = "Everything held about me, as JSON and CSV in a zip")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response export() throws IOException {
        Caller.User user = current.user();
        AuditEvent event = AuditEvent.own(AuditAction.EXPORTED, user.id(), origin.get());
        database.change(handle -> new AuditLog(handle).add(event, clock.instant()));
        return Response.ok(archive.of(user.id()), ZIP)
                .header("Content-Disposition", "attachment; filename=\"moodreel-" + user.handle() + ".zip\"")
                .build();
    }

    @DELETE
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "deleteMe", summary = "Delete my account and everything held about me")
    public void delete(@Valid @Nullable Farewell body) {
        Farewell farewell = RequestBody.required(body, "{password}");
        long user = current.user().id();
        RequestOrigin from = origin.get();
        check.confirm(user, farewell.password(), "password", from);
        deletion.delete(user, from);
    }
}
