package io.moodreel.training.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.moodreel.training.graph.TrainableGraph;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidualNetTest {

    private static final List<Integer> WIDTHS = List.of(8, 16, 24);
    private static final List<Integer> BLOCKS = List.of(1, 2, 1);

    @ParameterizedTest
    @ValueSource(ints = {40, 48, 64})
    void picturesOfAnySide_getSharesThatSumToOne(int side) {
        try (NDManager manager = NDManager.newBaseManager()) {
            TrainableGraph net =
                    new TrainableGraph(ResidualNet.drawn(WIDTHS, BLOCKS, 1).graph(), manager);
            NDArray pictures = manager.randomNormal(new Shape(2, 1, side, side));

            NDArray shares = net.run(pictures, FaceNet.SHARES, true);

            assertThat(shares.getShape()).isEqualTo(new Shape(2, 7));
            assertThat(shares.sum(new int[] {1}).toFloatArray()).containsExactly(new float[] {1, 1}, within(1e-5f));
        }
    }

    @Test
    void sameSeed_givesTheSameNet_anotherAnother() {
        byte[] net = ResidualNet.drawn(WIDTHS, BLOCKS, 1).graph().toBytes();

        assertThat(ResidualNet.drawn(WIDTHS, BLOCKS, 1).graph().toBytes()).isEqualTo(net);
        assertThat(ResidualNet.drawn(WIDTHS, BLOCKS, 2).graph().toBytes()).isNotEqualTo(net);
    }

    @Test
    void learning_movesTheStatistics_readingDoesNot() {
        try (NDManager manager = NDManager.newBaseManager()) {
            TrainableGraph net =
                    new TrainableGraph(ResidualNet.drawn(WIDTHS, BLOCKS, 1).graph(), manager);
            NDArray pictures = manager.randomNormal(new Shape(4, 1, 48, 48)).add(3);
            NDArray mean = net.statistics().get("stem1/mean");
            float[] before = mean.toFloatArray();

            net.run(pictures, FaceNet.LOGITS, false);
            assertThat(mean.toFloatArray()).isEqualTo(before);

            net.run(pictures, FaceNet.LOGITS, true);
            assertThat(Arrays.equals(mean.toFloatArray(), before)).isFalse();
        }
    }
}
