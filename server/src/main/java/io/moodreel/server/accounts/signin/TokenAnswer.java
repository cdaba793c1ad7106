package io.moodreel.server.accounts.signin;

import io.moodreel.server.accounts.users.UserView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a sign-in is answered with (the form of RFC 6749, 5.1). */
@Schema(name = "SignIn", description = "An access token and whose it is")
public record TokenAnswer(
        @Schema(required = true) String accessToken,
        @Schema(
                        required = true,
                        enumeration = {"bearer"})
                String tokenType,
        @Schema(required = true, description = "seconds") long expiresIn,
        @Schema(required = true) UserView user) {
    static TokenAnswer bearer(String token, long seconds, UserView user) {
        return new TokenAnswer(token, "bearer", seconds, user);
    }

    @Override
    public String toString() {
        return "TokenAnswer[user=" + user.id() + "]";
    }
}
