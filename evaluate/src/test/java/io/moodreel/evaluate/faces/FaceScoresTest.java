package io.moodreel.evaluate.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.moodreel.affect.Emotion;
import io.moodreel.affect.EmotionShares;
import org.junit.jupiter.api.Test;

class FaceScoresTest {
    private final FaceScores scores = new FaceScores();

    @Test
    void accuracyCountsPictures_balancedAccuracyCountsLabels() {
        add(Emotion.HAPPY, Emotion.HAPPY, 3);
        add(Emotion.HAPPY, Emotion.SAD, 1);
        add(Emotion.FEAR, Emotion.SAD, 1);

        assertThat(scores.accuracy()).isCloseTo(0.6, within(1e-12));
        assertThat(scores.balancedAccuracy()).isCloseTo((0.75 + 0) / 2, within(1e-12));
        assertThat(scores.recall(Emotion.ANGRY)).isNaN();
        assertThat(scores.count(Emotion.HAPPY, Emotion.SAD)).isEqualTo(1);
    }

    @Test
    void calibrationError_isHowFarSharesAndHitsAreApart() {
        // seventy percent sure, right half of the time
        add(Emotion.HAPPY, Emotion.HAPPY, 2);
        add(Emotion.SAD, Emotion.HAPPY, 2);

        assertThat(scores.expectedCalibrationError()).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void pictureWithoutAFace_countsForDetectionOnly() {
        add(Emotion.HAPPY, Emotion.HAPPY, 3);
        scores.addMissed();

        assertThat(scores.detectionRate()).isEqualTo(0.75);
        assertThat(scores.accuracy()).isEqualTo(1);
    }

    private void add(Emotion label, Emotion answer, int times) {
        double[] weights = {0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05};
        weights[answer.ordinal()] = 0.7;
        for (int i = 0; i < times; i++) {
            scores.add(label, EmotionShares.ofWeights(weights));
        }
    }
}
