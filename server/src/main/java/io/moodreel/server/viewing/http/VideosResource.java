package io.moodreel.server.viewing.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.moodreel.server.platform.http.FieldErrors;
import io.moodreel.server.platform.http.PageParameters;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.security.CurrentUser;
import io.moodreel.server.viewing.media.ArrivedVideos;
import io.moodreel.server.viewing.media.MediaFolder;
import io.moodreel.server.viewing.media.VideoFiles;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What there is to watch, over HTTP. Forms are read by ourselves: straight to where videos are kept. */
@Path("/api/videos")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Viewing", description = "Videos, viewings of them, what bodies say meanwhile")
public class VideosResource {
    private static final int MOST_JSON = 1024 * 1024;
    private static final String SHAPE =
            "{url, title, catalog_item}, {media, title, catalog_item}, or a form with a file";

    private final Videos videos;
    private final ArrivedVideos arrived;
    private final VideoFiles files;
    private final MediaFolder media;
    private final VideoViews views;
    private final VideoWishes wishes;
    private final VideoForms forms;
    private final ObjectMapper json;
    private final CurrentUser current;

    VideosResource(
            Videos videos,
            ArrivedVideos arrived,
            VideoFiles files,
            MediaFolder media,
            VideoViews views,
            VideoWishes wishes,
            VideoForms forms,
            ObjectMapper json,
            CurrentUser current) {
        this.videos = videos;
        this.arrived = arrived;
        this.files = files;
        this.media = media;
        this.views = views;
        this.wishes = wishes;
        this.forms = forms;
        this.json = json;
        this.current = current;
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

    /** A form, as the API document tells of it. */
    @Schema(name = "VideoForm")
    public record VideoForm(
            @Schema(required = true, format = "binary") String file,
            @Schema(description = "the file's name if it is left out") @Nullable String title,
            @Schema(description = "{\"type\": \"movie\", \"id\": 1}, as JSON") @Nullable String catalogItem) {}

    /** One page of videos. */
    @Schema(description = "One page of what I may watch, newest first")
    public record VideoPage(
            @Schema(required = true) List<VideoView> items,
            @Schema(required = true) int page,
            @Schema(required = true) int size,
            @Schema(required = true) long total) {}

    /** What the operator offers. */
    @Schema(description = "Files of the operator's media folder")
    public record MediaListing(@Schema(required = true) List<String> items) {}

    @GET
    @Operation(operationId = "listVideos", summary = "What I may watch, newest first: mine, and the clip that ships")
    public VideoPage list(@Valid @BeanParam PageParameters asked) {
        long user = current.user().id();
        Videos.Page found = videos.page(user, asked.offset(), asked.size());
        return new VideoPage(views.all(found.items(), user), asked.page(), asked.size(), found.total());
    }

    @GET
    @Path("/media")
    @Operation(operationId = "listMedia", summary = "Files of the operator's media folder that may be added")
    public MediaListing media() {
        current.user();
        return new MediaListing(media.list());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getVideo", summary = "One of them, with addresses to play it from")
    public VideoView get(@PathParam("id") long id) {
        long user = current.user().id();
        return views.of(videos.require(user, id), user);
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.MULTIPART_FORM_DATA})
    @Operation(operationId = "addVideo", summary = "Add a video: a file, a link, or a file of the media folder")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = VideoView.class)))
    public Response add(
            @Context HttpHeaders headers,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = VideoLink.class)),
                                @Content(
                                        mediaType = MediaType.MULTIPART_FORM_DATA,
                                        schema = @Schema(implementation = VideoForm.class))
                            })
                    @Nullable
                    InputStream body)
            throws IOException {
        if (body == null) {
            throw ProblemException.malformed("The body is missing: " + SHAPE + ".");
        }
        long user = current.user().id();
        MediaType type = Objects.requireNonNullElse(headers.getMediaType(), MediaType.APPLICATION_JSON_TYPE);
        Video video = MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type)
                ? forms.add(user, body, headers.getHeaderString(HttpHeaders.CONTENT_TYPE))
                : addNamed(user, body);
        return Response.created(URI.create("/api/videos/" + video.id()))
                .entity(views.of(video, user))
                .build();
    }

    private Video addNamed(long user, InputStream body) throws IOException {
        byte[] text = body.readNBytes(MOST_JSON + 1);
        if (text.length == 0) {
            throw ProblemException.malformed("The body is missing: " + SHAPE + ".");
        }
        if (text.length > MOST_JSON) {
            throw ProblemException.tooLarge("The JSON is larger than " + MOST_JSON + " bytes.");
        }
        VideoLink wish = json.readValue(text, VideoLink.class);
        if (wish == null) {
            throw ProblemException.malformed("The body is missing: " + SHAPE + ".");
        }
        boolean isMedia = wish.media() != null;
        FieldErrors errors = new FieldErrors().check("title", VideoWishes.objectionToTitle(wish.title()));
        if (!isMedia) {
            errors.check(
                    "url",
                    wish.url() == null
                            ? Optional.of("is required: an http or https address, or media in its place")
                            : VideoWishes.objectionToUrl(wish.url()));
        }
        errors.throwIfAny();
        Long titleId = wishes.titleId(wish.catalogItem());
        String title = wish.title().strip();
        return isMedia
                ? arrived.add(user, wish.media(), title, titleId)
                : videos.add(user, new NewVideo(title, VideoKind.LINK, wish.url(), null, null, titleId));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteVideo", summary = "Delete one of mine, with its file and my viewings of it")
    public void delete(@PathParam("id") long id) {
        files.forget(videos.remove(current.user().id(), id));
    }
}
