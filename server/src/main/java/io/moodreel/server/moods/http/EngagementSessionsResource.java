package io.moodreel.server.moods.http;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.moodreel.server.moods.engagement.EngagementLog;
import io.moodreel.server.moods.engagement.EngagementPoint;
import io.moodreel.server.moods.engagement.EngagementSession;
import io.moodreel.server.platform.http.PageParameters;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.RequestBody;
import io.moodreel.server.platform.security.CurrentUser;
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
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** My own engagement log over HTTP. */
@Path("/api/moods/sessions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Moods")
public class EngagementSessionsResource {
    private final EngagementLog log;
    private final CurrentUser current;

    EngagementSessionsResource(EngagementLog log, CurrentUser current) {
        this.log = log;
        this.current = current;
    }

    /** One page of my log. */
    @Schema(description = "One page of my engagement log, newest first")
    public record EngagementSessionPage(
            @Schema(required = true) List<EngagementSession> items,
            @Schema(required = true) int page,
            @Schema(required = true) int size,
            @Schema(required = true) long total) {}

    /** A session with its points. */
    @Schema(description = "One session of my engagement log with its points")
    public record EngagementSessionDetail(
            @Schema(required = true) long id,
            @Schema(required = true) Instant startedAt,
            @Schema(required = true) Instant endedAt,
            @Schema(required = true, nullable = true) @Nullable String title,
            @Schema(required = true) int pointCount,
            @Schema(required = true) double meanScore,
            @Schema(required = true) List<EngagementPoint> points) {
        static EngagementSessionDetail of(EngagementLog.Whole whole) {
            EngagementSession session = whole.session();
            return new EngagementSessionDetail(
                    session.id(),
                    session.startedAt(),
                    session.endedAt(),
                    session.title(),
                    session.pointCount(),
                    session.meanScore(),
                    whole.points());
        }
    }

    @POST
    @Operation(
            operationId = "keepEngagementSession",
            summary = "Keep a session I have recorded; 404 where the operator has not switched focus on")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = EngagementSession.class)))
    public Response keep(@Nullable EngagementWish body) {
        log.requireSwitchedOn();
        EngagementWish wish = RequestBody.required(body, "{started_at, ended_at, title, points}");
        EngagementSession kept = log.keep(current.user().id(), EngagementRules.checked(wish));
        return Response.status(Response.Status.CREATED).entity(kept).build();
    }

    @GET
    @Operation(operationId = "listEngagementSessions", summary = "Sessions I have kept, newest first")
    public EngagementSessionPage list(@Valid @BeanParam PageParameters asked) {
        EngagementLog.Page found = log.page(current.user().id(), asked.offset(), asked.size());
        return new EngagementSessionPage(found.items(), asked.page(), asked.size(), found.total());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getEngagementSession", summary = "One of them with its points")
    public EngagementSessionDetail get(@PathParam("id") long id) {
        return EngagementSessionDetail.of(whole(id));
    }

    @GET
    @Path("/{id}/export.csv")
    @Produces("text/csv")
    @Operation(
            operationId = "exportEngagementSession",
            summary = "Its points as CSV: t_ms, score, status, dominant_emotion")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public Response export(@PathParam("id") long id) throws IOException {
        return Response.ok(csv(whole(id).points()))
                .type("text/csv;charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"moodreel-focus-" + id + ".csv\"")
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteEngagementSession", summary = "Delete one of them for good")
    public void delete(@PathParam("id") long id) {
        if (!log.delete(current.user().id(), id)) {
            throw noSuch(id);
        }
    }

    private EngagementLog.Whole whole(long id) {
        return log.find(current.user().id(), id).orElseThrow(() -> noSuch(id));
    }

    private static ProblemException noSuch(long id) {
        return ProblemException.notFound("You have no engagement session " + id + ".");
    }

    private static String csv(List<EngagementPoint> points) throws IOException {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord("t_ms", "score", "status", "dominant_emotion");
        for (EngagementPoint point : points) {
            csv.writeRecord(
                    Long.toString(point.tMs()),
                    Double.toString(point.score()),
                    point.status().label(),
                    point.dominantEmotion().label());
        }
        csv.flush();
        return text.toString();
    }
}
