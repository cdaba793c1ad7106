package io.moodreel.bench.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GeneratedRatingsTest {
    private static final MatrixShape SHAPE = MatrixShape.ofMl20m(0.005);

    @Test
    void ratings_areAboutAsMany_noneTwice_onTheScale() {
        Set<Long> pairs = new HashSet<>();
        int[] perItem = new int[SHAPE.items()];

        new GeneratedRatings(SHAPE, 1).each((user, item, rating) -> {
            assertThat(pairs.add((long) user * SHAPE.items() + item)).isTrue();
            assertThat(rating).isBetween(0.5f, 5f);
            perItem[item]++;
        });

        assertThat(pairs.size()).isCloseTo(SHAPE.ratings(), withinPercentage(1));
        assertThat(perItem[0]).isGreaterThan(10 * perItem[SHAPE.items() - 1]);
    }

    @Test
    void sameSeed_drawsTheSame() {
        assertThat(checksum(3)).isEqualTo(checksum(3)).isNotEqualTo(checksum(4));
    }

    private static double checksum(long seed) {
        double[] sum = new double[1];
        new GeneratedRatings(SHAPE, seed)
                .each((user, item, rating) -> sum[0] = 0.999 * sum[0] + user + 3 * item + rating);
        return sum[0];
    }
}
