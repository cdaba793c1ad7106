package io.moodreel.server.viewing.http;

import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.security.CurrentUser;
import io.moodreel.server.viewing.ViewingConfig;
import io.moodreel.server.viewing.media.Uploads;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Large videos in pieces that may be gone on with: the tus protocol 1.0, with its extensions creation and termination. */
@Path("/api/videos/uploads")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Viewing")
public class UploadsResource {
    private static final String PATH = "/api/videos/uploads/";
    private static final String VERSION = "1.0.0";
    private static final String PIECES = "application/offset+octet-stream";

    private final Uploads uploads;
    private final VideoWishes wishes;
    private final ViewingConfig config;
    private final CurrentUser current;

    UploadsResource(Uploads uploads, VideoWishes wishes, ViewingConfig config, CurrentUser current) {
        this.uploads = uploads;
        this.wishes = wishes;
        this.config = config;
        this.current = current;
    }

    /** How far an upload has come. */
    @Schema(description = "How far an upload has come")
    public record UploadProgress(
            @Schema(required = true) String id,
            @Schema(required = true) long offset,
            @Schema(required = true) long length,
            @Schema(description = "the video it has become, after its last piece") @Nullable Long videoId) {}

    @POST
    @Operation(operationId = "beginUpload", summary = "Begin a resumable upload (tus creation)")
    @APIResponse(responseCode = "201", description = "Begun; Location is where its pieces go")
    public Response begin(
            @HeaderParam("Upload-Length") @Nullable String length,
            @HeaderParam("Upload-Metadata") @Nullable String metadata)
            throws IOException {
        long bytes = number("Upload-Length", length);
        if (bytes == 0) {
            throw ProblemException.invalid("Upload-Length", "must be more than 0 bytes");
        }
        UploadMetadata told = UploadMetadata.read(metadata);
        VideoWishes.objectionToTitle(told.title()).ifPresent(objection -> {
            throw ProblemException.invalid("Upload-Metadata", "must have a title, which " + objection);
        });
        Uploads.Upload upload =
                uploads.begin(current.user().id(), bytes, told.title().strip(), wishes.titleId(told.item()));
        return Response.created(URI.create(PATH + upload.id()))
                .header("Tus-Resumable", VERSION)
                .header("Tus-Version", VERSION)
                .header("Tus-Extension", "creation,termination")
                .header("Tus-Max-Size", config.largestVideo().asLongValue())
                .header("Upload-Offset", 0)
                .build();
    }

    @HEAD
    @Path("/{id}")
    @Operation(hidden = true)
    public Response offset(@PathParam("id") String id) throws IOException {
        return progress(Response.ok(), uploads.progress(current.user().id(), id))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getUpload", summary = "How far an upload has come; HEAD tells the same in headers")
    public UploadProgress get(@PathParam("id") String id) throws IOException {
        Uploads.Progress progress = uploads.progress(current.user().id(), id);
        return new UploadProgress(
                id,
                progress.offset(),
                progress.upload().bytes(),
                progress.upload().videoId());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(PIECES)
    @Operation(operationId = "continueUpload", summary = "The next piece; with the last the upload becomes a video")
    @APIResponse(responseCode = "204", description = "Taken; Upload-Offset is how far it has come")
    public Response take(
            @PathParam("id") String id,
            @HeaderParam("Upload-Offset") @Nullable String offset,
            @RequestBody(required = true) @Nullable InputStream piece)
            throws IOException {
        Uploads.Progress taken = uploads.take(
                current.user().id(),
                id,
                number("Upload-Offset", offset),
                piece == null ? InputStream.nullInputStream() : piece);
        Response.ResponseBuilder answer = progress(Response.noContent(), taken);
        Long video = taken.upload().videoId();
        return (video == null ? answer : answer.header("Content-Location", "/api/videos/" + video)).build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "endUpload", summary = "Give an upload up (tus termination)")
    public Response remove(@PathParam("id") String id) throws IOException {
        uploads.remove(current.user().id(), id);
        return Response.noContent().header("Tus-Resumable", VERSION).build();
    }

    private static Response.ResponseBuilder progress(Response.ResponseBuilder answer, Uploads.Progress progress) {
        return answer.header("Tus-Resumable", VERSION)
                .header("Upload-Offset", progress.offset())
                .header("Upload-Length", progress.upload().bytes());
    }

    private static long number(String header, @Nullable String text) {
        if (text == null || !text.matches("\\d{1,15}")) {
            throw ProblemException.malformed("The header " + header + " must be a number of bytes, was "
                    + (text == null ? "not there" : "\"" + text + "\"") + ".");
        }
        return Long.parseLong(text);
    }
}
