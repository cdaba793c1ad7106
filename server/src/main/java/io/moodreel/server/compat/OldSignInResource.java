package io.moodreel.server.compat;

import io.moodreel.server.accounts.CurrentOrigin;
import io.moodreel.server.accounts.signin.SignIn;
import io.moodreel.server.accounts.signin.SignInResource.Credentials;
import io.moodreel.server.accounts.signin.TokenAnswer;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How the old clients sign in: they know no refreshing, so they get a token for a week. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PublicAccess
@Tag(name = "Old clients", description = "Paths of the systems before this one")
public class OldSignInResource {
    private final SignIn signIn;
    private final CurrentOrigin origin;

    OldSignInResource(SignIn signIn, CurrentOrigin origin) {
        this.signIn = signIn;
        this.origin = origin;
    }

    /** What the annotation app signs in with. */
    @Schema(name = "AnnotationAppCredentials")
    public record Named(
            @NotNull(message = "is required")
                    @Size(max = 254, message = "must be at most 254 characters")
                    @Schema(required = true, description = "handle or address")
                    String username,
            @NotNull(message = "is required")
                    @Size(max = 1000, message = "must be at most 1000 characters")
                    @Schema(required = true)
                    String password) {
        @Override
        public String toString() {
            return "Named[…]";
        }
    }

    /** What the annotation app reads. */
    @Schema(name = "AnnotationAppToken")
    public record AccessToken(@Schema(required = true) String accessToken) {
        @Override
        public String toString() {
            return "AccessToken[…]";
        }
    }

    @POST
    @Path("login")
    @Operation(operationId = "annotationAppLogin", summary = "The annotation app's sign-in")
    public AccessToken annotationApp(@Valid @Nullable Named body) {
        Named wanted = RequestBody.required(body, "{username, password}");
        return new AccessToken(signIn.passwordForOldClient(wanted.username(), wanted.password(), origin.get())
                .accessToken());
    }

    @POST
    @Path("auth/login")
    @Operation(
            operationId = "cineLibreLogin",
            summary = "CineLibre's sign-in; its other paths are /api/auth/… without /api")
    public TokenAnswer cineLibre(@Valid @Nullable Credentials body) {
        Credentials wanted = RequestBody.required(body, "{email, password}");
        return signIn.passwordForOldClient(wanted.email(), wanted.password(), origin.get());
    }
}
