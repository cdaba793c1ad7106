package io.moodreel.server.viewing.http;

import io.moodreel.server.platform.http.PageParameters;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.security.CurrentUser;
import io.moodreel.server.viewing.sessions.SessionTimes;
import io.moodreel.server.viewing.sessions.Sessions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** My viewings over HTTP. */
@Path("/api/sessions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Viewing")
public class SessionsResource {
    private final Sessions sessions;
    private final CurrentUser current;
    private final Clock clock;

    SessionsResource(Sessions sessions, CurrentUser current, Clock clock) {
        this.sessions = sessions;
        this.current = current;
        this.clock = clock;
    }

    /** A viewing about to begin. */
    @Schema(description = "A viewing about to begin")
    public record SessionStart(
            @Schema(description = "when it begins, ms since 1970 by the client's clock; now if it is left out")
                    @Nullable
                    Long timestamp,
            @Schema(
                            enumeration = {"microsiemens", "raw"},
                            description = "what gsr is in: µS, or a device's own counts")
                    @Nullable
                    String gsrUnit,
            @Schema(
                            enumeration = {"live", "simulated", "file"},
                            description = "where the signals come from; live if it is left out")
                    @Nullable
                    String source) {}

    /** When something happened. */
    @Schema(description = "When something happened")
    public record Moment(
            @Schema(description = "ms since 1970 by the client's clock; now if it is left out") @Nullable
                    Long timestamp) {}

    /** One page of viewings. */
    @Schema(description = "One page of my viewings, newest first")
    public record SessionPage(
            @Schema(required = true) List<SessionView> items,
            @Schema(required = true) int page,
            @Schema(required = true) int size,
            @Schema(required = true) long total) {
        static SessionPage of(Sessions.Page found, PageParameters asked) {
            return new SessionPage(
                    found.items().stream().map(SessionView::of).toList(), asked.page(), asked.size(), found.total());
        }
    }

    @GET
    @Operation(operationId = "listViewings", summary = "My viewings, newest first")
    public SessionPage list(@Valid @BeanParam PageParameters asked) {
        return SessionPage.of(
                sessions.page(current.user().id(), OptionalLong.empty(), asked.offset(), asked.size()), asked);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getViewing", summary = "One of my viewings")
    public SessionView get(@PathParam("id") String id) {
        return SessionView.of(sessions.require(current.user().id(), id));
    }

    @POST
    @Path("/{id}/pause")
    @Operation(operationId = "pauseSession", summary = "Nobody watches: signals are refused until it is resumed")
    public SessionView pause(@PathParam("id") String id, @Nullable Moment at) {
        return SessionView.of(sessions.pause(current.user().id(), id, time(at)));
    }

    @POST
    @Path("/{id}/resume")
    @Operation(operationId = "resumeSession", summary = "Go on, after a pause or the end; the time between was a pause")
    public SessionView resume(@PathParam("id") String id, @Nullable Moment at) {
        return SessionView.of(sessions.resume(current.user().id(), id, time(at)));
    }

    @POST
    @Path("/{id}/stop")
    @Operation(operationId = "stopSession", summary = "The viewing is over")
    public SessionView stop(@PathParam("id") String id, @Nullable Moment at) {
        return SessionView.of(sessions.stop(current.user().id(), id, time(at)));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteSession", summary = "Delete a viewing with its signals and predictions")
    public void delete(@PathParam("id") String id) {
        sessions.remove(current.user().id(), id);
    }

    private OptionalLong time(@Nullable Moment at) {
        Long timestamp = at == null ? null : at.timestamp();
        SessionTimes.objection(timestamp, clock.millis()).ifPresent(objection -> {
            throw ProblemException.invalid("timestamp", objection);
        });
        return timestamp == null ? OptionalLong.empty() : OptionalLong.of(timestamp);
    }
}
