package io.moodreel.server.moods.http;

import io.moodreel.server.moods.frames.FrameBodies;
import io.moodreel.server.moods.frames.TimeRule;
import io.moodreel.server.moods.history.MoodHistory;
import io.moodreel.server.moods.personal.PersonalFaces;
import io.moodreel.server.moods.reading.BatchAnswer;
import io.moodreel.server.moods.reading.MoodAnswer;
import io.moodreel.server.moods.reading.Outcome;
import io.moodreel.server.platform.http.PublicAccess;
import io.moodreel.server.platform.security.CurrentUser;
import io.moodreel.server.platform.security.Scope;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Moods of pictures over HTTP. Bodies are read by ourselves: the framework would write the parts of a form to a file.
 */
@Path("/api/moods/analyze")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PublicAccess
@Tag(name = "Moods", description = "What faces show. Pictures are in memory only, and forgotten at once")
public class MoodsResource {
    private final FrameBodies bodies;
    private final PersonalFaces faces;
    private final MoodHistory history;
    private final CurrentUser current;

    MoodsResource(FrameBodies bodies, PersonalFaces faces, MoodHistory history, CurrentUser current) {
        this.bodies = bodies;
        this.faces = faces;
        this.history = history;
        this.current = current;
    }

    /** A picture, as the API document tells of it. */
    @Schema(name = "Frame", description = "A picture, JPEG, PNG or WebP, and when it was taken")
    public record Frame(
            @Schema(required = true, description = "a data URL, or its base64 alone") String image,
            @Schema(
                            description = "milliseconds since 1970, or ISO-8601; now if it is left out",
                            oneOf = {Long.class, String.class})
                    @Nullable
                    Object timestamp) {}

    /** A form, as the API document tells of it. */
    @Schema(name = "FrameForm")
    public record FrameForm(@Schema(required = true, format = "binary") String image, @Nullable String timestamp) {}

    /** Several pictures, as the API document tells of them. */
    @Schema(name = "FrameBatch")
    public record FrameBatch(@Schema(required = true, minItems = 1, maxItems = 64) List<Frame> frames) {}

    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.MULTIPART_FORM_DATA})
    @Operation(operationId = "analyzeMood", summary = "What the most prominent face of a picture shows")
    public MoodAnswer analyze(
            @Context HttpHeaders headers,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = Frame.class)),
                                @Content(
                                        mediaType = MediaType.MULTIPART_FORM_DATA,
                                        schema = @Schema(implementation = FrameForm.class))
                            })
                    @Nullable
                    InputStream body)
            throws IOException {
        Outcome outcome =
                bodies.withFrame(headers, body, TimeRule.AS_SENT, faces::read).orProblem();
        keep(List.of(outcome));
        return MoodAnswer.of(outcome);
    }

    @POST
    @Path("/batch")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "analyzeMoods", summary = "The same of up to 64 pictures, one by one and together")
    public BatchAnswer analyzeAll(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = FrameBatch.class)))
                    @Nullable
                    InputStream body)
            throws IOException {
        List<Outcome> outcomes = bodies.withFrames(body, TimeRule.AS_SENT, faces::readAll);
        keep(outcomes);
        return BatchAnswer.of(outcomes);
    }

    private void keep(List<Outcome> outcomes) {
        // the path is public, so nobody has looked yet whether a token may write
        current.find()
                .filter(user -> user.scopes().contains(Scope.WRITE))
                .ifPresent(user -> history.keep(user.id(), outcomes));
    }
}
