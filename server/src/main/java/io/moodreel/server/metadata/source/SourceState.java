package io.moodreel.server.metadata.source;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a source has been lately. */
@Schema(description = "How a source of metadata has been lately")
public record SourceState(
        @Schema(required = true) String name,
        @Schema(required = true, description = "whether a key or address is set") boolean configured,
        @Schema(required = true) Health health,
        @Schema(required = true) long answers,
        @Schema(required = true) long failures,
        @Nullable Instant lastAnswerAt,
        @Nullable Instant lastFailureAt,
        @Nullable String lastFailure) {
    /** Whether it is asked. */
    public enum Health {
        /** Not set up. */
        OFF,
        /** It is asked. */
        ASKED,
        /** One question finds out whether it is well again. */
        TRIED,
        /** It is left alone for a while. */
        RESTING
    }

    /** A source nobody has set up. */
    public static SourceState off(String name) {
        return new SourceState(name, false, Health.OFF, 0, 0, null, null, null);
    }
}
