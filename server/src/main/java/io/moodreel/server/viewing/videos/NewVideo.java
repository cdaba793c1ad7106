package io.moodreel.server.viewing.videos;

import org.jspecify.annotations.Nullable;

/**
 * A video to be kept; the fields as in {@link Video}.
 *
 * @param contentType null for links
 * @param bytes null where the file is not ours
 */
public record NewVideo(
        String title,
        VideoKind kind,
        String place,
        @Nullable String contentType,
        @Nullable Long bytes,
        @Nullable Long titleId) {}
