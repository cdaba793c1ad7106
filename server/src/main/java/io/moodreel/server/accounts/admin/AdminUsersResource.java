package io.moodreel.server.accounts.admin;

import io.moodreel.server.accounts.CurrentOrigin;
import io.moodreel.server.accounts.admin.Administration.Decision;
import io.moodreel.server.accounts.admin.Administration.Found;
import io.moodreel.server.platform.http.FieldErrors;
import io.moodreel.server.platform.http.PageParameters;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.RequestBody;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.platform.security.CurrentUser;
import io.moodreel.server.platform.security.RequiresRole;
import io.moodreel.server.platform.security.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Accounts over HTTP, for administrators. */
@Path("/api/admin/users")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RequiresRole(Role.ADMIN)
@Tag(name = "Administration")
public class AdminUsersResource {
    private final Administration administration;
    private final CurrentUser current;
    private final CurrentOrigin origin;

    AdminUsersResource(Administration administration, CurrentUser current, CurrentOrigin origin) {
        this.administration = administration;
        this.current = current;
        this.origin = origin;
    }

    /** One page of accounts. */
    @Schema(description = "One page of accounts, oldest first")
    public record UserListing(
            @Schema(required = true) List<AdminUserView> items,
            @Schema(required = true) int page,
            @Schema(required = true) int size,
            @Schema(required = true) long total) {}

    /** What is to change. */
    @Schema(description = "What of an account is to change; what is absent stays")
    public record UserChange(
            @Schema(implementation = Role.class) @Nullable String role,
            @Schema(description = "true shuts the account and signs it out everywhere") @Nullable Boolean disabled) {}

    @GET
    @Operation(operationId = "listUsers", summary = "Accounts, by words of handle, name or address")
    public UserListing list(
            @QueryParam("q") @DefaultValue("") @Size(max = 100, message = "must be at most 100 characters") String q,
            @Valid @BeanParam PageParameters page) {
        Found found = administration.page(q.replace("\u0000", ""), page.size(), page.offset());
        return new UserListing(
                found.users().stream().map(AdminUserView::of).toList(), page.page(), page.size(), found.total());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getUser", summary = "One account")
    public AdminUserView get(@PathParam("id") long id) {
        return AdminUserView.of(administration.find(id).orElseThrow(() -> missing(id)));
    }

    @PATCH
    @Path("/{id}")
    @Operation(operationId = "changeUser", summary = "Change an account's role, shut it or open it again")
    public AdminUserView change(@PathParam("id") long id, @Nullable UserChange body) {
        UserChange wanted = RequestBody.required(body, "{role, disabled}");
        Optional<Role> role = Optional.ofNullable(wanted.role()).flatMap(Role::of);
        boolean unknown = wanted.role() != null && role.isEmpty();
        new FieldErrors()
                .check(
                        "role",
                        unknown ? Optional.of("must be one of viewer, researcher, admin") : Optional.<String>empty())
                .throwIfAny();
        Long actor = current.find().map(Caller.User::id).orElse(null);
        Decision decision = new Decision(role, Optional.ofNullable(wanted.disabled()));
        return AdminUserView.of(
                administration.decide(id, decision, actor, origin.get()).orElseThrow(() -> missing(id)));
    }

    private static ProblemException missing(long id) {
        return ProblemException.notFound("There is no user " + id + ".");
    }
}
