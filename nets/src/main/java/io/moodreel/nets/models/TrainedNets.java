package io.moodreel.nets.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Nets of our own training, which are kept as they are shipped: {@code trained/NAME.manifest.json} and the ONNX file it
 * names. They are compared with their checksums and copied.
 */
final class TrainedNets {

    private static final String MANIFEST = ".manifest.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Path> manifests;

    /** Those in the folder {@code trained} of the module's folder, which need not exist. */
    TrainedNets(Path moduleFolder) throws IOException {
        Path folder = moduleFolder.resolve("trained");
        if (!Files.isDirectory(folder)) {
            manifests = List.of();
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            manifests = files.filter(file -> file.getFileName().toString().endsWith(MANIFEST))
                    .sorted()
                    .toList();
        }
    }

    /** Changes when one of them does. */
    String checksum() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path manifest : manifests) all.append(Checksum.of(Files.readAllBytes(manifest)));
        return all.isEmpty() ? "none" : Checksum.of(all.toString().getBytes());
    }

    /** The names of the files that {@link #copy} makes. */
    List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        for (Path manifest : manifests) {
            files.add(manifest.getFileName().toString());
            files.add(read(manifest).path("file").asText());
        }
        return files;
    }

    /** Copies manifests and nets. Throws {@link IOException}, naming the file, when a net is missing or another. */
    void copy(Path output) throws IOException {
        for (Path manifest : manifests) {
            JsonNode said = read(manifest);
            Path net = manifest.resolveSibling(said.path("file").asText());
            if (!Files.isRegularFile(net)) {
                throw new IOException(net + " is missing, which " + manifest.getFileName()
                        + " describes; get it back from the repository, or train it: ./moodreel train face");
            }
            byte[] bytes = Files.readAllBytes(net);
            String found = Checksum.of(bytes);
            if (!found.equals(said.path("sha256").asText())) {
                throw new IOException(net + " is not the net that " + manifest.getFileName()
                        + " describes: its SHA-256 is " + found + " instead of "
                        + said.path("sha256").asText());
            }
            Files.write(output.resolve(net.getFileName().toString()), bytes);
            Files.write(output.resolve(manifest.getFileName().toString()), Files.readAllBytes(manifest));
        }
    }

    private static JsonNode read(Path manifest) throws IOException {
        return JSON.readTree(manifest.toFile());
    }
}
