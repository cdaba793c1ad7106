package io.moodreel.server.accounts.recovery;

import io.moodreel.server.accounts.CurrentOrigin;
import io.moodreel.server.accounts.signin.AttemptLimit;
import io.moodreel.server.accounts.signin.PasswordCheck;
import io.moodreel.server.platform.http.PublicAccess;
import io.moodreel.server.platform.http.RequestBody;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.platform.security.CurrentUser;
import io.moodreel.server.platform.security.SignedInOnly;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Passwords over HTTP. */
@Path("/api/auth/password")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Accounts")
public class PasswordResource {
    private final Recovery recovery;
    private final PasswordCheck check;
    private final AttemptLimit attempts;
    private final CurrentUser current;
    private final CurrentOrigin origin;

    PasswordResource(
            Recovery recovery, PasswordCheck check, AttemptLimit attempts, CurrentUser current, CurrentOrigin origin) {
        this.recovery = recovery;
        this.check = check;
        this.attempts = attempts;
        this.current = current;
        this.origin = origin;
    }

    /** Whose password is forgotten. */
    @Schema(description = "Whose password is forgotten")
    public record ForgottenPassword(
            @NotNull(message = "is required")
                    @Size(max = 254, message = "must be at most 254 characters")
                    @Schema(required = true)
                    String email) {}

    /** What a forgotten password is answered with, always. */
    @Schema(description = "Says the same whether there is such an account or not")
    public record ForgottenPasswordAnswer(@Schema(required = true) String message) {}

    /** A new password with the proof from a letter. */
    @Schema(description = "A new password, and the token of the letter's link")
    public record PasswordReset(
            @NotNull(message = "is required")
                    @Size(max = 100, message = "must be at most 100 characters")
                    @Schema(required = true)
                    String token,
            @NotNull(message = "is required") @Schema(required = true) String password) {
        @Override
        public String toString() {
            return "PasswordReset[…]";
        }
    }

    /** A new password for who knows the old one. */
    @Schema(description = "The present password and the new one")
    public record PasswordChange(
            @NotNull(message = "is required")
                    @Size(max = 1000, message = "must be at most 1000 characters")
                    @Schema(required = true)
                    String currentPassword,
            @NotNull(message = "is required") @Schema(required = true) String newPassword) {
        @Override
        public String toString() {
            return "PasswordChange[…]";
        }
    }

    @POST
    @Path("/forgot")
    @PublicAccess
    @Operation(operationId = "forgotPassword", summary = "Send a link that lets choose a new password")
    @APIResponse(
            responseCode = "202",
            content = @Content(schema = @Schema(implementation = ForgottenPasswordAnswer.class)))
    public Response forgot(@Valid @Nullable ForgottenPassword body) {
        ForgottenPassword wanted = RequestBody.required(body, "{email}");
        attempts.count();
        recovery.forgot(wanted.email(), origin.get());
        return Response.accepted(new ForgottenPasswordAnswer(
                        "If there is an account with this address, a letter with a link is on its way."))
                .build();
    }

    @POST
    @Path("/reset")
    @PublicAccess
    @Operation(
            operationId = "resetPassword",
            summary = "Choose a new password by a letter's link; signs out everywhere")
    @APIResponse(responseCode = "204")
    public void reset(@Valid @Nullable PasswordReset body) {
        PasswordReset wanted = RequestBody.required(body, "{token, password}");
        attempts.count();
        recovery.reset(wanted.token(), wanted.password(), origin.get());
    }

    @POST
    @Path("/change")
    @SignedInOnly
    @Operation(operationId = "changePassword", summary = "Choose a new password; signs out every other device")
    @APIResponse(responseCode = "204")
    public void change(@Valid @Nullable PasswordChange body) {
        PasswordChange wanted = RequestBody.required(body, "{current_password, new_password}");
        Caller.User user = current.user();
        check.confirm(user.id(), wanted.currentPassword(), "current_password", origin.get());
        recovery.change(user, wanted.newPassword(), origin.get());
    }
}
