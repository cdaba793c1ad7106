package io.moodreel.server.accounts.admin;

import io.moodreel.server.accounts.audit.AuditAction;
import io.moodreel.server.accounts.audit.AuditEntry;
import io.moodreel.server.accounts.audit.AuditLog;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.security.RequiresRole;
import io.moodreel.server.platform.security.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The audit log over HTTP, for administrators. */
@Path("/api/admin/audit")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RequiresRole(Role.ADMIN)
@Tag(name = "Administration")
public class AuditResource {
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
            @QueryParam("user_id") @Nullable Integer user,
            @QueryParam("page")
                    @DefaultValue("1")
                    @Min(value = 1, message = "must be at least 1")
                    @Max(value = 10_000_000, message = "must be at most 10000000")
                    int page,
            @QueryParam("size")
                    @DefaultValue("20")
                    @Min(value = 1, message = "must be between 1 and 100")
                    @Max(value = 100, message = "must be between 1 and 100")
                    int size) {
        AuditLog.Filter filter = new AuditLog.Filter(
                Optional.ofNullable(action), Optional.ofNullable(user).map(Integer::longValue));
        return database.read(handle -> {
            AuditLog log = new AuditLog(handle);
            return new AuditListing(log.newestFirst(filter, size, (page - 1L) * size), page, size, log.count(filter));
        });
    }
}
