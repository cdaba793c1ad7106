package io.moodreel.server.moods.reading;

import io.moodreel.affect.Emotion;
import io.moodreel.affect.EmotionShares;
import io.moodreel.affect.engagement.Engagement;
import io.moodreel.affect.engagement.EngagementStatus;
import io.moodreel.affect.face.FaceReading;
import io.moodreel.server.moods.frames.FrameTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Frames together; means are over those with a face. */
@Schema(description = "Frames together; means are over those with a face")
public record BatchSummary(
        @Schema(required = true, description = "how many were sent") int frames,
        @Schema(required = true, description = "in how many of them a face was read") int faces,
        @Schema(required = true, nullable = true, description = "one decimal; null without a face") @Nullable
                Double averageEngagement,
        @Schema(required = true, nullable = true, description = "the one with the largest mean; null without a face")
                @Nullable
                Emotion dominantEmotion,
        @Schema(required = true, nullable = true, description = "null without a face") @Nullable
                EmotionPercentages emotionMeans,
        @Schema(required = true, description = "engagement status → frames, of those that occur")
                Map<String, Integer> statusCounts,
        @Schema(required = true, description = "the frames with a face, in the order sent") List<Moment> timeline) {
    private static final double TENTHS = 10;

    /** One frame with a face. */
    @Schema(name = "BatchMoment", description = "One frame with a face")
    public record Moment(
            @Schema(required = true, description = "its place among the frames sent, from 0") int frame,
            @Schema(
                            required = true,
                            oneOf = {Long.class, String.class})
                    Object timestamp,
            @Schema(required = true) Emotion dominantEmotion,
            @Schema(required = true) double engagementScore,
            @Schema(required = true) EngagementStatus engagementStatus) {}

    static BatchSummary of(List<Outcome> outcomes) {
        List<Moment> timeline = new ArrayList<>();
        List<EmotionShares> shares = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome outcome = outcomes.get(i);
            if (outcome.face().isPresent()) {
                FaceReading face = outcome.face().get();
                shares.add(face.emotions());
                timeline.add(moment(i, outcome.time(), face.emotions()));
            }
        }
        Map<String, Integer> statuses = new TreeMap<>();
        timeline.forEach(moment -> statuses.merge(moment.engagementStatus().label(), 1, Integer::sum));
        if (shares.isEmpty()) {
            return new BatchSummary(outcomes.size(), 0, null, null, null, statuses, timeline);
        }
        EmotionShares means = means(shares);
        double engagement =
                timeline.stream().mapToDouble(Moment::engagementScore).average().orElseThrow();
        return new BatchSummary(
                outcomes.size(),
                shares.size(),
                Math.round(engagement * TENTHS) / TENTHS,
                means.dominant(),
                EmotionPercentages.of(means),
                statuses,
                timeline);
    }

    private static Moment moment(int frame, FrameTime time, EmotionShares shares) {
        Engagement engagement = Engagement.of(shares);
        return new Moment(frame, time.wire(), shares.dominant(), engagement.score(), engagement.status());
    }

    private static EmotionShares means(List<EmotionShares> shares) {
        double[] sums = new double[Emotion.values().length];
        for (Emotion emotion : Emotion.values()) {
            for (EmotionShares face : shares) {
                sums[emotion.ordinal()] += face.get(emotion);
            }
        }
        return EmotionShares.ofWeights(sums);
    }
}
