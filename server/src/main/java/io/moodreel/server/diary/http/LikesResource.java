package io.moodreel.server.diary.http;

import io.moodreel.server.catalog.NamedTitles;
import io.moodreel.server.diary.Likes;
import io.moodreel.server.platform.security.CurrentUser;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What I like, over HTTP. */
@Path("/api/likes/{type}/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Diary")
public class LikesResource {
    private final Likes likes;
    private final NamedTitles titles;
    private final CurrentUser current;

    LikesResource(Likes likes, NamedTitles titles, CurrentUser current) {
        this.likes = likes;
        this.titles = titles;
        this.current = current;
    }

    /** Whether a title is liked. */
    @Schema(name = "Liked", description = "Whether I like a title")
    public record LikedView(@Schema(required = true) boolean liked) {}

    @GET
    @Operation(operationId = "getLike", summary = "Whether I like a title")
    public LikedView get(
            @Parameter(schema = @Schema(enumeration = {"movie", "book"})) @PathParam("type") String type,
            @PathParam("id") long id) {
        return new LikedView(
                likes.likes(current.user().id(), titles.require(type, id).id()));
    }

    @PUT
    @Operation(operationId = "likeTitle", summary = "Like a title")
    public void like(
            @Parameter(schema = @Schema(enumeration = {"movie", "book"})) @PathParam("type") String type,
            @PathParam("id") long id) {
        likes.like(current.user().id(), titles.require(type, id).id());
    }

    @DELETE
    @Operation(operationId = "unlikeTitle", summary = "Like a title no more")
    public void unlike(
            @Parameter(schema = @Schema(enumeration = {"movie", "book"})) @PathParam("type") String type,
            @PathParam("id") long id) {
        likes.unlike(current.user().id(), titles.require(type, id).id());
    }
}
