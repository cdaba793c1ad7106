package io.moodreel.server.moods.http;

import io.moodreel.server.moods.FacesConfig;
import io.moodreel.server.moods.FocusConfig;
import io.moodreel.server.platform.http.PublicAccess;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What this server does with faces, so that pages offer what works here, over HTTP. */
@Path("/api/moods/options")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PublicAccess
@Tag(name = "Moods")
public class MoodOptionsResource {
    private final FacesConfig faces;
    private final FocusConfig focus;

    MoodOptionsResource(FacesConfig faces, FocusConfig focus) {
        this.faces = faces;
        this.focus = focus;
    }

    /** What works here. */
    @Schema(description = "What this server does with faces")
    public record MoodOptions(
            @Schema(required = true, description = "whether it reads pictures that are sent to it") boolean faces,
            @Schema(required = true, description = "whether it tells what age a face looks like") boolean age,
            @Schema(required = true, description = "the same for gender") boolean gender,
            @Schema(required = true, description = "whether its operator has switched the focus page on") boolean focus,
            @Schema(required = true, description = "what the law says about that, for people") String focusLaw) {}

    @GET
    @Operation(operationId = "getMoodOptions", summary = "What this server does with faces")
    public MoodOptions get() {
        return new MoodOptions(
                faces.enabled(),
                faces.enabled() && faces.age(),
                faces.enabled() && faces.gender(),
                focus.enabled(),
                FocusConfig.LAW);
    }
}
