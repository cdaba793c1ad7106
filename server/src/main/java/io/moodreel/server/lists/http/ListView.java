package io.moodreel.server.lists.http;

import io.moodreel.server.lists.TitleList;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A list as the person who made it sees it. */
@Schema(name = "TitleList", description = "A list of mine, without its titles")
record ListView(
        @Schema(required = true) long id,
        @Schema(required = true) String name,
        @Schema(required = true) String description,
        @Schema(required = true, description = "unlisted: whoever has the link sees it") Visibility visibility,
        @Schema(required = true, nullable = true, description = "the page to hand out, below this server's address")
                @Nullable
                String sharedPath,
        @Schema(required = true, description = "how many titles") int total,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {
    /** Who sees a list. */
    @Schema(name = "ListVisibility")
    enum Visibility {
        PRIVATE,
        UNLISTED;

        /** The one spelled so; null when there is none. */
        static @Nullable Visibility of(@Nullable String wireName) {
            for (Visibility one : values()) {
                if (one.name().toLowerCase(Locale.ROOT).equals(wireName)) {
                    return one;
                }
            }
            return null;
        }
    }

    static ListView of(TitleList list) {
        return new ListView(
                list.id(),
                list.text().name(),
                list.text().description(),
                list.link().isPresent() ? Visibility.UNLISTED : Visibility.PRIVATE,
                list.link().map(link -> "/lists/shared/" + link).orElse(null),
                list.size(),
                list.createdAt(),
                list.changedAt());
    }
}
