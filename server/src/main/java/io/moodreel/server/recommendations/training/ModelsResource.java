package io.moodreel.server.recommendations.training;

import io.moodreel.server.platform.http.PageParameters;
import io.moodreel.server.platform.security.RequiresRole;
import io.moodreel.server.platform.security.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The history of models over HTTP, for who runs this server. */
@Path("/api/admin/models")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RequiresRole(Role.ADMIN)
@Tag(name = "Administration")
public class ModelsResource {
    private final Models models;

    ModelsResource(Models models) {
        this.models = models;
    }

    /** Whether a model answers. */
    public enum State {
        CURRENT,
        RETIRED
    }

    /** A model that was trained here. */
    @Schema(name = "RecommenderModel", description = "A model that was trained here")
    public record View(
            @Schema(required = true) String version,
            @Schema(required = true) Instant trainedAt,
            @Schema(required = true, description = "the training took") double seconds,
            @Schema(required = true) long ratings,
            @Schema(required = true) long raters,
            @Schema(required = true) long titles,
            @Schema(required = true, description = "0-1, on ratings held back; empty when none were")
                    Map<String, Double> metrics,
            @Schema(required = true) State state) {}

    /** One page of models. */
    @Schema(name = "RecommenderModels", description = "One page of models, newest first")
    public record Listing(
            @Schema(required = true) List<View> items,
            @Schema(required = true) int page,
            @Schema(required = true) int size,
            @Schema(required = true) long total) {}

    @GET
    @Operation(operationId = "listModels", summary = "Models trained so far, newest first")
    public Listing list(@Valid @BeanParam PageParameters page) {
        String current = models.current().map(model -> model.card().version()).orElse("");
        List<View> items = models.newestFirst(page.size(), page.offset()).stream()
                .map(once -> view(once, current))
                .toList();
        return new Listing(items, page.page(), page.size(), models.count());
    }

    private static View view(ModelStore.TrainedOnce once, String current) {
        return new View(
                once.version(),
                once.trainedAt(),
                once.seconds(),
                once.ratings(),
                once.raters(),
                once.titles(),
                once.metrics(),
                once.version().equals(current) ? State.CURRENT : State.RETIRED);
    }
}
