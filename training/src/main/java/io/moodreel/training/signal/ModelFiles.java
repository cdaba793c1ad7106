package io.moodreel.training.signal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.moodreel.affect.signal.ChangeScores;
import io.moodreel.affect.signal.ModelInput;
import io.moodreel.nets.onnx.Attribute;
import io.moodreel.nets.onnx.Constant;
import io.moodreel.nets.onnx.Dimension;
import io.moodreel.nets.onnx.ElementType;
import io.moodreel.nets.onnx.Node;
import io.moodreel.nets.onnx.OnnxGraph;
import io.moodreel.nets.onnx.ValueInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/** Writes a trained model as the engine opens it: one ONNX graph with all LSTMs, one step a run, and its manifest. */
final class ModelFiles {
    private static final String FILE = "signals.onnx";
    private static final String MANIFEST = "signals.manifest.json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ModelFiles() {}

    static void write(TrainedSignals model, Path folder) {
        byte[] onnx = graph(model).toBytes();
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(FILE), onnx);
            String manifest = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(manifest(model, onnx));
            Files.writeString(folder.resolve(MANIFEST), manifest + "\n");
        } catch (IOException failed) {
            throw new DataException("the model cannot be written into " + folder + ": " + failed.getMessage(), failed);
        }
    }

    private static ObjectNode manifest(TrainedSignals model, byte[] onnx) {
        String checksum = sha256(onnx);
        ObjectNode manifest = MAPPER.createObjectNode()
                .put("version", "signals-" + checksum.substring(0, 8))
                .put("file", FILE)
                .put("sha256", checksum);
        manifest.set("scores", MAPPER.valueToTree(ChangeScores.names()));
        manifest.set("scale", MAPPER.valueToTree(model.scale()));
        manifest.put("limit", Standard.LIMIT);
        manifest.set("centroids", MAPPER.valueToTree(model.centroids()));
        manifest.put("units", model.nets().getFirst().units);
        manifest.put(
                "trained_on", "EEVR (Singh and others, NeurIPS 2024), Stress-Predict (Iqbal and others, Sensors 2022)");
        manifest.put("licence", "Apache-2.0; see docs/models/signals.md for the terms of the data");
        return manifest;
    }

    private static OnnxGraph graph(TrainedSignals model) {
        int clusters = model.nets().size();
        int units = model.nets().getFirst().units;
        OnnxGraph.Builder graph = OnnxGraph.named("signals")
                .input(floats("features", ModelInput.LENGTH))
                .input(floats("hidden", clusters * units))
                .input(floats("cell", clusters * units))
                .output(floats("probabilities", Lstm.HEADS * clusters))
                .output(floats("hidden_next", clusters * units))
                .output(floats("cell_next", clusters * units))
                .constant(Constant.integers(
                        "sizes",
                        new long[] {clusters},
                        IntStream.range(0, clusters).mapToLong(_ -> units).toArray()))
                .node(new Node(
                        "Split",
                        List.of("hidden", "sizes"),
                        names("hidden_", clusters),
                        List.of(Attribute.of("axis", 2))))
                .node(new Node(
                        "Split", List.of("cell", "sizes"), names("cell_", clusters), List.of(Attribute.of("axis", 2))));
        for (int cluster = 0; cluster < clusters; cluster++) {
            addLstm(graph, model.nets().get(cluster), cluster);
        }
        return graph.node(Node.of("Concat", names("logits_", clusters), "logits", Attribute.of("axis", 2)))
                .node(Node.of("Sigmoid", List.of("logits"), "probabilities"))
                .node(Node.of("Concat", names("hidden_next_", clusters), "hidden_next", Attribute.of("axis", 2)))
                .node(Node.of("Concat", names("cell_next_", clusters), "cell_next", Attribute.of("axis", 2)))
                .metadata("producer", "Moodreel, ./moodreel train signals")
                .build();
    }

    private static void addLstm(OnnxGraph.Builder graph, Lstm net, int cluster) {
        int units = net.units;
        int rows = 4 * units;
        float[] input = new float[rows * net.inputs];
        float[] recurrent = new float[rows * units];
        // ONNX adds two biases, one of the inputs and one of the units; the second stays 0
        float[] bias = new float[2 * rows];
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < net.inputs; i++) {
                input[row * net.inputs + i] = (float) net.input(row, i);
            }
            for (int i = 0; i < units; i++) {
                recurrent[row * units + i] = (float) net.recurrent(row, i);
            }
            bias[row] = (float) net.bias(row);
        }
        float[] heads = new float[units * Lstm.HEADS];
        float[] headBias = new float[Lstm.HEADS];
        for (int head = 0; head < Lstm.HEADS; head++) {
            for (int unit = 0; unit < units; unit++) {
                heads[unit * Lstm.HEADS + head] = (float) net.head(head, unit);
            }
            headBias[head] = (float) net.headBias(head);
        }
        graph.constant(Constant.floats("input_weights_" + cluster, new long[] {1, rows, net.inputs}, input))
                .constant(Constant.floats("recurrent_weights_" + cluster, new long[] {1, rows, units}, recurrent))
                .constant(Constant.floats("bias_" + cluster, new long[] {1, 2L * rows}, bias))
                .constant(Constant.floats("head_weights_" + cluster, new long[] {units, Lstm.HEADS}, heads))
                .constant(Constant.floats("head_bias_" + cluster, new long[] {Lstm.HEADS}, headBias))
                .node(new Node(
                        "LSTM",
                        List.of(
                                "features",
                                "input_weights_" + cluster,
                                "recurrent_weights_" + cluster,
                                "bias_" + cluster,
                                "",
                                "hidden_" + cluster,
                                "cell_" + cluster),
                        List.of("steps_" + cluster, "hidden_next_" + cluster, "cell_next_" + cluster),
                        List.of(Attribute.of("hidden_size", units))))
                .node(Node.of(
                        "MatMul", List.of("hidden_next_" + cluster, "head_weights_" + cluster), "head_sums_" + cluster))
                .node(Node.of("Add", List.of("head_sums_" + cluster, "head_bias_" + cluster), "logits_" + cluster));
    }

    private static List<String> names(String prefix, int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(prefix + i);
        }
        return names;
    }

    private static ValueInfo floats(String name, int length) {
        return new ValueInfo(name, ElementType.FLOAT, List.of(Dimension.of(1), Dimension.of(1), Dimension.of(length)));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
