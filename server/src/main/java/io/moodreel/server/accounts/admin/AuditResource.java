package io.moodreel.server.accounts.admin;

import io.moodreel.server.accounts.audit.AuditAction;
import io.moodreel.server.accounts.audit.AuditEntry;
import io.moodreel.server.accounts.audit.AuditLog;
import io.moodreel.server.accounts.users.User;
import io.moodreel.server.accounts.users.Users;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.http.PageParameters;
import io.moodreel.server.platform.security.RequiresRole;
import io.moodreel.server.platform.security.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The audit log over HTTP, for administrators. */
@Path("/api/admin/audit")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RequiresRole(Role.ADMIN)
@Tag(name = "Administration")
public class AuditResource {
    /** No account has this number. */
    private static final long NOBODY = -1;

    private final Database database;

    AuditResource(Database database) {
        this.database = database;
    }

    /** One page of the log. */
    @Schema(description = "One page of the audit log, newest first")
    public record AuditListing(
            @Schema(required = true) List<AuditEntry> items,
            @Schema(required = true) int page,
            @Schema(required = true) int size,
            @Schema(required = true) long total) {}

    @GET
    @Operation(operationId = "listAudit", summary = "Who did what, when, from where")
    public AuditListing list(
            @QueryParam("action") @Nullable AuditAction action,
            @Parameter(description = "by or to whom") @QueryParam("user_id") @Nullable Integer userId,
            @Parameter(description = "the same by handle or address; nobody of that name: no entries")
                    @QueryParam("user")
                    @Size(max = 254, message = "must be at most 254 characters")
                    @Nullable
                    String user,
            @Parameter(description = "the first moment") @QueryParam("from") @Nullable Instant from,
            @Parameter(description = "the moment after the last") @QueryParam("to") @Nullable Instant to,
            @Valid @BeanParam PageParameters page) {
        return database.read(handle -> {
            Optional<Long> named = Optional.ofNullable(user)
                    .map(name -> new Users(handle).byLogin(name).map(User::id).orElse(NOBODY));
            Optional<Long> wanted = named.or(() -> Optional.ofNullable(userId).map(Integer::longValue));
            AuditLog.Filter filter = new AuditLog.Filter(
                    Optional.ofNullable(action), wanted, Optional.ofNullable(from), Optional.ofNullable(to));
            AuditLog log = new AuditLog(handle);
            return new AuditListing(
                    log.newestFirst(filter, page.size(), page.offset()), page.page(), page.size(), log.count(filter));
        });
    }
}
