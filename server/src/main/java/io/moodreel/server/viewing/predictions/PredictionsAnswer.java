package io.moodreel.server.viewing.predictions;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.moodreel.server.viewing.sessions.ViewingSession;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A session's timeline, as callers see it (contract §8).
 *
 * @param total segments there are, also those that were not asked for
 * @param message why there are none
 */
@Schema(name = "Predictions", description = "The timeline of a session")
public record PredictionsAnswer(
        @Schema(required = true) boolean success,
        @Schema(required = true) long videoId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String sessionId,
        @Schema(required = true) List<SegmentView> segments,
        @Schema(required = true) long total,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String message) {
    private static final String NONE_YET =
            "There are no predictions yet: the first comes five seconds after the first signals.";
    private static final String NO_SESSION = "There are no predictions: you have no session of this video.";

    public static PredictionsAnswer of(ViewingSession session, Predictions.Timeline timeline) {
        List<SegmentView> segments = timeline.segments().stream()
                .map(segment -> SegmentView.of(segment, session))
                .toList();
        return new PredictionsAnswer(
                true,
                session.videoId(),
                session.name(),
                segments,
                timeline.total(),
                timeline.total() == 0 ? NONE_YET : null);
    }

    /** For a video nobody of this name has watched. */
    public static PredictionsAnswer none(long video) {
        return new PredictionsAnswer(true, video, null, List.of(), 0, NO_SESSION);
    }
}
