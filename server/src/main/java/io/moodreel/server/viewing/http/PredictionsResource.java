package io.moodreel.server.viewing.http;

import io.moodreel.server.platform.security.CurrentUser;
import io.moodreel.server.viewing.predictions.KeptSegment;
import io.moodreel.server.viewing.predictions.Predictions;
import io.moodreel.server.viewing.predictions.PredictionsAnswer;
import io.moodreel.server.viewing.sessions.Sessions;
import io.moodreel.server.viewing.sessions.ViewingSession;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Timelines of my viewings over HTTP. */
@Path("/api/sessions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Viewing")
public class PredictionsResource {
    private static final String FROM_THE_START = "-1";
    private static final String RULE_OF_AFTER = "must be -1 or the index of the last segment you have";

    private final Sessions sessions;
    private final Predictions predictions;
    private final CurrentUser current;

    PredictionsResource(Sessions sessions, Predictions predictions, CurrentUser current) {
        this.sessions = sessions;
        this.predictions = predictions;
        this.current = current;
    }

    /** What a segment's prediction was made of. */
    @Schema(
            description =
                    "What was measured in one segment: name → value with its unit in the name, null where it could not"
                            + " be")
    public record SegmentFeatures(
            @Schema(required = true) int segmentIndex,
            @Schema(required = true) long timestamp,
            @Schema(required = true) Map<String, @Nullable Double> features,
            @Schema(
                            required = true,
                            nullable = true,
                            description = "differences from my own first minute, in its deviations; null during that")
                    @Nullable
                    Map<String, @Nullable Double> changeScores,
            @Schema(required = true) String modelVersion) {
        static SegmentFeatures of(KeptSegment segment) {
            return new SegmentFeatures(
                    segment.index(),
                    segment.startMs(),
                    segment.features(),
                    segment.changeScores().orElse(null),
                    segment.model());
        }
    }

    /** Features of a session. */
    @Schema(description = "What the predictions of a session were made of")
    public record FeatureListing(
            @Schema(required = true) String sessionId, @Schema(required = true) List<SegmentFeatures> items) {}

    @GET
    @Path("/{id}/predictions")
    @Operation(operationId = "getPredictions", summary = "The timeline of one of my viewings")
    public PredictionsAnswer ofSession(
            @PathParam("id") String id,
            @QueryParam("after") @DefaultValue(FROM_THE_START) @Min(value = -1, message = RULE_OF_AFTER) int after) {
        ViewingSession session = sessions.require(current.user().id(), id);
        return PredictionsAnswer.of(session, predictions.after(session.id(), after));
    }

    @GET
    @Path("/{id}/predictions/active")
    @Operation(operationId = "getActivePredictions", summary = "Those of the last hour")
    public PredictionsAnswer activeOfSession(
            @PathParam("id") String id,
            @QueryParam("after") @DefaultValue(FROM_THE_START) @Min(value = -1, message = RULE_OF_AFTER) int after) {
        ViewingSession session = sessions.require(current.user().id(), id);
        return PredictionsAnswer.of(session, predictions.active(session.id(), after));
    }

    @GET
    @Path("/{id}/features")
    @Operation(operationId = "getFeatures", summary = "What the predictions of one of my viewings were made of")
    public FeatureListing features(
            @PathParam("id") String id,
            @QueryParam("after") @DefaultValue(FROM_THE_START) @Min(value = -1, message = RULE_OF_AFTER) int after) {
        ViewingSession session = sessions.require(current.user().id(), id);
        return new FeatureListing(
                session.name(),
                predictions.after(session.id(), after).segments().stream()
                        .map(SegmentFeatures::of)
                        .toList());
    }
}
