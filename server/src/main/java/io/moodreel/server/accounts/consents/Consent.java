package io.moodreel.server.accounts.consents;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person has said about one purpose. */
@Schema(description = "What a person has said about one purpose")
public record Consent(
        @Schema(required = true) Purpose purpose,
        @Schema(required = true) boolean granted,
        @Schema(description = "which wording was shown; null where none was") @Nullable Integer textVersion,
        @Schema(description = "null: never asked") @Nullable Instant changedAt) {
    static Consent neverAsked(Purpose purpose) {
        return new Consent(purpose, false, null, null);
    }
}
