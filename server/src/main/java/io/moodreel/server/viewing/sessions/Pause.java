package io.moodreel.server.viewing.sessions;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A time in which nobody watched.
 *
 * @param fromMs milliseconds since 1970, by the client's clock
 * @param toMs null while it lasts
 */
@Schema(description = "A time in which nobody watched")
public record Pause(
        @Schema(required = true) long fromMs, @Schema(description = "null while it lasts") @Nullable Long toMs) {
    /** Milliseconds of it before the given time. */
    long before(long atMs) {
        long end = toMs == null ? atMs : Math.min(toMs, atMs);
        return Math.max(0, end - fromMs);
    }
}
