package io.moodreel.server.moods.engagement;

import io.moodreel.affect.Emotion;
import io.moodreel.affect.engagement.EngagementStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How engaged a face looked at a moment. */
@Schema(description = "How engaged my face looked at a moment")
public record EngagementPoint(
        @Schema(required = true, description = "milliseconds since 1970") long tMs,
        @Schema(required = true, description = "0–100, one decimal") double score,
        @Schema(required = true) EngagementStatus status,
        @Schema(required = true) Emotion dominantEmotion) {}
