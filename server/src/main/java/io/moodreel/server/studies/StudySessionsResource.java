package io.moodreel.server.studies;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.moodreel.server.platform.http.PageParameters;
import io.moodreel.server.platform.http.RequestBody;
import io.moodreel.server.platform.security.CurrentUser;
import io.moodreel.server.studies.StudyAverages.StudyAverage;
import io.moodreel.server.viewing.http.SessionView;
import io.moodreel.server.viewing.http.SessionsResource.SessionStart;
import io.moodreel.server.viewing.predictions.Predictions;
import io.moodreel.server.viewing.predictions.PredictionsAnswer;
import io.moodreel.server.viewing.sessions.ViewingSession;
import io.moodreel.server.viewing.signals.KeptSignals;
import io.moodreel.server.viewing.signals.SignalStretch;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A study's viewings over HTTP: for whoever runs it all, without handles; for whoever is in it their own. */
@Path("/api/studies")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Studies")
public class StudySessionsResource {
    private static final int ALL = -1;
    private static final String NO_TIME = "must be milliseconds since 1970";

    private final StudySessions sessions;
    private final StudyAverages averages;
    private final Predictions predictions;
    private final KeptSignals signals;
    private final CurrentUser current;

    StudySessionsResource(
            StudySessions sessions,
            StudyAverages averages,
            Predictions predictions,
            KeptSignals signals,
            CurrentUser current) {
        this.sessions = sessions;
        this.averages = averages;
        this.predictions = predictions;
        this.signals = signals;
        this.current = current;
    }

    /** A viewing about to begin in a study. */
    @Schema(description = "A viewing about to begin in a study")
    public record StudySessionStart(
            @Schema(required = true, description = "one of the study's") @Nullable Long videoId,
            @Schema(description = "when it begins, ms since 1970 by the client's clock; now if it is left out")
                    @Nullable
                    Long timestamp,
            @Schema(enumeration = {"microsiemens", "raw"}) @Nullable String gsrUnit,
            @Schema(enumeration = {"live", "simulated", "file"}) @Nullable String source) {}

    /** A viewing of a study. */
    @Schema(name = "StudySession", description = "A viewing that was begun in a study")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StudySessionView(
            @Schema(required = true, description = "within the study") int number,
            @Schema(required = true, description = "whose it is, such as P01") String participant,
            @Schema(description = "its id among my viewings, where it is mine") @Nullable String ownSessionId,
            @Schema(required = true, description = "its session_id is a name within the study, such as P01-3")
                    SessionView viewing) {
        static StudySessionView of(StudySession session, long user) {
            ViewingSession viewing = session.viewing();
            return new StudySessionView(
                    session.number(),
                    Member.codeOf(session.participant()),
                    viewing.userId() == user ? viewing.name() : null,
                    SessionView.of(session.pseudonymous()));
        }
    }

    /** One page of a study's viewings. */
    @Schema(description = "One page of a study's viewings, newest first: all for whoever runs it, else one's own")
    public record StudySessionPage(
            @Schema(required = true) List<StudySessionView> items,
            @Schema(required = true) int page,
            @Schema(required = true) int size,
            @Schema(required = true) long total) {}

    @POST
    @Path("/{id}/sessions")
    @Operation(operationId = "startStudySession", summary = "Begin a viewing in a study I take part in")
    @APIResponse(
            responseCode = "201",
            description = "Begun; 200 when it was before",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response start(@PathParam("id") long id, @Nullable StudySessionStart body) {
        StudySessionStart wish = RequestBody.required(body, "{video_id, timestamp, gsr_unit, source}");
        StudySessions.Started started = sessions.start(
                current.user(), id, wish.videoId(), new SessionStart(wish.timestamp(), wish.gsrUnit(), wish.source()));
        return Response.status(started.fresh() ? 201 : 200)
                .entity(SessionView.of(started.session().viewing()))
                .build();
    }

    @GET
    @Path("/{id}/sessions")
    @Operation(
            operationId = "listStudySessions",
            summary = "A study's viewings, newest first: all of one I run, else my own")
    public StudySessionPage list(
            @PathParam("id") long id,
            @QueryParam("video_id") @Nullable Long video,
            @Valid @BeanParam PageParameters asked) {
        StudySessions.Page found = sessions.page(current.user(), id, optional(video), asked.offset(), asked.size());
        long user = current.user().id();
        return new StudySessionPage(
                found.items().stream()
                        .map(session -> StudySessionView.of(session, user))
                        .toList(),
                asked.page(),
                asked.size(),
                found.total());
    }

    @GET
    @Path("/{id}/sessions/{number}/predictions")
    @Operation(operationId = "getStudyPredictions", summary = "The timeline of one of a study's viewings")
    public PredictionsAnswer predictions(@PathParam("id") long id, @PathParam("number") int number) {
        ViewingSession viewing = sessions.require(current.user(), id, number).pseudonymous();
        return PredictionsAnswer.of(viewing, predictions.after(viewing.id(), ALL));
    }

    @GET
    @Path("/{id}/sessions/{number}/signals")
    @Operation(operationId = "getStudySignals", summary = "What was measured in it, an hour at a time")
    public SignalStretch signals(
            @PathParam("id") long id,
            @PathParam("number") int number,
            @QueryParam("from_ms") @Nullable @Min(value = 0, message = NO_TIME) Long fromMs,
            @QueryParam("to_ms") @Nullable @Min(value = 0, message = NO_TIME) Long toMs) {
        ViewingSession viewing = sessions.require(current.user(), id, number).pseudonymous();
        return signals.stretch(viewing, optional(fromMs), optional(toMs));
    }

    @GET
    @Path("/{id}/videos/{video}/average")
    @Operation(
            operationId = "getStudyAverage",
            summary =
                    "What all people of a study I run felt along a video: mean and deviation, for three people or more")
    public StudyAverage average(
            @PathParam("id") long id,
            @PathParam("video") long video,
            @QueryParam("simulated") @DefaultValue("false") boolean simulated)
            throws IOException {
        return averages.of(current.user(), id, video, simulated);
    }

    private static OptionalLong optional(@Nullable Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
