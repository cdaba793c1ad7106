package io.moodreel.nets.models;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.moodreel.nets.onnx.Dimension;
import io.moodreel.nets.onnx.OnnxGraph;
import io.moodreel.nets.onnx.ValueInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code NAME.manifest.json} says: how the net beside it is fed and read, and where it comes from. */
record Manifest(
        String name,
        String file,
        String sha256,
        String description,
        Input input,
        List<Output> outputs,
        String licence,
        String origin,
        Source source) {

    /** Axes with a free length are given by name. */
    record Input(
            String name, List<Object> shape, String layout, String colour, List<Double> mean, List<Double> scale) {}

    record Output(
            String name,
            List<Object> shape,
            String meaning,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> labels) {}

    record Source(@JsonProperty("package") String packageName, String version) {}

    static Manifest of(Net net, OnnxGraph graph, byte[] file) {
        Input input = new Input(
                net.input().name(),
                shape(graph.inputs().getFirst()),
                "NCHW",
                net.input().colour(),
                net.input().mean(),
                net.input().scale());
        List<Output> outputs = graph.outputs().stream()
                .map(value -> net.outputs().stream()
                        .filter(output -> output.name().equals(value.name()))
                        .map(output -> new Output(output.name(), shape(value), output.meaning(), output.labels()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("nets.json does not say what the output "
                                + value.name() + " of " + net.name() + " is")))
                .toList();
        return new Manifest(
                net.name(),
                net.name() + ".onnx",
                Checksum.of(file),
                net.description(),
                input,
                outputs,
                net.licence(),
                net.origin(),
                new Source(net.source().packageName(), net.source().version()));
    }

    private static List<Object> shape(ValueInfo value) {
        return value.shape().stream().map(Manifest::axis).toList();
    }

    private static Object axis(Dimension dimension) {
        return dimension.name() == null ? (Object) dimension.size() : dimension.name();
    }
}
