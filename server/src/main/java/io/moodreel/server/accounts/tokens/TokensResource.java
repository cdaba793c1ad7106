package io.moodreel.server.accounts.tokens;

import io.moodreel.server.accounts.CurrentOrigin;
import io.moodreel.server.accounts.audit.AuditAction;
import io.moodreel.server.accounts.audit.AuditEvent;
import io.moodreel.server.accounts.users.DisplayName;
import io.moodreel.server.platform.http.FieldErrors;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.RequestBody;
import io.moodreel.server.platform.security.CurrentUser;
import io.moodreel.server.platform.security.Scope;
import io.moodreel.server.platform.security.SignedInOnly;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Personal access tokens over HTTP. */
@Path("/api/auth/tokens")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@SignedInOnly
@Tag(name = "Accounts")
public class TokensResource {
    private final PersonalTokens tokens;
    private final CurrentUser current;
    private final CurrentOrigin origin;

    TokensResource(PersonalTokens tokens, CurrentUser current, CurrentOrigin origin) {
        this.tokens = tokens;
        this.current = current;
        this.origin = origin;
    }

    /** What a token should be like. */
    @Schema(name = "NewPersonalToken", description = "A personal access token to make")
    public record NewToken(
            @NotNull(message = "is required") @Schema(required = true, description = "what it is for") String name,
            @NotEmpty(message = "must name at least one of read, write, admin")
                    @Schema(
                            required = true,
                            implementation = Scope[].class,
                            description =
                                    "read: GET; write: everything else; admin: what needs the administrator's role, where you have it")
                    List<String> scopes,
            @NotNull(message = "is required")
                    @Min(value = 1, message = "must be 1 to 366")
                    @Max(value = 366, message = "must be 1 to 366")
                    @Schema(required = true, description = "days it is good for")
                    Integer days) {}

    /** A token that was just made. */
    @Schema(name = "NewPersonalTokenAnswer", description = "The token itself, shown this once")
    public record Made(@Schema(required = true) String token, @Schema(required = true) PersonalTokenView details) {
        @Override
        public String toString() {
            return "Made[" + details + "]";
        }
    }

    /** All of somebody's tokens. */
    @Schema(name = "PersonalTokenListing", description = "Personal access tokens, newest first")
    public record TokenListing(@Schema(required = true) List<PersonalTokenView> items) {}

    @GET
    @Operation(operationId = "listTokens", summary = "My personal access tokens")
    public TokenListing list() {
        return new TokenListing(tokens.of(current.user().id()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getToken", summary = "One of my personal access tokens")
    public PersonalTokenView get(@PathParam("id") long id) {
        return tokens.find(current.user().id(), id).orElseThrow(() -> missing(id));
    }

    @POST
    @Operation(operationId = "makeToken", summary = "Make a personal access token; it is shown this once")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Made.class)))
    public Response make(@Valid @Nullable NewToken body) {
        NewToken wanted = RequestBody.required(body, "{name, scopes, days}");
        new FieldErrors()
                .check("name", DisplayName.objection(wanted.name()))
                .check("scopes", objection(wanted.scopes()))
                .throwIfAny();
        Set<Scope> scopes = wanted.scopes().stream()
                .map(name -> Scope.of(name).orElseThrow())
                .collect(Collectors.toSet());
        long user = current.user().id();
        PersonalTokens.Issued issued = tokens.issue(
                user,
                new PersonalTokens.Wish(DisplayName.of(wanted.name()), scopes, Duration.ofDays(wanted.days())),
                AuditEvent.own(AuditAction.TOKEN_MADE, user, origin.get()));
        return Response.status(201)
                .entity(new Made(issued.token(), issued.view()))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "revokeToken", summary = "Make a personal access token worthless")
    public void revoke(@PathParam("id") long id) {
        long user = current.user().id();
        if (!tokens.revoke(user, id, AuditEvent.own(AuditAction.TOKEN_REVOKED, user, origin.get()))) {
            throw missing(id);
        }
    }

    private static Optional<String> objection(List<String> scopes) {
        boolean known =
                scopes.stream().allMatch(name -> name != null && Scope.of(name).isPresent());
        return known ? Optional.empty() : Optional.of("must each be one of read, write, admin");
    }

    private static ProblemException missing(long id) {
        return ProblemException.notFound("You have no token " + id + ".");
    }
}
