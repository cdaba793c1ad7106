package io.moodreel.server.transfer.feed;

import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.PublicAccess;
import io.moodreel.server.platform.http.PublicUrl;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The diary at a secret address, for whoever knows it. */
@Path("/api/feeds/{secret}")
@PublicAccess
@RunOnVirtualThread
@Tag(name = "Transfer")
public class DiaryFeedResource {
    private static final String TITLE = "My Moodreel diary";
    private static final String RSS = "application/rss+xml";
    private static final String JSON_FEED = "application/feed+json";

    private final DiaryFeeds feeds;
    private final PublicUrl server;

    DiaryFeedResource(DiaryFeeds feeds, PublicUrl server) {
        this.feeds = feeds;
        this.server = server;
    }

    @GET
    @Path("/diary.rss")
    @Produces(RSS)
    @Operation(operationId = "getDiaryRss", summary = "The diary that has this address, as RSS 2.0, newest first")
    @APIResponse(responseCode = "200", description = "The feed", content = @Content(mediaType = RSS))
    public Response rss(@PathParam("secret") String secret) {
        return answer(Rss.of(TITLE, server.of("/diary"), items(secret)));
    }

    @GET
    @Path("/diary.json")
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
