package io.moodreel.server.viewing.predictions;

import io.moodreel.affect.signal.Probe;
import io.moodreel.server.viewing.sessions.ViewingSession;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Five seconds of a session, as callers see them. */
@Schema(name = "Segment", description = "Five seconds of a session, and what was felt in them by the model's reckoning")
public record SegmentView(
        @Schema(required = true) int segmentIndex,
        @Schema(required = true, description = "its first moment, ms since 1970") long timestamp,
        @Schema(required = true, description = "the first moment after it") long endMs,
        @Schema(
                        required = true,
                        description =
                                "where the video stood at its start, unless somebody jumped: time since the session's start without its pauses")
                long mediaMs,
        @Schema(
                        required = true,
                        nullable = true,
                        // no enumeration: the document writes those in lower case, and these are not
                        pattern = "[HL]{2}",
                        description = "valence and arousal, each high or low; null where it could not be told")
                @Nullable
                String probe,
        @Schema(required = true, nullable = true) @Nullable String emotion,
        @Schema(required = true, nullable = true, description = "#rrggbb") @Nullable String color,
        @Schema(required = true, nullable = true) @Nullable Integer clusterId,
        @Schema(required = true, description = "0 to 1; 0 without a probe") double confidence,
        @Schema(required = true, description = "whether there were signals") boolean measured) {
    public static SegmentView of(KeptSegment segment, ViewingSession session) {
        return new SegmentView(
                segment.index(),
                segment.startMs(),
                segment.endMs(),
                session.watchedMs(segment.startMs()),
                segment.probe().map(Probe::name).orElse(null),
                segment.probe().map(Probe::emotion).orElse(null),
                segment.probe().map(Probe::colour).orElse(null),
                segment.clusterId().isPresent() ? segment.clusterId().getAsInt() : null,
                segment.confidence(),
                segment.measured());
    }
}
