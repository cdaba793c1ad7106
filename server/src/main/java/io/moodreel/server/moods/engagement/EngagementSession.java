package io.moodreel.server.moods.engagement;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One session of an engagement log, without its points. */
@Schema(description = "One session of my engagement log")
public record EngagementSession(
        @Schema(required = true) long id,
        @Schema(required = true) Instant startedAt,
        @Schema(required = true) Instant endedAt,
        @Schema(required = true, nullable = true) @Nullable String title,
        @Schema(required = true, description = "how many points it has") int pointCount,
        @Schema(required = true, description = "of the points' scores, one decimal") double meanScore) {}
