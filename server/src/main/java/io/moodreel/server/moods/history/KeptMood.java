package io.moodreel.server.moods.history;

import io.moodreel.affect.Emotion;
import io.moodreel.affect.Mood;
import io.moodreel.affect.engagement.EngagementStatus;
import io.moodreel.server.moods.reading.EmotionPercentages;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One reading somebody has kept. */
@Schema(description = "One reading of my face that was kept")
public record KeptMood(
        @Schema(required = true) long id,
        @Schema(required = true, description = "when the frame was taken") Instant readAt,
        @Schema(required = true) Emotion dominantEmotion,
        @Schema(required = true) Mood mood,
        @Schema(required = true) EmotionPercentages emotions,
        @Schema(required = true) double engagementScore,
        @Schema(required = true) EngagementStatus engagementStatus,
        @Schema(required = true) double confidence) {}
