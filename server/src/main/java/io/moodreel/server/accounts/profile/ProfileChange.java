package io.moodreel.server.accounts.profile;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What of one's own account is to change; what is absent stays. */
@Schema(description = "What of one's own account is to change; what is absent stays")
public record ProfileChange(
        @Nullable String name,
        @Schema(description = "unique; 1 to 32 of a-z, 0-9, hyphen") @Nullable String handle,
        @Schema(description = "needs the password; takes effect once the new address is confirmed") @Nullable
                String email,
        @Size(max = 1000, message = "must be at most 1000 characters")
                @Schema(description = "the present password, where the address changes")
                @Nullable
                String password) {
    @Override
    public String toString() {
        return "ProfileChange[…]";
    }
}
