package io.moodreel.nets.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.moodreel.nets.onnx.Dimension;
import io.moodreel.nets.onnx.Node;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShapesTest {

    @Test
    void reshape_keepsTensorFlowsOrderOfElements() throws Exception {
        SmallNet net = SmallNet.taking(1, 2, 2, 2).wholes("shape", 1, 4, -1).node("r", "Reshape", "in", "shape");

        assertThat(net.run(1, 2, 3, 4, 5, 6, 7, 8)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(net.convert().outputs().getFirst().shape())
                .containsExactly(Dimension.of(1), Dimension.of(4), Dimension.of(2));
    }

    @Test
    void reshape_ofOneCell_needsNoTransposition() throws Exception {
        SmallNet net = SmallNet.taking(-1, 1, 1, 3).wholes("shape", -1, 3).node("r", "Reshape", "in", "shape");

        assertThat(net.run(1, 2, 3, 4, 5, 6)).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(net.convert().nodes()).extracting(Node::operator).containsExactly("Reshape");
    }

    @Test
    void freeBatchBehindTheFirstAxis_isRejected() {
        SmallNet net = SmallNet.taking(-1, 2, 2, 1).wholes("shape", 2, -1).node("r", "Reshape", "in", "shape");

        assertThatExceptionOfType(UnsupportedGraphException.class)
                .isThrownBy(net::convert)
                .withMessage("Reshape r to [2, -1] of a value with a free batch; −1 is known only in front then");
    }

    @Test
    void squeeze_dropsTheAxesNamed_orAllOfOne() throws Exception {
        SmallNet named =
                SmallNet.taking(1, 2, 1, 2).node("s", "Squeeze", List.of("in"), Map.of("squeeze_dims", List.of(-2)));
        SmallNet all = SmallNet.taking(1, 2, 1, 2).node("s", "Squeeze", "in");

        assertThat(named.run(1, 2, 3, 4)).containsExactly(1, 2, 3, 4);
        assertThat(named.convert().outputs().getFirst().shape()).hasSize(3);
        assertThat(all.run(1, 2, 3, 4)).containsExactly(1, 2, 3, 4);
        assertThat(all.convert().outputs().getFirst().shape()).hasSize(2);
    }

    @Test
    void pad_addsRowsColumnsAndChannelsWhereTensorFlowSays() throws Exception {
        SmallNet net = SmallNet.taking(1, 1, 2, 1)
                .weight("paddings", new int[] {4, 2}, 0, 0, 0, 0, 1, 0, 0, 1)
                .node("p", "Pad", "in", "paddings");

        assertThat(net.run(5, 6)).containsExactly(0, 0, 5, 0, 6, 0);
    }

    @Test
    void padV2_fillsWithItsValue() throws Exception {
        SmallNet net = SmallNet.taking(1, 2)
                .weight("paddings", new int[] {2, 2}, 0, 0, 1, 2)
                .weight("filling", new int[] {}, 9)
                .node("p", "PadV2", "in", "paddings", "filling");

        assertThat(net.run(5, 6)).containsExactly(9, 5, 6, 9, 9);
    }

    @Test
    void concatenation_followsTensorFlowsAxes() throws Exception {
        SmallNet channels = SmallNet.taking(1, 1, 2, 1)
                .wholes("axis", -1)
                .node("r", "Relu", "in")
                .node("c", "ConcatV2", "in", "r", "axis");
        SmallNet columns = SmallNet.taking(1, 1, 2, 1)
                .wholes("axis", 2)
                .node("r", "Relu", "in")
                .node("c", "ConcatV2", "in", "r", "axis");

        assertThat(channels.run(-1, 2)).containsExactly(-1, 0, 2, 2);
        assertThat(columns.run(-1, 2)).containsExactly(-1, 2, 0, 2);
    }

    @Test
    void identity_isNoStep_evenAtTheEnd() throws Exception {
        SmallNet net = SmallNet.taking(1, 2).node("r", "Relu", "in").node("i", "Identity", "r");

        assertThat(net.run(-1, 2)).containsExactly(0, 2);
        assertThat(net.convert().nodes()).extracting(Node::operator).containsExactly("Relu");
    }

    @Test
    void imageAtTheEnd_isGivenChannelsLast() throws Exception {
        assertThat(SmallNet.taking(1, 2, 1, 2).node("r", "Relu", "in").run(1, 2, 3, 4))
                .containsExactly(1, 2, 3, 4);
    }
}
