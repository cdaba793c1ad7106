package io.moodreel.server.viewing.videos;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something to watch.
 *
 * @param owner whose it is; null for everybody's
 * @param place an address, a file's name in the data folder, or a path in the media folder, as {@code kind} says
 * @param contentType of the file; null for links
 * @param bytes length of the file; null where it is not ours
 * @param durationMs null where nobody could tell
 * @param hasPoster whether a picture of it was made
 * @param titleId the film of the catalogue it is; null where it is none
 */
public record Video(
        long id,
        @Nullable Long owner,
        String title,
        VideoKind kind,
        String place,
        @Nullable String contentType,
        @Nullable Long bytes,
        @Nullable Long durationMs,
        boolean hasPoster,
        @Nullable Long titleId,
        Instant createdAt) {
    /** Whether this person may watch it. */
    public boolean isVisibleTo(long user) {
        return owner == null || owner == user;
    }

    /** Whether there is a file to play. */
    public boolean hasFile() {
        return kind != VideoKind.LINK;
    }
}
