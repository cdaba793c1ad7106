package io.moodreel.server.accounts.tokens;

import io.moodreel.server.accounts.tokens.PersonalTokenStore.PersonalToken;
import io.moodreel.server.platform.security.Scope;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A personal access token as its owner sees it: everything but the token. */
@Schema(name = "PersonalToken", description = "A personal access token, without the token itself")
public record PersonalTokenView(
        @Schema(required = true) long id,
        @Schema(required = true) String name,
        @Schema(required = true) Set<Scope> scopes,
        @Schema(required = true) Instant createdAt,
        @Schema(description = "to within five minutes; null before the first use") @Nullable Instant lastUsedAt,
        @Schema(required = true) Instant expiresAt) {
    static PersonalTokenView of(PersonalToken token) {
        return new PersonalTokenView(
                token.id(), token.name(), token.scopes(), token.createdAt(), token.lastUsedAt(), token.expiresAt());
    }
}
