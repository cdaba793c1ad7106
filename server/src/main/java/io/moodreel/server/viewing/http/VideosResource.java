package io.moodreel.server.viewing.http;

import io.moodreel.server.platform.http.FieldErrors;
import io.moodreel.server.platform.http.PageParameters;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.security.CurrentUser;
import io.moodreel.server.viewing.http.SessionsResource.SessionPage;
import io.moodreel.server.viewing.http.SessionsResource.SessionStart;
import io.moodreel.server.viewing.sessions.NewSession;
import io.moodreel.server.viewing.sessions.Sessions;
import io.moodreel.server.viewing.videos.NewVideo;
import io.moodreel.server.viewing.videos.Video;
import io.moodreel.server.viewing.videos.VideoKind;
import io.moodreel.server.viewing.videos.Videos;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What there is to watch, and viewings of it, over HTTP. */
@Path("/api/videos")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Viewing", description = "Videos, viewings of them, what bodies say meanwhile")
public class VideosResource {
    private final Videos videos;
    private final VideoViews views;
    private final VideoWishes wishes;
    private final Sessions sessions;
    private final CurrentUser current;
    private final Clock clock;

    VideosResource(
            Videos videos,
            VideoViews views,
            VideoWishes wishes,
            Sessions sessions,
            CurrentUser current,
            Clock clock) {
        this.videos = videos;
        this.views = views;
        this.wishes = wishes;
        this.sessions = sessions;
        this.current = current;
        this.clock = clock;
    }

    /** A video that is elsewhere. */
    @Schema(description = "A video that is elsewhere, or a file of the operator's media folder")
    public record VideoLink(
            @Schema(description = "http or https; handed on, never fetched by the server") @Nullable String url,
            @Schema(description = "a path in the media folder, as GET /api/videos/media lists them; instead of url")
                    @Nullable
                    String media,
            @Schema(required = true) @Nullable String title,
            VideoView.@Nullable CatalogItem catalogItem) {}

    /** One page of videos. */
    @Schema(description = "One page of what I may watch, newest first")
    public record VideoPage(
            @Schema(required = true) List<VideoView> items,
            @Schema(required = true) int page,
            @Schema(required = true) int size,
            @Schema(required = true) long total) {}

    @GET
    @Operation(operationId = "listVideos", summary = "What I may watch, newest first: mine, and the clip that ships")
    public VideoPage list(@Valid @BeanParam PageParameters asked) {
        long user = current.user().id();
        Videos.Page found = videos.page(user, asked.offset(), asked.size());
        return new VideoPage(views.all(found.items(), user), asked.page(), asked.size(), found.total());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getVideo", summary = "One of them, with addresses to play it from")
    public VideoView get(@PathParam("id") long id) {
        long user = current.user().id();
        return views.of(videos.require(user, id), user);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addVideo", summary = "Add a video")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = VideoView.class)))
    public Response add(@Nullable VideoLink body) {
        VideoLink wish = io.moodreel.server.platform.http.RequestBody.required(body, "{url, title, catalog_item}");
        new FieldErrors()
                .check("title", VideoWishes.objectionToTitle(wish.title()))
                .check("url", wish.url() == null ? Optional.of("is required") : VideoWishes.objectionToUrl(wish.url()))
                .throwIfAny();
        Long titleId = wishes.titleId(wish.catalogItem());
        long user = current.user().id();
        return created(videos.add(
                user, new NewVideo(wish.title().strip(), VideoKind.LINK, wish.url(), null, null, titleId)));
    }

    private Response created(Video video) {
        return Response.created(URI.create("/api/videos/" + video.id()))
                .entity(views.of(video, current.user().id()))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteVideo", summary = "Delete one of mine, with its file and my viewings of it")
    public void delete(@PathParam("id") long id) {
        videos.remove(current.user().id(), id);
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
        long now = clock.millis();
        SessionStart wish = body == null ? new SessionStart(null, null, null) : body;
        SessionWishes.check(wish, now);
        Sessions.Started started = sessions.start(
                current.user(),
                new NewSession(
                        id,
                        wish.timestamp() == null ? now : wish.timestamp(),
                        SessionWishes.unit(wish.gsrUnit()),
                        SessionWishes.origin(wish.source())));
        return Response.status(started.fresh() ? 201 : 200)
                .entity(SessionView.of(started.session()))
                .build();
    }

    @GET
    @Path("/{id}/sessions")
    @Operation(operationId = "listVideoSessions", summary = "My viewings of one video, newest first")
    public SessionPage sessions(@PathParam("id") long id, @Valid @BeanParam PageParameters asked) {
        long user = current.user().id();
        videos.require(user, id);
        return SessionPage.of(sessions.page(user, OptionalLong.of(id), asked.offset(), asked.size()), asked);
    }
}
