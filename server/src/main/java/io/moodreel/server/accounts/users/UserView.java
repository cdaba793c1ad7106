package io.moodreel.server.accounts.users;

import io.moodreel.server.platform.security.Role;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An account as its owner sees it. */
@Schema(name = "User", description = "An account as its owner sees it")
public record UserView(
        @Schema(required = true) long id,
        @Schema(required = true, description = "unique short name: a-z, 0-9, hyphen") String handle,
        @Schema(required = true) String email,
        @Schema(required = true) boolean emailVerified,
        @Schema(description = "a new address that waits for its confirmation") @Nullable String pendingEmail,
        @Schema(required = true) String name,
        @Schema(required = true) Role role,
        @Schema(required = true) Instant createdAt) {
    public static UserView of(User user) {
        return new UserView(
                user.id(),
                user.handle(),
                user.email(),
                user.emailVerifiedAt() != null,
                user.pendingEmail(),
                user.name(),
                user.role(),
                user.createdAt());
    }
}
