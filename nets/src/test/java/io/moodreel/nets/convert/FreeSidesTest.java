package io.moodreel.nets.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.moodreel.nets.onnx.Dimension;
import io.moodreel.nets.onnx.OnnxGraph;
import io.moodreel.nets.onnx.OnnxRun;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FreeSidesTest {

    private static final SmallNet NET = SmallNet.taking(1, 4, 4, 1)
            .weight("w", new int[] {1, 1, 1, 2}, 1, 10)
            .wholes("shape", 1, 16, 2)
            .node("c", "Conv2D", List.of("in", "w"), Map.of("padding", "SAME"))
            .node("r", "Reshape", "c", "shape");

    @Test
    void netOfConvolutions_takesASmallerPicture() throws Exception {
        OnnxGraph free = FreeSides.of(NET.convert());

        assertThat(OnnxRun.of(free, new float[] {1, 2, 3, 4}, 1, 1, 2, 2).get("result"))
                .containsExactly(1, 10, 2, 20, 3, 30, 4, 40);
        assertThat(free.inputs().getFirst().shape())
                .containsExactly(Dimension.of(1), Dimension.of(1), Dimension.free("height"), Dimension.free("width"));
        assertThat(free.outputs().getFirst().shape())
                .containsExactly(Dimension.of(1), Dimension.free("result_rows"), Dimension.of(2));
    }

    @Test
    void netThatReshapesOtherwise_isRejected() {
        SmallNet net = SmallNet.taking(1, 2, 2, 1).wholes("shape", 1, 4).node("r", "Reshape", "in", "shape");

        assertThatExceptionOfType(UnsupportedGraphException.class)
                .isThrownBy(() -> FreeSides.of(net.convert()))
                .withMessage("the shape r/shape is [1, 4]; with free sides only batch, rows, columns are known");
    }

    @Test
    void netThatTakesNoImage_isRejected() {
        SmallNet net = SmallNet.taking(1, 2).node("r", "Relu", "in");

        assertThatExceptionOfType(UnsupportedGraphException.class)
                .isThrownBy(() -> FreeSides.of(net.convert()))
                .withMessage("the input picture has 2 axes; only images have sides to be left free");
    }
}
