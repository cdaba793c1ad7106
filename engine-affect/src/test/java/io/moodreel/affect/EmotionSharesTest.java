package io.moodreel.affect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmotionSharesTest {
    @Test
    void weights_becomePercentagesOfTheirSum() {
        EmotionShares shares = EmotionShares.ofWeights(new double[] {1, 0, 0, 2, 0, 0, 1});

        assertThat(shares.happy()).isCloseTo(50, within(1e-9));
        assertThat(shares.angry()).isCloseTo(25, within(1e-9));
        assertThat(shares.asMap().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(100, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource
    void oneEmotionAlone_isDominant_andHasItsOwnPlace(Emotion emotion) {
        double[] weights = new double[7];
        weights[emotion.ordinal()] = 3;

        EmotionShares shares = EmotionShares.ofWeights(weights);

        assertThat(shares.dominant()).isEqualTo(emotion);
        assertThat(shares.get(emotion)).isEqualTo(100);
        assertThat(shares.asMap()).containsEntry(emotion, 100.0);
    }

    @Test
    void roundedShares_thatMissAHundredByATenth_areTakenBack() {
        assertThat(new EmotionShares(14.3, 14.3, 14.3, 14.3, 14.3, 14.3, 14.3).dominant())
                .isEqualTo(Emotion.ANGRY);
    }

    @Test
    void sharesThatDoNotAddUp_areRejectedWithTheirSum() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmotionShares(10, 0, 0, 50, 0, 0, 0))
                .withMessage("the seven emotions must add up to 100 percent, were 60.0");
    }

    @Test
    void shareOutsideItsRange_orNoNumber_isRejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EmotionShares(-1, 0, 0, 101, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new EmotionShares(Double.NaN, 0, 0, 100, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> EmotionShares.ofWeights(new double[7]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmotionShares.ofWeights(new double[] {Double.NaN, 1, 1, 1, 1, 1, 1}));
    }
}
