package io.moodreel.server.viewing.http;

import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.PublicAccess;
import io.moodreel.server.platform.security.SignedUrls;
import io.moodreel.server.viewing.media.ByteRange;
import io.moodreel.server.viewing.media.VideoFiles;
import io.moodreel.server.viewing.videos.Video;
import io.moodreel.server.viewing.videos.Videos;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PathPart;
import org.jspecify.annotations.Nullable;

/** The files of videos, whole or in part, for addresses that prove whose they are: {@code <video>} sends no header. */
@Path("/api/videos")
@RunOnVirtualThread
@PublicAccess
@Tag(name = "Viewing")
public class StreamResource {
    private final Videos videos;
    private final VideoFiles files;
    private final SignedUrls urls;

    StreamResource(Videos videos, VideoFiles files, SignedUrls urls) {
        this.videos = videos;
        this.files = files;
        this.urls = urls;
    }

    /** What makes an address good, as {@code stream_url} has it. */
    public static class Proof {
        @QueryParam("user")
        @Nullable
        String user;

        @QueryParam("expires")
        @Nullable
        String expires;

        @QueryParam("key")
        @Nullable
        String key;

        @QueryParam("signature")
        @Nullable
        String signature;

        SignedUrls.@Nullable Proof read() {
            if (user == null || expires == null || key == null || signature == null) {
                return null;
            }
            try {
                return new SignedUrls.Proof(Long.parseLong(user), Long.parseLong(expires), key, signature);
            } catch (NumberFormatException unreadable) {
                return null;
            }
        }
    }

    @GET
    @Path("/{id}/stream")
    @Operation(operationId = "streamVideo", summary = "The file, or the range asked for; by the stream_url of a video")
    public Response stream(
            @PathParam("id") long id,
            @BeanParam Proof proof,
            @HeaderParam("Range") @Nullable String range,
            @HeaderParam("If-Range") @Nullable String ifRange)
            throws IOException {
        return answer(file(id, "stream", proof), range, ifRange, true);
    }

    @HEAD
    @Path("/{id}/stream")
    @Operation(hidden = true)
    public Response head(
            @PathParam("id") long id,
            @BeanParam Proof proof,
            @HeaderParam("Range") @Nullable String range,
            @HeaderParam("If-Range") @Nullable String ifRange)
            throws IOException {
        return answer(file(id, "stream", proof), range, ifRange, false);
    }

    @GET
    @Path("/{id}/poster")
    @Operation(operationId = "getVideoPoster", summary = "A picture of a video; by its poster_url")
    public Response poster(@PathParam("id") long id, @BeanParam Proof proof) throws IOException {
        Video video = video(id, "poster", proof);
        java.nio.file.Path poster = files.poster(video);
        if (!video.hasPoster() || !Files.isRegularFile(poster)) {
            throw missing();
        }
        return Response.ok(new PathPart(poster, 0, Files.size(poster)))
                .type("image/jpeg")
                .header("Cache-Control", "private, max-age=86400")
                .build();
    }

    /** A file and what it is called by those who have seen it before. */
    private record Served(java.nio.file.Path path, String contentType, long bytes, String tag, String modified) {}

    private Served file(long id, String what, Proof proof) throws IOException {
        Video video = video(id, what, proof);
        java.nio.file.Path path = files.find(video).orElseThrow(StreamResource::missing);
        long bytes = Files.size(path);
        var modified = Files.getLastModifiedTime(path).toInstant();
        String tag = "\"" + id + "-" + bytes + "-" + modified.toEpochMilli() + "\"";
        String type = video.contentType() == null ? "application/octet-stream" : video.contentType();
        return new Served(
                path, type, bytes, tag, DateTimeFormatter.RFC_1123_DATE_TIME.format(modified.atOffset(ZoneOffset.UTC)));
    }

    /** The video, for whom the address was made; 404 for everybody else, whatever is wrong. */
    private Video video(long id, String what, Proof proof) {
        SignedUrls.Proof sent = proof.read();
        OptionalLong user = sent == null ? OptionalLong.empty() : urls.verify("/api/videos/" + id + "/" + what, sent);
        return videos.require(user.orElseThrow(StreamResource::missing), id);
    }

    private static ProblemException missing() {
        return ProblemException.notFound(
                "There is nothing at this address, or no longer: ask GET /api/videos/{id} for a fresh one.");
    }

    private static Response answer(Served file, @Nullable String range, @Nullable String ifRange, boolean withBody) {
        // a range of another version of the file would not fit what the caller has (RFC 9110, 13.1.5)
        boolean same = ifRange == null || ifRange.equals(file.tag()) || ifRange.equals(file.modified());
        ByteRange asked = same ? ByteRange.of(range, file.bytes()) : new ByteRange.Whole(file.bytes());
        return switch (asked) {
            case ByteRange.Whole(long length) -> common(Response.status(200), file, 0, length, withBody);
            case ByteRange.Part(long from, long length) ->
                common(
                        Response.status(206)
                                .header(
                                        "Content-Range",
                                        "bytes " + from + "-" + (from + length - 1) + "/" + file.bytes()),
                        file,
                        from,
                        length,
                        withBody);
            case ByteRange.Unsatisfiable() ->
                Response.status(416)
                        .header("Content-Range", "bytes */" + file.bytes())
                        .build();
        };
    }

    private static Response common(
            Response.ResponseBuilder answer, Served file, long from, long length, boolean withBody) {
        answer.type(file.contentType())
                .header("Accept-Ranges", "bytes")
                .header("ETag", file.tag())
                .header("Last-Modified", file.modified())
                .header("Cache-Control", "private, max-age=3600");
        return withBody
                ? answer.entity(new PathPart(file.path(), from, length)).build()
                : answer.header("Content-Length", length).build();
    }
}
