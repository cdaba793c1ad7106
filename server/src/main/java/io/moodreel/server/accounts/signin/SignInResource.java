package io.moodreel.server.accounts.signin;

import io.moodreel.server.accounts.CurrentOrigin;
import io.moodreel.server.accounts.audit.AuditAction;
import io.moodreel.server.accounts.audit.AuditEvent;
import io.moodreel.server.accounts.sessions.Sessions;
import io.moodreel.server.accounts.signin.SignIn.SignedIn;
import io.moodreel.server.platform.http.Origins;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.PublicAccess;
import io.moodreel.server.platform.http.RequestBody;
import io.moodreel.server.platform.security.Credential;
import io.moodreel.server.platform.security.CurrentUser;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Signing in and out over HTTP. */
@Path("/api/auth")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PublicAccess
@Tag(name = "Accounts", description = "Signing up, in and out; one's own account")
public class SignInResource {
    private final SignIn signIn;
    private final Sessions sessions;
    private final RefreshCookie cookie;
    private final Origins origins;
    private final CurrentUser current;
    private final CurrentOrigin origin;

    SignInResource(
            SignIn signIn,
            Sessions sessions,
            RefreshCookie cookie,
            Origins origins,
            CurrentUser current,
            CurrentOrigin origin) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookie = cookie;
        this.origins = origins;
        this.current = current;
        this.origin = origin;
    }

    /** What somebody signs in with. */
    @Schema(name = "Credentials", description = "What somebody signs in with")
    public record Credentials(
            @NotNull(message = "is required")
                    @Size(max = 254, message = "must be at most 254 characters")
                    @Schema(required = true, description = "address or handle")
                    String email,
            @NotNull(message = "is required")
                    @Size(max = 1000, message = "must be at most 1000 characters")
                    @Schema(required = true)
                    String password) {
        @Override
        public String toString() {
            return "Credentials[…]";
        }
    }

    @POST
    @Path("/login")
    @Operation(operationId = "login", summary = "Sign in; sets the refresh cookie")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TokenAnswer.class)))
    public Response login(@Valid @Nullable Credentials body) {
        Credentials credentials = RequestBody.required(body, "{email, password}");
        return answer(signIn.password(credentials.email(), credentials.password(), origin.get()));
    }

    @POST
    @Path("/refresh")
    @Operation(operationId = "refresh", summary = "A new access token for the refresh cookie, which is replaced")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TokenAnswer.class)))
    public Response refresh(
            @Parameter(hidden = true) @CookieParam(RefreshCookie.NAME) @Nullable String token,
            @Context HttpServerRequest request) {
        requireOwnPage(request);
        if (token == null) {
            throw ProblemException.unauthenticated("Nobody is signed in here. Sign in.");
        }
        return answer(signIn.refresh(token, origin.get())
                .orElseThrow(() -> ProblemException.unauthenticated("This sign-in has ended. Sign in again.")));
    }

    @POST
    @Path("/logout")
    @Operation(operationId = "logout", summary = "Sign out this device: access token and cookie are worthless at once")
    @APIResponse(responseCode = "204")
    public Response logout(
            @Parameter(hidden = true) @CookieParam(RefreshCookie.NAME) @Nullable String token,
            @Context HttpServerRequest request) {
        requireOwnPage(request);
        current.find().ifPresent(user -> {
            if (user.credential() instanceof Credential.Session session) {
                sessions.end(user.id(), session.id(), AuditEvent.own(AuditAction.SIGNED_OUT, user.id(), origin.get()));
            }
        });
        if (token != null) {
            sessions.endByRefreshToken(token, origin.get());
        }
        return Response.noContent().cookie(cookie.none()).build();
    }

    /** What a cookie alone proves must not be asked for by another site's page. */
    private void requireOwnPage(HttpServerRequest request) {
        String page = request.getHeader("Origin");
        if (page != null && !origins.mayTalkToUs(page, request)) {
            throw ProblemException.forbidden("Pages of " + page + " may not do this.");
        }
    }

    private Response answer(SignedIn signedIn) {
        return Response.ok(signedIn.answer())
                .cookie(cookie.of(signedIn.refreshToken()))
                .build();
    }
}
