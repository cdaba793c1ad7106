package io.moodreel.server.accounts.signup;

import io.moodreel.server.accounts.users.User;
import io.moodreel.server.platform.security.Role;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a registration is answered with. Where the address must be verified before signing in, it tells only what the
 * caller said themselves: the rest would tell whether the address was taken.
 */
@Schema(
        description =
                "A new account; id, handle, role and created_at are null while the address must be verified first")
public record RegisteredUser(
        @Nullable Long id,
        @Nullable String handle,
        @Schema(required = true) String email,
        @Schema(required = true) boolean emailVerified,
        @Schema(required = true) String name,
        @Nullable Role role,
        @Nullable Instant createdAt,
        @Schema(required = true, description = "whether the link in the letter must be opened before signing in")
                boolean verificationRequired) {
    static RegisteredUser of(User user) {
        return new RegisteredUser(
                user.id(), user.handle(), user.email(), false, user.name(), user.role(), user.createdAt(), false);
    }

    static RegisteredUser waiting(String email, String name) {
        return new RegisteredUser(null, null, email, false, name, null, null, true);
    }
}
