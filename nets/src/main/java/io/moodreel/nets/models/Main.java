package io.moodreel.nets.models;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.moodreel.nets.onnx.OnnxGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the files of the module face-models: {@code Main FACE-MODELS-FOLDER OUTPUT-FOLDER}. */
public final class Main {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Main() {}

    /** Converts what is stale, and nothing else. Throws {@link IOException} with a sentence on what is missing or wrong. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("two arguments are needed: the folder of nets.json, the output folder");
        }
        Path folder = Path.of(arguments[0]);
        Path output = Path.of(arguments[1]);
        byte[] catalogue = Files.readAllBytes(folder.resolve("nets.json"));
        Stamp stamp = new Stamp(output, Checksum.of(catalogue));
        if (stamp.isFresh()) return;
        List<Net> nets = JSON.readValue(catalogue, new TypeReference<>() {});
        Packages packages = new Packages(folder);
        packages.fetchMissing(nets);
        Files.createDirectories(output);
        Conversions conversions = new Conversions(packages);
        for (Net net : nets) {
            packages.check(net);
            OnnxGraph graph = conversions.convert(net);
            byte[] file = graph.toBytes();
            Files.write(output.resolve(net.name() + ".onnx"), file);
            Files.write(
                    output.resolve(net.name() + ".manifest.json"),
                    JSON.writeValueAsBytes(Manifest.of(net, graph, file)));
        }
        stamp.write(nets);
    }
}
