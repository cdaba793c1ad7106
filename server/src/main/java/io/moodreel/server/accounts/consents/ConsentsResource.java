package io.moodreel.server.accounts.consents;

import io.moodreel.server.accounts.CurrentOrigin;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.RequestBody;
import io.moodreel.server.platform.security.CurrentUser;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Consents over HTTP. */
@Path("/api/consents")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Consents", description = "What a person has agreed to")
public class ConsentsResource {
    private final Consents consents;
    private final CurrentUser current;
    private final CurrentOrigin origin;

    ConsentsResource(Consents consents, CurrentUser current, CurrentOrigin origin) {
        this.consents = consents;
        this.current = current;
        this.origin = origin;
    }

    /** What a person decides. */
    @Schema(description = "Whether it is agreed to")
    public record Decision(
            @NotNull(message = "is required") @Schema(required = true) Boolean granted,
            @Min(value = 1, message = "must be at least 1")
                    @Schema(description = "which wording was shown, kept with the decision")
                    @Nullable
                    Integer textVersion) {}

    /** Every purpose. */
    @Schema(description = "Every purpose there is")
    public record ConsentListing(@Schema(required = true) List<Consent> items) {}

    @GET
    @Operation(operationId = "listConsents", summary = "Every purpose, and what I have said about it")
    public ConsentListing list() {
        return new ConsentListing(consents.all(current.user().id()));
    }

    @GET
    @Path("/{purpose}")
    @Operation(operationId = "getConsent", summary = "What I have said about one purpose")
    public Consent get(
            @Parameter(schema = @Schema(implementation = Purpose.class)) @PathParam("purpose") String purpose) {
        return consents.find(current.user().id(), known(purpose));
    }

    @PUT
    @Path("/{purpose}")
    @Operation(operationId = "decideConsent", summary = "Agree, or take it back")
    public Consent decide(
            @Parameter(schema = @Schema(implementation = Purpose.class)) @PathParam("purpose") String purpose,
            @Valid @Nullable Decision body) {
        Purpose known = known(purpose);
        Decision decision = RequestBody.required(body, "{granted: true or false}");
        Consents.Decision said = new Consents.Decision(decision.granted(), decision.textVersion());
        return consents.decide(current.user().id(), known, said, origin.get());
    }

    private static Purpose known(String purpose) {
        return Purpose.of(purpose)
                .orElseThrow(() -> ProblemException.notFound("There is no such purpose; there are: "
                        + Arrays.stream(Purpose.values()).map(Purpose::wireName).collect(Collectors.joining(", "))
                        + "."));
    }
}
