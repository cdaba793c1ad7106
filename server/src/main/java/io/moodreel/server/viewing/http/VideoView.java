package io.moodreel.server.viewing.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.moodreel.server.viewing.videos.Video;
import io.moodreel.server.viewing.videos.VideoKind;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A video, as callers see it. */
@Schema(name = "Video", description = "Something to watch")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VideoView(
        @Schema(required = true) long id,
        @Schema(required = true) String title,
        @Schema(
                        required = true,
                        description =
                                "link: elsewhere; file: sent here; media: in the operator's folder; clip: ships with"
                                        + " Moodreel")
                VideoKind kind,
        @Schema(required = true, description = "whether it is mine, and not everybody's or a study's") boolean mine,
        @Schema(description = "of a link") @Nullable String url,
        @Schema(description = "for <video>: good for some hours, without a header") @Nullable String streamUrl,
        @Schema(description = "for <img>, in the same way") @Nullable String posterUrl,
        @Nullable String contentType,
        @Nullable Long bytes,
        @Nullable Long durationMs,
        @Schema(description = "the film of the catalogue it is") @Nullable CatalogItem catalogItem,
        @Schema(required = true) Instant createdAt) {
    /** A title of the catalogue. */
    @Schema(name = "CatalogItem", description = "A title of the catalogue")
    public record CatalogItem(
            @Schema(
                            required = true,
                            enumeration = {"movie", "book"})
                    @Nullable
                    String type,
            @Schema(required = true) @Nullable Long id) {}

    static VideoView of(
            Video video,
            long user,
            @Nullable String streamUrl,
            @Nullable String posterUrl,
            @Nullable CatalogItem item) {
        return new VideoView(
                video.id(),
                video.title(),
                video.kind(),
                video.owner() != null && video.owner() == user,
                video.kind() == VideoKind.LINK ? video.place() : null,
                streamUrl,
                posterUrl,
                video.contentType(),
                video.bytes(),
                video.durationMs(),
                item,
                video.createdAt());
    }
}
