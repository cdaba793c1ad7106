package io.moodreel.server.annotations;

import io.moodreel.server.platform.rows.RowDownload;
import io.moodreel.server.platform.rows.RowFormat;
import io.moodreel.server.platform.security.CurrentUser;
import io.moodreel.server.viewing.sessions.Sessions;
import io.moodreel.server.viewing.sessions.ViewingSession;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What I labelled in the video of one of my viewings, as a file. */
@Path("/api/sessions/{id}/export/annotations")
@Produces({"text/csv", "application/json"})
@RunOnVirtualThread
@Tag(name = "Annotations")
public class AnnotationExportResource {
    private final Sessions sessions;
    private final Annotations annotations;
    private final CurrentUser current;

    AnnotationExportResource(Sessions sessions, Annotations annotations, CurrentUser current) {
        this.sessions = sessions;
        this.annotations = annotations;
        this.current = current;
    }

    @GET
    @Operation(operationId = "exportAnnotations", summary = "What I labelled in a viewing's video, as a file")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public Response export(
            @PathParam("id") String id,
            @QueryParam("mode") @DefaultValue(Annotations.FULL) String mode,
            @QueryParam("format") @DefaultValue("csv") RowFormat format) {
        long user = current.user().id();
        ViewingSession session = sessions.require(user, id);
        List<Annotation> labels = annotations
                .find(user, session.videoId(), AnnotationRules.requireMode(mode))
                .annotations();
        List<String> columns =
                switch (format) {
                    case CSV -> AnnotationRows.CONTRACT_COLUMNS;
                    case JSON -> AnnotationRows.COLUMNS;
                };
        return RowDownload.of(session.name() + "_annotations", format, columns, out -> {
            for (Annotation label : labels) {
                out.write(AnnotationRows.of(label).subList(0, columns.size()));
            }
        });
    }
}
