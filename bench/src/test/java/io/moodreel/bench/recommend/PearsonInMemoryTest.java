package io.moodreel.bench.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.recommend.data.Interactions;
import org.junit.jupiter.api.Test;

class PearsonInMemoryTest {
    @Test
    void tenBest_areThoseOfWhoRatesAlike() {
        // users 0 and 1 agree on three items; the other rated items 3 and 4 besides, the second higher
        Interactions interactions = Interactions.builder()
                .add(0, 0, 1)
                .add(0, 1, 3)
                .add(0, 2, 5)
                .add(1, 0, 2)
                .add(1, 1, 3)
                .add(1, 2, 4)
                .add(1, 3, 3)
                .add(1, 4, 5)
                .build();

        assertThat(new PearsonInMemory(interactions).tenBest(0)).containsExactly(4, 3);
    }
}
