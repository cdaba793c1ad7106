package io.moodreel.nets.models;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.moodreel.nets.onnx.OnnxGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the files of the module face-models: {@code Main FACE-MODELS-FOLDER OUTPUT-FOLDER STAMP-FILE}. What lies in the folder's
 * {@code own}, nets we trained, is put beside what is converted.
 */
public final class Main {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Main() {}

    /** Converts what is stale, and nothing else. Throws {@link IOException} with a sentence on what is missing or wrong. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException(
                    "three arguments are needed: the folder of nets.json, the output folder, the stamp file");
        }
        Path folder = Path.of(arguments[0]);
        Path output = Path.of(arguments[1]);
        byte[] catalogue = Files.readAllBytes(folder.resolve("nets.json"));
        List<Path> own = files(folder.resolve("own"));
        Stamp stamp = new Stamp(Path.of(arguments[2]), output, Checksum.of(catalogue), own);
        if (stamp.isFresh()) return;
        List<Net> nets = JSON.readValue(catalogue, new TypeReference<>() {});
        Packages packages = new Packages(folder);
        packages.fetchMissing(nets);
        clear(output);
        Conversions conversions = new Conversions(packages);
        for (Net net : nets) {
            packages.check(net);
            OnnxGraph graph = conversions.convert(net);
            byte[] file = graph.toBytes();
            Files.write(output.resolve(net.name() + ".onnx"), file);
            Files.write(
                    output.resolve(net.name() + ".manifest.json"),
                    JSON.writeValueAsBytes(Manifest.of(net, graph, file)));
            Files.write(output.resolve(licenceFile(net)), Files.readAllBytes(packages.file(net.source(), "LICENSE")));
        }
        for (Path file : own) Files.copy(file, output.resolve(file.getFileName()));
        stamp.write(nets);
    }

    /** An empty folder: a net that left the catalogue leaves the jar too. */
    private static void clear(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path file : files(folder)) Files.delete(file);
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** The packages' terms ask that their text goes with every copy. */
    private static String licenceFile(Net net) {
        String packageName = net.source().packageName();
        return packageName.substring(packageName.indexOf('/') + 1) + ".LICENSE.txt";
    }
}
