package io.moodreel.server.compat;

import io.moodreel.server.annotations.Annotation;
import io.moodreel.server.annotations.AnnotationSet;
import io.moodreel.server.annotations.Annotations;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.RequestBody;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.platform.security.CurrentUser;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Labels as the annotation app sends them. Private, so it wants a token, or single-user mode. */
@Path("/annotations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Old clients")
public class OldAnnotationsResource {
    private static final String SHAPE = "{annotations: [{segment, emotion, timestamp}], mode}";

    private final Annotations annotations;
    private final CurrentUser current;

    OldAnnotationsResource(Annotations annotations, CurrentUser current) {
        this.annotations = annotations;
        this.current = current;
    }

    /** What the annotation app sends. */
    @Schema(name = "AnnotationAppLabels")
    public record Labels(
            @Schema(required = true) @Nullable List<@Nullable Annotation> annotations,
            @Schema(description = "full if it is left out") @Nullable String mode) {}

    /** What the annotation app reads. */
    @Schema(name = "AnnotationAppAnswer")
    public record Answer(@Schema(required = true) boolean success, @Schema(required = true) String message) {}

    @POST
    @Path("/{video_name}")
    @Operation(
            operationId = "annotationAppAnnotations",
            summary = "Keep labels of a video, and write annotations/<handle>/<video>_<mode>.csv in the data folder")
    public Answer keep(@PathParam("video_name") String videoName, @Nullable Labels body) {
        Labels labels = RequestBody.required(body, SHAPE);
        if (labels.annotations() == null) {
            throw ProblemException.invalid("annotations", "is required: " + SHAPE);
        }
        Caller.User user = current.user();
        String mode = Objects.requireNonNullElse(labels.mode(), Annotations.FULL);
        AnnotationSet kept = annotations.putByName(user.id(), user.handle(), videoName, mode, labels.annotations());
        int count = kept.annotations().size();
        return new Answer(true, count == 1 ? "1 annotation is kept." : count + " annotations are kept.");
    }
}
