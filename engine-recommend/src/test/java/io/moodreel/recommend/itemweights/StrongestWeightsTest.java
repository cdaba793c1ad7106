package io.moodreel.recommend.itemweights;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.recommend.math.SparseMatrix;
import io.moodreel.recommend.training.Training;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StrongestWeightsTest {
    @Test
    void largestMagnitudesAreKept_theDiagonalIsNot() {
        float[] row = {9, -5, 3, 0, 4, -4};
        SparseMatrix kept = StrongestWeights.compute(
                6, 2, Training.quiet(1, 1), (_, weights) -> System.arraycopy(row, 0, weights, 0, 6));

        assertThat(kept.end(0) - kept.start(0)).isEqualTo(2);
        assertThat(kept.get(0, 1)).isEqualTo(-5);
        assertThat(kept.get(0, 4)).as("of equal ones the smaller column").isEqualTo(4);
        assertThat(kept.get(1, 0)).isEqualTo(9);
    }

    @Test
    void kthLargest_isThatOfASort() {
        Random random = new Random(11);
        for (int length = 1; length < 200; length++) {
            float[] values = new float[length];
            for (int i = 0; i < length; i++) {
                values[i] = random.nextInt(30);
            }
            float[] sorted = values.clone();
            Arrays.sort(sorted);
            int k = random.nextInt(1, length + 1);
            assertThat(Selection.largest(values, length, k)).as("seed 11").isEqualTo(sorted[length - k]);
        }
    }
}
