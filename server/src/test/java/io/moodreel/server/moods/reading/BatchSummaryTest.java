package io.moodreel.server.moods.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.moodreel.affect.Emotion;
import io.moodreel.affect.EmotionShares;
import io.moodreel.affect.engagement.EngagementStatus;
import io.moodreel.affect.face.Box;
import io.moodreel.affect.face.FaceReading;
import io.moodreel.affect.face.FaceReadings;
import io.moodreel.server.moods.frames.FrameTime;
import io.moodreel.server.moods.frames.FrameTime.Form;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BatchSummaryTest {
    private static FrameTime at(long millis) {
        return new FrameTime(Instant.ofEpochMilli(millis), Form.EPOCH_MILLIS);
    }

    private static Outcome face(long millis, EmotionShares shares) {
        FaceReading face =
                new FaceReading(new Box(0, 0, 9, 9), shares, 0.9, false, OptionalDouble.empty(), Optional.empty());
        return new Outcome.Read(at(millis), new FaceReadings(1, List.of(face)), Optional.empty());
    }

    @Test
    void meansAreOverFramesWithAFace() {
        BatchSummary summary = BatchSummary.of(List.of(
                face(1, new EmotionShares(0, 0, 0, 100, 0, 0, 0)),
                new Outcome.Read(at(2), new FaceReadings(0, List.of()), Optional.empty()),
                face(3, new EmotionShares(0, 0, 0, 0, 60, 0, 40)),
                new Outcome.Unreadable(at(4), "No picture."),
                face(5, new EmotionShares(0, 0, 0, 0, 60, 0, 40))));

        assertThat(summary.frames()).isEqualTo(5);
        assertThat(summary.faces()).isEqualTo(3);
        assertThat(summary.averageEngagement()).isEqualTo(33.3);
        assertThat(summary.dominantEmotion()).isEqualTo(Emotion.SAD);
        assertThat(summary.emotionMeans()).isEqualTo(new EmotionPercentages(0, 0, 0, 33.33, 40, 0, 26.67));
        assertThat(summary.statusCounts()).isEqualTo(Map.of("highly_engaged", 1, "frustrated", 2));
        assertThat(summary.timeline()).extracting(BatchSummary.Moment::frame).containsExactly(0, 2, 4);
        assertThat(summary.timeline().getFirst())
                .isEqualTo(new BatchSummary.Moment(0, 1L, Emotion.HAPPY, 100, EngagementStatus.HIGHLY_ENGAGED));
    }

    @Test
    void withoutAnyFace_thereAreNoMeans() {
        BatchSummary summary = BatchSummary.of(List.of(new Outcome.Unreadable(at(4), "No picture.")));

        assertThat(summary.frames()).isEqualTo(1);
        assertThat(summary.faces()).isZero();
        assertThat(summary.averageEngagement()).isNull();
        assertThat(summary.dominantEmotion()).isNull();
        assertThat(summary.emotionMeans()).isNull();
        assertThat(summary.statusCounts()).isEmpty();
        assertThat(summary.timeline()).isEmpty();
    }

    @Test
    void roundedPercentages_addUpTo100_withinATenth() {
        Random random = new Random(11);
        for (int round = 0; round < 10_000; round++) {
            double[] weights = random.doubles(7, 0, 1).toArray();
            EmotionPercentages told = EmotionPercentages.of(EmotionShares.ofWeights(weights));

            double sum = told.angry()
                    + told.disgust()
                    + told.fear()
                    + told.happy()
                    + told.sad()
                    + told.surprise()
                    + told.neutral();
            assertThat(sum).isEqualTo(100, within(0.04));
            assertThat(told.shares().dominant()).isNotNull();
        }
    }
}
