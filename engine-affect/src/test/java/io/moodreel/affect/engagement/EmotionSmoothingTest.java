package io.moodreel.affect.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.moodreel.affect.EmotionShares;
import org.junit.jupiter.api.Test;

class EmotionSmoothingTest {
    private static final EmotionShares HAPPY = new EmotionShares(0, 0, 0, 100, 0, 0, 0);
    private static final EmotionShares NEUTRAL = new EmotionShares(0, 0, 0, 0, 0, 0, 100);

    @Test
    void firstFrame_staysAsItIs() {
        assertThat(new EmotionSmoothing().add(HAPPY, 5)).isEqualTo(HAPPY);
    }

    @Test
    void oneMisreadFrame_doesNotChangeWhatShows() {
        EmotionSmoothing smoothing = new EmotionSmoothing(400);
        smoothing.add(HAPPY, 0);

        EmotionShares misread = smoothing.add(NEUTRAL, 66);

        assertThat(misread.happy()).isCloseTo(100 * Math.exp(-66 / 400.0), within(1e-9));
    }

    @Test
    void outcome_dependsOnTime_notOnTheNumberOfFrames() {
        EmotionSmoothing few = new EmotionSmoothing(400);
        few.add(HAPPY, 0);
        EmotionSmoothing many = new EmotionSmoothing(400);
        many.add(HAPPY, 0);
        for (int millis = 20; millis < 300; millis += 20) {
            many.add(NEUTRAL, millis);
        }

        assertThat(many.add(NEUTRAL, 300).neutral())
                .isCloseTo(few.add(NEUTRAL, 300).neutral(), within(1e-9));
    }

    @Test
    void standingClock_stillMoves_andAClearedOneStartsAnew() {
        EmotionSmoothing smoothing = new EmotionSmoothing();
        smoothing.add(HAPPY, 1_000);

        assertThat(smoothing.add(NEUTRAL, 1_000).neutral()).isPositive();
        smoothing.clear();
        assertThat(smoothing.add(NEUTRAL, 1_001)).isEqualTo(NEUTRAL);
    }

    @Test
    void timeConstantOfZero_isRejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EmotionSmoothing(0));
    }
}
