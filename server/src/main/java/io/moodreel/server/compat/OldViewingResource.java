package io.moodreel.server.compat;

import io.moodreel.affect.signal.GsrUnit;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.platform.security.CurrentUser;
import io.moodreel.server.viewing.predictions.OwnTimelines;
import io.moodreel.server.viewing.predictions.PredictionsAnswer;
import io.moodreel.server.viewing.sessions.NewSession;
import io.moodreel.server.viewing.sessions.SessionTimes;
import io.moodreel.server.viewing.sessions.Sessions;
import io.moodreel.server.viewing.sessions.SignalOrigin;
import io.moodreel.server.viewing.sessions.ViewingSession;
import io.moodreel.server.viewing.videos.Videos;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Viewings under the paths the annotation app had. Who watches is whose token it is, whatever the body says. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Old clients")
public class OldViewingResource {
    private final Videos videos;
    private final Sessions sessions;
    private final OwnTimelines timelines;
    private final CurrentUser current;
    private final Clock clock;

    OldViewingResource(
            Videos videos, Sessions sessions, OwnTimelines timelines, CurrentUser current, Clock clock) {
        this.videos = videos;
        this.sessions = sessions;
        this.timelines = timelines;
        this.current = current;
        this.clock = clock;
    }

    /** What the annotation app sends; of it the time and the session are used. */
    @Schema(name = "OldViewing")
    public record OldViewing(
            @Nullable String videoId,
            @Schema(description = "ms since 1970") @Nullable Long timestamp,
            @Nullable String userId,
            @Nullable String sessionId) {}

    /** What the annotation app reads. */
    @Schema(name = "OldViewingAnswer")
    public record OldAnswer(@Schema(required = true) boolean success, @Schema(required = true) String sessionId) {}

    @POST
    @Path("/video/{id}/start")
    @Operation(operationId = "annotationAppStart", summary = "As POST /api/videos/{id}/sessions")
    public OldAnswer start(@PathParam("id") long id, @Nullable OldViewing body) {
        Caller.User user = current.user();
        videos.require(user.id(), id);
        return named(user, id, body)
                .map(known -> sessions.resume(user.id(), known.name(), time(body)))
                .map(OldViewingResource::answer)
                .orElseGet(() -> answer(sessions.start(
                                user,
                                new NewSession(
                                        id,
                                        time(body).orElseGet(clock::millis),
                                        GsrUnit.MICROSIEMENS,
                                        SignalOrigin.LIVE))
                        .session()));
    }

    @POST
    @Path("/video/{id}/stop")
    @Operation(operationId = "annotationAppStop", summary = "As POST /api/sessions/{id}/stop, of the latest where none is named")
    public OldAnswer stop(@PathParam("id") long id, @Nullable OldViewing body) {
        Caller.User user = current.user();
        videos.require(user.id(), id);
        ViewingSession session = named(user, id, body)
                .or(() -> sessions.latest(user.id(), id))
                .orElseThrow(() -> ProblemException.notFound("You have no session of video " + id + "."));
        return answer(sessions.stop(user.id(), session.name(), time(body)));
    }

    @GET
    @Path("/predictions/video/{id}")
    @Operation(operationId = "annotationAppPredictions", summary = "As GET /api/videos/{id}/predictions")
    public PredictionsAnswer predictions(
            @PathParam("id") long id,
            @QueryParam("user_id") @Nullable String userId,
            @QueryParam("session_id") @Nullable String sessionId) {
        return timelines.of(current.user(), new OwnTimelines.Asked(id, userId, sessionId));
    }

    private Optional<ViewingSession> named(Caller.User user, long video, @Nullable OldViewing body) {
        return Optional.ofNullable(body)
                .map(OldViewing::sessionId)
                .flatMap(name -> sessions.find(user.id(), name))
                .filter(session -> session.videoId() == video);
    }

    private OptionalLong time(@Nullable OldViewing body) {
        Long timestamp = body == null ? null : body.timestamp();
        SessionTimes.objection(timestamp, clock.millis()).ifPresent(objection -> {
            throw ProblemException.invalid("timestamp", objection);
        });
        return timestamp == null ? OptionalLong.empty() : OptionalLong.of(timestamp);
    }

    private static OldAnswer answer(ViewingSession session) {
        return new OldAnswer(true, session.name());
    }
}
