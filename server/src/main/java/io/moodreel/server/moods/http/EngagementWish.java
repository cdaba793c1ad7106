package io.moodreel.server.moods.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A session somebody wants to keep, as it was sent; {@link EngagementRules} says what it must look like. */
@Schema(name = "NewEngagementSession", description = "A session to keep, at most four hours")
public record EngagementWish(
        @Schema(required = true, description = "a time such as 2026-05-01T18:30:00Z") @Nullable String startedAt,
        @Schema(required = true) @Nullable String endedAt,
        @Schema(description = "what it was, one line of at most 100 characters") @Nullable String title,
        @Schema(
                        required = true,
                        minItems = 1,
                        maxItems = EngagementRules.MOST_POINTS,
                        description = "in the order of their times, at most one a second")
                @Nullable
                List<@Nullable Point> points) {
    /** A moment of it. */
    @Schema(name = "NewEngagementPoint", description = "The status follows from score and dominant emotion")
    public record Point(
            @JsonProperty("t_ms")
                    @Schema(name = "t_ms", required = true, description = "milliseconds since 1970")
                    @Nullable
                    Long time,
            @Schema(required = true, description = "0–100, one decimal") @Nullable Double score,
            @Schema(
                            required = true,
                            enumeration = {
                                "highly_engaged",
                                "engaged",
                                "neutral",
                                "partially_engaged",
                                "confused",
                                "distracted",
                                "frustrated",
                                "bored"
                            })
                    @Nullable
                    String status,
            @Schema(
                            required = true,
                            enumeration = {"angry", "disgust", "fear", "happy", "sad", "surprise", "neutral"})
                    @Nullable
                    String dominantEmotion) {}
}
