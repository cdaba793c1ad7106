package io.moodreel.server.transfer.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A diary as JSON Feed 1.1 (jsonfeed.org). */
@Schema(name = "JsonFeed", description = "A diary as JSON Feed 1.1")
public record FeedDocument(
        @Schema(required = true) String version,
        @Schema(required = true) String title,
        @Schema(required = true) String homePageUrl,
        @Schema(required = true) List<Item> items) {
    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    /** One entry. */
    @Schema(name = "JsonFeedItem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            @Schema(required = true) String id,
            @Schema(required = true) String url,
            @Schema(required = true) String title,
            @Schema(required = true) String contentText,
            @Schema(required = true) Instant datePublished,
            @Nullable List<String> tags) {}

    static FeedDocument of(String title, String home, List<FeedItem> items) {
        return new FeedDocument(
                VERSION,
                title,
                home,
                items.stream()
                        .map(item -> new Item(
                                item.id(),
                                item.url(),
                                item.heading(),
                                item.text(),
                                item.at(),
                                item.tags().isEmpty() ? null : item.tags()))
                        .toList());
    }
}
