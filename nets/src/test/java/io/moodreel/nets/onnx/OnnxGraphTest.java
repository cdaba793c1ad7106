package io.moodreel.nets.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OnnxGraphTest {

    private static final ValueInfo INPUT =
            new ValueInfo("x", ElementType.FLOAT, List.of(Dimension.free("batch"), Dimension.of(3)));
    private static final ValueInfo OUTPUT =
            new ValueInfo("y", ElementType.FLOAT, List.of(Dimension.free("batch"), Dimension.of(2)));

    private static OnnxGraph.Builder line() {
        return OnnxGraph.named("line")
                .input(INPUT)
                .constant(Constant.floats("w", new long[] {3, 2}, 1, 2, 3, 4, 5, 6))
                .constant(Constant.floats("b", new long[] {2}, 10, 20))
                .node(Node.of("Gemm", List.of("x", "w", "b"), "y", Attribute.of("alpha", 2f)))
                .output(OUTPUT)
                .metadata("licence", "MIT");
    }

    @Test
    void graph_runsWithTheAttributesAndConstantsGiven() throws Exception {
        Map<String, float[]> outputs = OnnxRun.of(line().build(), new float[] {1, 0, 0, 1, 1, 1}, 2, 3);

        assertThat(outputs.get("y")).containsExactly(2 + 10, 4 + 20, 18 + 10, 24 + 20);
    }

    @Test
    void file_tellsItsShapesAndNotes() throws Exception {
        try (OrtSession session =
                OrtEnvironment.getEnvironment().createSession(line().build().toBytes())) {
            TensorInfo input = (TensorInfo) session.getInputInfo().get("x").getInfo();

            assertThat(input.getShape()).containsExactly(-1, 3);
            assertThat(input.getDimensionNames()).containsExactly("batch", "");
            assertThat(session.getMetadata().getCustomMetadata()).containsEntry("licence", "MIT");
            assertThat(session.getMetadata().getGraphName()).isEqualTo("line");
            assertThat(session.getMetadata().getProducerName()).isEqualTo("Moodreel");
        }
    }

    @Test
    void halves_areReadAsHalves() throws Exception {
        OnnxGraph graph = OnnxGraph.named("halves")
                .input(new ValueInfo("x", ElementType.FLOAT, List.of(Dimension.of(2))))
                .constant(Constant.halves("h", new long[] {2}, 0.5f, 65504))
                .node(Node.of("Cast", List.of("h"), "w", Attribute.of("to", ElementType.FLOAT.code())))
                .node(Node.of("Add", List.of("x", "w"), "y"))
                .output(new ValueInfo("y", ElementType.FLOAT, List.of(Dimension.of(2))))
                .build();

        assertThat(OnnxRun.of(graph, new float[] {1, 1}, 2).get("y")).containsExactly(1.5f, 65505);
    }

    @Test
    void sameGraph_givesTheSameBytes() {
        assertThat(line().build().toBytes()).isEqualTo(line().build().toBytes());
    }

    @Test
    void valueThatNothingMakes_isRejectedByName() {
        OnnxGraph.Builder graph =
                OnnxGraph.named("net").input(INPUT).node(Node.of("Add", List.of("x", "missing"), "y"));

        assertThatIllegalArgumentException()
                .isThrownBy(graph::build)
                .withMessage("graph net: a node Add uses missing, which nothing before it makes");
    }

    @Test
    void valueMadeTwice_isRejectedByName() {
        OnnxGraph.Builder graph = OnnxGraph.named("net").input(INPUT).node(Node.of("Relu", List.of("x"), "x"));

        assertThatIllegalArgumentException()
                .isThrownBy(graph::build)
                .withMessage("graph net: the value x is made twice");
    }

    @Test
    void outputThatNothingMakes_isRejectedByName() {
        OnnxGraph.Builder graph = OnnxGraph.named("net").input(INPUT).output(OUTPUT);

        assertThatIllegalArgumentException()
                .isThrownBy(graph::build)
                .withMessage("graph net: nothing makes the output y");
    }

    @Test
    void secondConstantOfAName_isRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line().constant(Constant.integers("w", new long[] {1}, 7)))
                .withMessage("graph line has two constants w");
    }

    @Test
    void constantWithTooFewElements_isRejectedWithBothCounts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Constant.floats("w", new long[] {2, 3}, 1, 2))
                .withMessage("constant w of shape [2, 3] needs 6 elements, got 2");
    }

    @Test
    void file_readBack_isTheSameGraph() {
        OnnxGraph graph = line().constant(Constant.halves("h", new long[] {2}, 0.5f, -2))
                .constant(Constant.integers("axes", new long[] {2}, -1, 5_000_000_000L))
                .constant(Constant.floats("scalar", new long[0], 6))
                .node(new Node(
                        "Other",
                        List.of("y", "", "axes"),
                        List.of("z"),
                        List.of(
                                Attribute.of("mode", "linear"),
                                Attribute.of("pads", 0, 0, 1, 1),
                                new Attribute.Fractions("parts", List.of(0.25f, 4f)),
                                Attribute.of("to", 1))))
                .build();

        OnnxGraph read = OnnxGraph.of(graph.toBytes());

        assertThat(read.toBytes()).isEqualTo(graph.toBytes());
        assertThat(read.constants().get("h").floats()).containsExactly(0.5f, -2);
        assertThat(read.nodes()).isEqualTo(graph.nodes());
    }

    @Test
    void fileThatIsCutOrNone_isRejectedWithASentence() {
        byte[] file = line().build().toBytes();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> OnnxGraph.of(java.util.Arrays.copyOf(file, file.length / 2)))
                .withMessageContaining("ends in the middle");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OnnxGraph.of(new byte[0]))
                .withMessage("the file is no ONNX model: it holds no graph");
    }
}
