package io.moodreel.recommend.hybrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FeaturesTest {
    @Test
    void standardise_putsAColumnIntoDeviationsFromItsMean() {
        float[] table = {1, 7, 3, 7, 5, 7};

        Features.standardise(table, 3, 2, 0);

        float deviation = (float) Math.sqrt(8 / 3.0);
        assertThat(table).containsExactly(new float[] {-2 / deviation, 7, 0, 7, 2 / deviation, 7}, within(1e-6f));
    }

    @Test
    void standardise_makesZerosOfWhatIsAllAlike() {
        float[] table = {0.1f, 0.1f, 0.1f};

        Features.standardise(table, 3, 1, 0);

        assertThat(table).containsOnly(0);
    }
}
