package io.moodreel.recommend.popularity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DampedMeanTest {
    @Test
    void fewRatings_arePulledTowardTheOverallMean() {
        // five ratings of 5.0, μ = 3.5, k = 5: (25 + 17.5) / 10
        assertThat(new DampedMean(3.5, 5).of(25, 5)).isCloseTo(4.25, within(1e-12));
    }

    @Test
    void manyRatings_speakForThemselves() {
        assertThat(new DampedMean(3.5, 5).of(50_000, 10_000)).isCloseTo(5.0, within(1e-3));
    }

    @Test
    void noRatings_giveTheOverallMean() {
        assertThat(new DampedMean(3.5, 5).of(0, 0)).isEqualTo(3.5);
        assertThat(new DampedMean(3.5, 0).of(0, 0)).isEqualTo(3.5);
    }

    @Test
    void negativeDamping_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DampedMean(3.5, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new DampedMean(Double.NaN, 1));
    }
}
