package io.moodreel.server.viewing.http;

import io.moodreel.server.platform.http.PageParameters;
import io.moodreel.server.platform.security.CurrentUser;
import io.moodreel.server.viewing.http.SessionsResource.SessionPage;
import io.moodreel.server.viewing.http.SessionsResource.SessionStart;
import io.moodreel.server.viewing.sessions.Sessions;
import io.moodreel.server.viewing.videos.Videos;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** My viewings of a video over HTTP. */
@Path("/api/videos")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Viewing")
public class VideoSessionsResource {
    private final Videos videos;
    private final Sessions sessions;
    private final SessionStarts starts;
    private final CurrentUser current;

    VideoSessionsResource(Videos videos, Sessions sessions, SessionStarts starts, CurrentUser current) {
        this.videos = videos;
        this.sessions = sessions;
        this.starts = starts;
        this.current = current;
    }

    @POST
    @Path("/{id}/sessions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "startSession", summary = "Begin a viewing")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    @APIResponse(
            responseCode = "200",
            description = "I had begun it already, at the same timestamp",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response start(@PathParam("id") long id, @Nullable SessionStart body) {
        videos.require(current.user().id(), id);
        Sessions.Started started = starts.start(current.user(), id, body);
        return Response.status(started.fresh() ? 201 : 200)
                .entity(SessionView.of(started.session()))
                .build();
    }

    @GET
    @Path("/{id}/sessions")
    @Operation(operationId = "listVideoSessions", summary = "My viewings of one video, newest first")
    public SessionPage list(@PathParam("id") long id, @Valid @BeanParam PageParameters asked) {
        long user = current.user().id();
        videos.require(user, id);
        return SessionPage.of(sessions.page(user, OptionalLong.of(id), asked.offset(), asked.size()), asked);
    }
}
