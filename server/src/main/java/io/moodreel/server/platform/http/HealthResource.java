package io.moodreel.server.platform.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.arc.All;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the server lives and can answer. */
@Path("/api/health")
@Produces(MediaType.APPLICATION_JSON)
@PublicAccess
@Tag(name = "Operation")
public class HealthResource {
    private final List<Readiness> needed;
    private final String version;

    HealthResource(@All List<Readiness> needed, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.needed = needed;
        this.version = version;
    }

    /** The state of the server. */
    @Schema(description = "Whether the server lives and can answer")
    public record Health(
            @Schema(
                            required = true,
                            enumeration = {"ready", "waiting"})
                    String status,
            @Schema(required = true) @JsonProperty("live") boolean live,
            @Schema(required = true) @JsonProperty("ready") boolean ready,
            @Schema(required = true, description = "what is not there yet, or away") List<String> waitingFor,
            @Schema(required = true) String version) {}

    @GET
    @Operation(operationId = "getHealth", summary = "200 when ready, else 503")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Health.class)))
    @APIResponse(responseCode = "503", content = @Content(schema = @Schema(implementation = Health.class)))
    public Response health() {
        List<String> waitingFor = needed.stream()
                .filter(part -> !part.isReady())
                .map(Readiness::awaited)
                .toList();
        boolean ready = waitingFor.isEmpty();
        Health health = new Health(ready ? "ready" : "waiting", true, ready, waitingFor, version);
        return Response.status(ready ? 200 : 503).entity(health).build();
    }
}
