package io.moodreel.server.moods.reading;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What several frames say, one by one and together. */
@Schema(description = "What several pictures say, one by one in the order sent, and together")
public record BatchAnswer(
        @Schema(required = true, description = "true: every frame has its result, which has its own") boolean success,
        @Schema(required = true) List<MoodAnswer> results,
        @Schema(required = true) BatchSummary summary) {
    /** What came of the frames, in their order. */
    public static BatchAnswer of(List<Outcome> outcomes) {
        return new BatchAnswer(true, outcomes.stream().map(MoodAnswer::of).toList(), BatchSummary.of(outcomes));
    }
}
