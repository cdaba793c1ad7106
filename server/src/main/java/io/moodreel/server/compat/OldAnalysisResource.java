package io.moodreel.server.compat;

import io.moodreel.server.moods.frames.FrameBodies;
import io.moodreel.server.moods.frames.TimeRule;
import io.moodreel.server.moods.personal.PersonalFaces;
import io.moodreel.server.moods.reading.BatchAnswer;
import io.moodreel.server.moods.reading.MoodAnswer;
import io.moodreel.server.platform.http.PublicAccess;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /api/moods/analyze} under the names the mood analysis had, its times always in milliseconds. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PublicAccess
@Tag(name = "Old clients")
public class OldAnalysisResource {
    private final FrameBodies bodies;
    private final PersonalFaces faces;

    OldAnalysisResource(FrameBodies bodies, PersonalFaces faces) {
        this.bodies = bodies;
        this.faces = faces;
    }

    @POST
    @Path("analyze-mood")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.MULTIPART_FORM_DATA})
    @Operation(operationId = "moodAnalysisAnalyze", summary = "As /api/moods/analyze")
    public MoodAnswer analyze(
            @Context HttpHeaders headers,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Frame")),
                                @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(ref = "FrameForm"))
                            })
                    @Nullable
                    InputStream body)
            throws IOException {
        return MoodAnswer.of(bodies.withFrame(headers, body, TimeRule.EPOCH_MILLIS, faces::read)
                .orProblem());
    }

    @POST
    @Path("batch-analyze-mood")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "moodAnalysisBatch", summary = "As /api/moods/analyze/batch")
    public BatchAnswer analyzeAll(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(ref = "FrameBatch")))
                    @Nullable
                    InputStream body)
            throws IOException {
        return BatchAnswer.of(bodies.withFrames(body, TimeRule.EPOCH_MILLIS, faces::readAll));
    }
}
