package io.moodreel.server.recommendations.mood;

import io.moodreel.recommend.mood.MoodMode;
import io.moodreel.recommend.mood.QualityGate.Condition;
import io.moodreel.server.catalog.TitleSummary;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Titles for a mood. */
@Schema(description = "Titles for a mood")
public record MoodRow(
        @Schema(required = true, nullable = true, description = "one of the six moods, null when the word was unknown")
                @Nullable
                String mood,
        @Schema(required = true) MoodMode mode,
        @Schema(required = true, description = "the genres the mood asks for") List<String> genres,
        @Schema(required = true, description = "conditions dropped because too few titles passed")
                List<Condition> relaxed,
        @Schema(required = true) List<TitleSummary> items) {}
