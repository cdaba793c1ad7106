package io.moodreel.server.viewing.http;

import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.Shown;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.platform.security.CurrentUser;
import io.moodreel.server.viewing.predictions.Predictions;
import io.moodreel.server.viewing.predictions.PredictionsAnswer;
import io.moodreel.server.viewing.sessions.Sessions;
import io.moodreel.server.viewing.sessions.ViewingSession;
import io.moodreel.server.viewing.videos.Videos;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Timelines of videos over HTTP: of my viewing of them. */
@Path("/api/videos")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Viewing")
public class VideoPredictionsResource {
    private final Videos videos;
    private final Sessions sessions;
    private final Predictions predictions;
    private final CurrentUser current;

    VideoPredictionsResource(Videos videos, Sessions sessions, Predictions predictions, CurrentUser current) {
        this.videos = videos;
        this.sessions = sessions;
        this.predictions = predictions;
        this.current = current;
    }

    @GET
    @Path("/{id}/predictions")
    @Operation(
            operationId = "getVideoPredictions",
            summary = "The timeline of my viewing of a video: the one named, else the latest")
    public PredictionsAnswer ofVideo(
            @PathParam("id") long id,
            @QueryParam("user_id") @Nullable String userId,
            @QueryParam("session_id") @Nullable String sessionId) {
        return viewing(id, userId, sessionId)
                .map(session -> PredictionsAnswer.of(session, predictions.after(session.id(), -1)))
                .orElseGet(() -> PredictionsAnswer.none(id));
    }

    @GET
    @Path("/{id}/predictions/active")
    @Operation(operationId = "getActiveVideoPredictions", summary = "Those of the last hour")
    public PredictionsAnswer activeOfVideo(
            @PathParam("id") long id,
            @QueryParam("user_id") @Nullable String userId,
            @QueryParam("session_id") @Nullable String sessionId) {
        return viewing(id, userId, sessionId)
                .map(session -> PredictionsAnswer.of(session, predictions.active(session.id(), -1)))
                .orElseGet(() -> PredictionsAnswer.none(id));
    }

    private Optional<ViewingSession> viewing(long video, @Nullable String userId, @Nullable String sessionId) {
        Caller.User user = current.user();
        videos.require(user.id(), video);
        if (userId != null && !userId.equals(user.handle()) && !userId.equals(Long.toString(user.id()))) {
            throw ProblemException.notFound(
                    "There is nothing of " + Shown.shortened(userId) + " that you may see. Leave user_id out for yours.");
        }
        if (sessionId == null) {
            return sessions.latest(user.id(), video);
        }
        ViewingSession session = sessions.require(user.id(), sessionId);
        if (session.videoId() != video) {
            throw ProblemException.notFound("Your session " + sessionId + " is of video " + session.videoId() + ".");
        }
        return Optional.of(session);
    }
}
