package io.moodreel.server.viewing.http;

import io.moodreel.server.platform.security.CurrentUser;
import io.moodreel.server.viewing.predictions.OwnTimelines;
import io.moodreel.server.viewing.predictions.PredictionsAnswer;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Timelines of videos over HTTP: of my viewing of them. */
@Path("/api/videos")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Viewing")
public class VideoPredictionsResource {
    private final OwnTimelines timelines;
    private final CurrentUser current;

    VideoPredictionsResource(OwnTimelines timelines, CurrentUser current) {
        this.timelines = timelines;
        this.current = current;
    }

    @GET
    @Path("/{id}/predictions")
    @Operation(
            operationId = "getVideoPredictions",
            summary = "The timeline of my viewing of a video: the one named, else the latest")
    public PredictionsAnswer all(
            @PathParam("id") long id,
            @QueryParam("user_id") @Nullable String userId,
            @QueryParam("session_id") @Nullable String sessionId) {
        return timelines.of(current.user(), new OwnTimelines.Asked(id, userId, sessionId));
    }

    @GET
    @Path("/{id}/predictions/active")
    @Operation(operationId = "getActiveVideoPredictions", summary = "Those of the last hour")
    public PredictionsAnswer active(
            @PathParam("id") long id,
            @QueryParam("user_id") @Nullable String userId,
            @QueryParam("session_id") @Nullable String sessionId) {
        return timelines.activeOf(current.user(), new OwnTimelines.Asked(id, userId, sessionId));
    }
}
