package io.moodreel.server.transfer.feed;

import io.moodreel.server.platform.http.PublicUrl;
import io.moodreel.server.platform.security.CurrentUser;
import io.moodreel.server.platform.security.SignedInOnly;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** My diary's secret address, over HTTP. */
@Path("/api/library/feed")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Transfer")
public class FeedResource {
    private final DiaryFeeds feeds;
    private final CurrentUser current;
    private final PublicUrl server;

    FeedResource(DiaryFeeds feeds, CurrentUser current, PublicUrl server) {
        this.feeds = feeds;
        this.current = current;
        this.server = server;
    }

    /** Whether there is an address. */
    @Schema(description = "Whether my diary has an address, and since when")
    public record FeedState(
            @Schema(required = true) boolean open, @Schema(required = true, nullable = true) @Nullable Instant since) {}

    /** The addresses, told once. */
    @Schema(description = "Where feed readers find my diary; told this once")
    public record FeedAddresses(@Schema(required = true) String rssUrl, @Schema(required = true) String jsonUrl) {}

    @GET
    @Operation(operationId = "getFeed", summary = "Whether my diary has an address for feed readers")
    public FeedState state() {
        return feeds.since(current.user().id())
                .map(since -> new FeedState(true, since))
                .orElse(new FeedState(false, null));
    }

    @POST
    @SignedInOnly
    @Operation(
            operationId = "openFeed",
            summary = "Give my diary an address, a new one where it has one; the old one ends")
    @APIResponse(
            responseCode = "201",
            description = "Open",
            content = @Content(schema = @Schema(implementation = FeedAddresses.class)))
    public Response open() {
        String secret = feeds.open(current.user().id());
        String base = server.of("/api/feeds/" + secret + "/diary.");
        return Response.status(201)
                .entity(new FeedAddresses(base + "rss", base + "json"))
                .build();
    }

    @DELETE
    @SignedInOnly
    @Operation(operationId = "closeFeed", summary = "End my diary's address")
    public void close() {
        feeds.close(current.user().id());
    }
}
