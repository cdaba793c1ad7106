package io.moodreel.server.accounts.signup;

import io.moodreel.server.accounts.CurrentOrigin;
import io.moodreel.server.accounts.passwords.PasswordRules;
import io.moodreel.server.accounts.signin.AttemptLimit;
import io.moodreel.server.accounts.signup.Registration.Application;
import io.moodreel.server.accounts.users.DisplayName;
import io.moodreel.server.accounts.users.EmailAddress;
import io.moodreel.server.accounts.users.UserView;
import io.moodreel.server.platform.http.FieldErrors;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.PublicAccess;
import io.moodreel.server.platform.http.RequestBody;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Signing up over HTTP. */
@Path("/api/auth")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PublicAccess
@Tag(name = "Accounts")
public class SignUpResource {
    private final Registration registration;
    private final Verification verification;
    private final PasswordRules rules;
    private final AttemptLimit attempts;
    private final CurrentOrigin origin;

    SignUpResource(
            Registration registration,
            Verification verification,
            PasswordRules rules,
            AttemptLimit attempts,
            CurrentOrigin origin) {
        this.registration = registration;
        this.verification = verification;
        this.rules = rules;
        this.attempts = attempts;
        this.origin = origin;
    }

    /** What somebody signs up with. */
    @Schema(name = "Registration", description = "What somebody signs up with")
    public record NewAccount(
            @NotNull(message = "is required") @Schema(required = true) String email,
            @NotNull(message = "is required") @Schema(required = true, description = "8 to 128 characters of any kind")
                    String password,
            @NotNull(message = "is required")
                    @Schema(required = true, description = "what to be called, 1 to 100 characters")
                    String name) {
        @Override
        public String toString() {
            return "NewAccount[…]";
        }
    }

    /** A link's token. */
    @Schema(name = "Verification", description = "The token of a link in a letter")
    public record LinkToken(
            @NotNull(message = "is required")
                    @Size(max = 100, message = "must be at most 100 characters")
                    @Schema(required = true)
                    String token) {
        @Override
        public String toString() {
            return "LinkToken[…]";
        }
    }

    @POST
    @Path("/register")
    @Operation(operationId = "register", summary = "Sign up; a letter with a link goes to the address")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RegisteredUser.class)))
    public Response register(@Valid @Nullable NewAccount body) {
        NewAccount wanted = RequestBody.required(body, "{email, password, name}");
        attempts.count();
        if (!registration.isOpen()) {
            throw ProblemException.forbidden("This server takes no new accounts. Ask whoever runs it.");
        }
        List<String> ownWords = List.of(wanted.email(), wanted.email().split("@", 2)[0], wanted.name());
        new FieldErrors()
                .check("email", EmailAddress.objection(wanted.email()))
                .check("password", rules.objection(wanted.password(), ownWords))
                .check("name", DisplayName.objection(wanted.name()))
                .throwIfAny();
        EmailAddress email = EmailAddress.parse(wanted.email()).orElseThrow();
        String name = DisplayName.of(wanted.name());
        RegisteredUser user = registration
                .register(new Application(email, wanted.password(), name), origin.get())
                .map(RegisteredUser::of)
                .orElseGet(() -> RegisteredUser.waiting(email.text(), name));
        return Response.status(201).entity(user).build();
    }

    @POST
    @Path("/verify")
    @Operation(operationId = "verifyEmail", summary = "Verify an address with the token of a letter's link")
    public UserView verify(@Valid @Nullable LinkToken body) {
        LinkToken link = RequestBody.required(body, "{token}");
        attempts.count();
        return UserView.of(verification.verify(link.token(), origin.get()));
    }
}
