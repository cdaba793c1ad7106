package io.moodreel.server.annotations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.RequestBody;
import io.moodreel.server.platform.security.CurrentUser;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * What I labelled in a video. Versions travel as entity tags (RFC 9110, 13.1.1): who sends {@code If-Match} is never
 * made to overwrite what another page has written meanwhile.
 */
@Path("/api/videos")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Annotations", description = "What people label by hand in videos")
public class AnnotationsResource {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");
    private static final String SHAPE = "{annotations: [{segment, emotion, timestamp, start_ms, end_ms}]}";

    private final Annotations annotations;
    private final CurrentUser current;

    AnnotationsResource(Annotations annotations, CurrentUser current) {
        this.annotations = annotations;
        this.current = current;
    }

    /** A document, as it is sent. */
    @Schema(description = "The whole document: what is not in it is gone")
    public record SentAnnotations(@Schema(required = true) @Nullable List<@Nullable Annotation> annotations) {}

    /** A document, as callers see it. */
    @Schema(name = "Annotations", description = "What I labelled in a video")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AnnotationsView(
            @Schema(required = true) long videoId,
            @Schema(required = true) String mode,
            @Schema(required = true, description = "0 while nothing was ever written; also the ETag") long version,
            @Nullable Instant updatedAt,
            @Schema(required = true) List<Annotation> annotations) {}

    @GET
    @Path("/{id}/annotations")
    @Operation(operationId = "getAnnotations", summary = "What I labelled in a video, with its version as ETag")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(schema = @Schema(implementation = AnnotationsView.class)))
    public Response get(@PathParam("id") long id, @QueryParam("mode") @DefaultValue(Annotations.FULL) String mode) {
        return answer(id, mode, annotations.of(current.user().id(), id, mode));
    }

    @GET
    @Path("/{id}/annotations.csv")
    @Produces("text/csv; charset=UTF-8")
    @Operation(operationId = "getAnnotationsCsv", summary = "The same as CSV: segment,emotion,timestamp")
    public Response csv(@PathParam("id") long id, @QueryParam("mode") @DefaultValue(Annotations.FULL) String mode) {
        AnnotationSet found = annotations.of(current.user().id(), id, mode);
        return Response.ok(AnnotationCsv.of(found.annotations()))
                .header("Content-Disposition", "attachment; filename=\"" + id + "_" + mode + ".csv\"")
                .build();
    }

    @PUT
    @Path("/{id}/annotations")
    @Operation(
            operationId = "putAnnotations",
            summary = "Replace what I labelled in a video. With If-Match, 412 when it has changed meanwhile")
    @APIResponse(
            responseCode = "200",
            description = "The document as it is kept",
            content = @Content(schema = @Schema(implementation = AnnotationsView.class)))
    public Response put(
            @PathParam("id") long id,
            @QueryParam("mode") @DefaultValue(Annotations.FULL) String mode,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable SentAnnotations body) {
        SentAnnotations sent = RequestBody.required(body, SHAPE);
        if (sent.annotations() == null) {
            throw ProblemException.invalid("annotations", "is required: " + SHAPE);
        }
        return answer(id, mode, annotations.put(current.user().id(), id, mode, version(ifMatch), sent.annotations()));
    }

    private static OptionalLong version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return OptionalLong.empty();
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw ProblemException.malformed(
                    "If-Match %s is no version of annotations: send the ETag as it came, such as \"3\"."
                            .formatted(ifMatch));
        }
        return OptionalLong.of(Long.parseLong(tag.group(1)));
    }

    private static Response answer(long id, String mode, AnnotationSet set) {
        return Response.ok(new AnnotationsView(id, mode, set.version(), set.changedAt(), set.annotations()))
                .header("ETag", "\"" + set.version() + "\"")
                .header("Cache-Control", "private, no-cache")
                .build();
    }
}
