package io.moodreel.server.accounts.admin;

import io.moodreel.server.accounts.users.User;
import io.moodreel.server.platform.security.Role;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account as administrators see it. */
@Schema(name = "AdminUser", description = "An account as administrators see it")
public record AdminUserView(
        @Schema(required = true) long id,
        @Schema(required = true) String handle,
        @Schema(required = true) String email,
        @Schema(required = true) boolean emailVerified,
        @Schema(required = true) String name,
        @Schema(required = true) Role role,
        @Schema(required = true) boolean disabled,
        @Schema(required = true, description = "false while the address must be verified before signing in")
                boolean active,
        @Schema(required = true) Instant createdAt) {
    static AdminUserView of(User user) {
        return new AdminUserView(
                user.id(),
                user.handle(),
                user.email(),
                user.emailVerifiedAt() != null,
                user.name(),
                user.role(),
                user.disabledAt() != null,
                user.activatedAt() != null,
                user.createdAt());
    }
}
