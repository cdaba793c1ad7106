package io.moodreel.server.transfer.feed;

import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.PublicAccess;
import io.moodreel.server.platform.http.PublicUrl;
import io.moodreel.server.platform.security.CurrentUser;
import io.moodreel.server.platform.security.SignedInOnly;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** My diary's secret address, and the diary at it, over HTTP. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Transfer")
public class FeedResource {
    private static final String TITLE = "My Moodreel diary";
    private static final String RSS = "application/rss+xml";
    private static final String JSON_FEED = "application/feed+json";

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
    @Path("/library/feed")
    @Operation(operationId = "getFeed", summary = "Whether my diary has an address for feed readers")
    public FeedState state() {
        return feeds.since(current.user().id())
                .map(since -> new FeedState(true, since))
                .orElse(new FeedState(false, null));
    }

    @POST
    @Path("/library/feed")
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
    @Path("/library/feed")
    @SignedInOnly
    @Operation(operationId = "closeFeed", summary = "End my diary's address")
    public void close() {
        feeds.close(current.user().id());
    }

    @GET
    @Path("/feeds/{secret}/diary.rss")
    @PublicAccess
    @Produces(RSS)
    @Operation(operationId = "getDiaryRss", summary = "The diary that has this address, as RSS 2.0, newest first")
    @APIResponse(responseCode = "200", description = "The feed", content = @Content(mediaType = RSS))
    public Response rss(@PathParam("secret") String secret) {
        return answer(Rss.of(TITLE, server.of("/diary"), items(secret)));
    }

    @GET
    @Path("/feeds/{secret}/diary.json")
    @PublicAccess
    @Produces(JSON_FEED)
    @Operation(operationId = "getDiaryJson", summary = "The same as JSON Feed 1.1")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            content = @Content(mediaType = JSON_FEED, schema = @Schema(implementation = FeedDocument.class)))
    public Response json(@PathParam("secret") String secret) {
        return answer(FeedDocument.of(TITLE, server.of("/diary"), items(secret)));
    }

    private List<FeedItem> items(String secret) {
        return feeds
                .read(secret)
                .orElseThrow(() -> ProblemException.notFound(
                        "There is no diary at this address. Its owner may have given it another one."))
                .stream()
                .map(entry -> FeedItem.of(entry, server))
                .toList();
    }

    private static Response answer(Object feed) {
        return Response.ok(feed)
                .header("Cache-Control", "private, max-age=300")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
