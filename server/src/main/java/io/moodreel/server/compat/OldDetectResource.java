package io.moodreel.server.compat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.moodreel.affect.Mood;
import io.moodreel.server.moods.frames.FrameBodies;
import io.moodreel.server.moods.frames.TimeRule;
import io.moodreel.server.moods.personal.PersonalFaces;
import io.moodreel.server.moods.reading.MoodAnswer;
import io.moodreel.server.platform.http.ProblemException;
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

/** The mood of a picture as EmotionPix's pages ask for it: they look at {@code success}, never at the status. */
@Path("/detect_emotion")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PublicAccess
@Tag(name = "Old clients")
public class OldDetectResource {
    private final FrameBodies bodies;
    private final PersonalFaces faces;

    OldDetectResource(FrameBodies bodies, PersonalFaces faces) {
        this.bodies = bodies;
        this.faces = faces;
    }

    /** What EmotionPix reads. */
    @Schema(name = "EmotionPixMood")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answer(
            @Schema(required = true) boolean success,
            @Schema(required = true, description = "neutral where there is no success") Mood emotion,
            @Schema(description = "what went wrong") @Nullable String message) {
        static Answer failure(String message) {
            return new Answer(false, Mood.NEUTRAL, message);
        }
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "emotionPixDetect", summary = "One of six moods; always 200, also when it fails")
    public Answer detect(
            @Context HttpHeaders headers,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA,
                                            schema = @Schema(ref = "FrameForm")))
                    @Nullable
                    InputStream body) {
        try {
            MoodAnswer read = MoodAnswer.of(bodies.withFrame(headers, body, TimeRule.EPOCH_MILLIS, faces::read));
            return read.success() ? new Answer(true, read.mood(), null) : Answer.failure(read.message());
        } catch (ProblemException problem) {
            return Answer.failure(problem.getMessage());
        } catch (JsonProcessingException notJson) {
            return Answer.failure("There is no image: the form needs a file named image.");
        } catch (IOException cutOff) {
            return Answer.failure("The picture did not come through. Send it again.");
        }
    }
}
