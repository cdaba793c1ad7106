package io.moodreel.server.studies;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.moodreel.server.platform.http.PageParameters;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.RequestBody;
import io.moodreel.server.platform.security.CurrentUser;
import io.moodreel.server.platform.security.RequiresRole;
import io.moodreel.server.platform.security.Role;
import io.moodreel.server.viewing.videos.Videos;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Studies and what they are made of, over HTTP. */
@Path("/api/studies")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Studies", description = "Researchers ask people to watch videos and be measured")
public class StudiesResource {
    private final Studies studies;
    private final Videos videos;
    private final CurrentUser current;

    StudiesResource(Studies studies, Videos videos, CurrentUser current) {
        this.studies = studies;
        this.videos = videos;
        this.current = current;
    }

    /** A study in a list. */
    @Schema(description = "A study in a list")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StudySummary(
            @Schema(required = true) long id,
            @Schema(required = true) String name,
            @Schema(required = true) String purpose,
            @Schema(required = true, description = "whether I run it") boolean runs,
            @Schema(description = "my part in it; not there when I have none")
                    StudyView.@Nullable Participation participation,
            @Schema(required = true, description = "how many take part") int people,
            @Schema(required = true, description = "how many there are to watch") int videos) {
        static StudySummary of(Studies.Seen seen) {
            Study study = seen.standing().study();
            return new StudySummary(
                    study.id(),
                    study.name(),
                    study.purpose(),
                    seen.standing().runs(),
                    StudyView.participation(seen.standing()),
                    seen.people(),
                    seen.videos().size());
        }
    }

    /** One page of studies. */
    @Schema(description = "One page of studies I run, take part in or am invited to, newest first")
    public record StudyPage(
            @Schema(required = true) List<StudySummary> items,
            @Schema(required = true) int page,
            @Schema(required = true) int size,
            @Schema(required = true) long total) {}

    /** Which video. */
    @Schema(description = "One of my videos, or one that is everybody's")
    public record VideoChoice(@Schema(required = true) @Nullable Long videoId) {}

    @GET
    @Operation(operationId = "listStudies", summary = "Studies I run, take part in or am invited to, newest first")
    public StudyPage list(@Valid @BeanParam PageParameters asked) {
        Studies.Page found = studies.page(current.user(), asked.offset(), asked.size());
        return new StudyPage(
                found.items().stream().map(StudySummary::of).toList(), asked.page(), asked.size(), found.total());
    }

    @POST
    @RequiresRole(Role.RESEARCHER)
    @Operation(operationId = "makeStudy", summary = "Begin a study")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = StudyView.class)))
    public Response make(@Nullable StudyWish body) {
        StudyWish wish = RequestBody.required(body, "{name, purpose, consent_text, labels}");
        StudyView made = view(studies.make(current.user(), wish));
        return Response.created(URI.create("/api/studies/" + made.id()))
                .entity(made)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getStudy", summary = "A study I run, take part in or am invited to")
    public StudyView get(@PathParam("id") long id) {
        return view(studies.of(current.user(), id));
    }

    @PATCH
    @Path("/{id}")
    @Operation(
            operationId = "changeStudy",
            summary = "Change a study I run. Another consent text asks everybody again before their next session")
    public StudyView change(@PathParam("id") long id, @Nullable StudyWish body) {
        StudyWish wish = RequestBody.required(body, "{name, purpose, consent_text, labels}, some of them");
        return view(studies.change(current.user(), id, wish));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deleteStudy",
            summary = "End a study I run; people keep their viewings, I see them no more")
    public void delete(@PathParam("id") long id) {
        studies.remove(current.user(), id);
    }

    @POST
    @Path("/{id}/videos")
    @Operation(operationId = "addStudyVideo", summary = "Have people watch a video: whoever takes part may")
    public StudyView addVideo(@PathParam("id") long id, @Nullable VideoChoice body) {
        Long video = RequestBody.required(body, "{video_id}").videoId();
        if (video == null) {
            throw ProblemException.invalid("video_id", "is required: the number of one of your videos");
        }
        return view(studies.addVideo(current.user(), id, video));
    }

    @DELETE
    @Path("/{id}/videos/{video}")
    @Operation(operationId = "removeStudyVideo", summary = "Take a video out that nobody has watched yet")
    public StudyView removeVideo(@PathParam("id") long id, @PathParam("video") long video) {
        return view(studies.removeVideo(current.user(), id, video));
    }

    private StudyView view(Studies.Seen seen) {
        return StudyView.of(seen, videos.all(seen.videos()));
    }
}
