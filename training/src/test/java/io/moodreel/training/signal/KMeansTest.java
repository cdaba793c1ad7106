package io.moodreel.training.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.moodreel.affect.signal.ChangeScores;
import io.moodreel.affect.signal.ModelInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KMeansTest {
    private static final double[] ONES = ones();

    @Test
    void twoHeaps_areFound_thoughHalfOfTheirScoresAreMissing() {
        Random random = new Random(4);
        List<KMeans.Point> points = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            double[] scores = new double[ChangeScores.COUNT];
            for (int score = 0; score < scores.length; score++) {
                double middle = i % 2 == 0 ? 2 : -2;
                scores[score] = score > 0 && random.nextBoolean() ? Double.NaN : middle + 0.3 * random.nextGaussian();
            }
            ChangeScores change = ChangeScores.of(scores);
            points.add(new KMeans.Point(ModelInput.of(change, ONES, Standard.LIMIT), change));
        }

        double[][] centroids = KMeans.fit(points, 2, random);

        double[] high = centroids[0][0] > 0 ? centroids[0] : centroids[1];
        double[] low = high == centroids[0] ? centroids[1] : centroids[0];
        for (int i = 0; i < high.length; i++) {
            assertThat(high[i]).isCloseTo(2, within(0.15));
            assertThat(low[i]).isCloseTo(-2, within(0.15));
        }
    }

    private static double[] ones() {
        double[] ones = new double[ChangeScores.COUNT];
        Arrays.fill(ones, 1);
        return ones;
    }
}
