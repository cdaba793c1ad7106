package io.moodreel.training.face;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.moodreel.affect.Emotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The two files a net is shipped as: {@code moodreel-expression.onnx}, and the manifest that says how it is fed and read. */
final class NetFiles {

    static final String NAME = "moodreel-expression";

    /** By this name the engine takes a net instead of its own (docs/operations.md). */
    static final String MANIFEST = "own-expression.manifest.json";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private NetFiles() {}

    /** Writes both. */
    static void write(Path folder, byte[] onnx, FaceNet net, double temperature) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(NAME + ".onnx"), onnx);
        Files.write(folder.resolve(MANIFEST), JSON.writeValueAsBytes(described(onnx, net, temperature)));
    }

    private static Map<String, Object> described(byte[] onnx, FaceNet net, double temperature) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", NAME);
        fields.put("file", NAME + ".onnx");
        fields.put("sha256", checksum(onnx));
        fields.put("description", "Shares of seven emotions in a face.");
        fields.put("input", input(net));
        fields.put("outputs", List.of(output()));
        fields.put("temperature", temperature);
        fields.put("mirrored", true);
        fields.put("licence", "Apache-2.0");
        fields.put(
                "origin", "Trained by Moodreel on FER2013 (Goodfellow and others, 2013) from weights drawn at random");
        return fields;
    }

    private static Map<String, Object> input(FaceNet net) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", FaceNet.INPUT);
        fields.put("shape", List.of("batch", 1, FaceSet.SIDE, FaceSet.SIDE));
        fields.put("layout", "NCHW");
        fields.put("colour", "grey");
        fields.put("mean", List.of(net.mean()));
        fields.put("scale", List.of(net.scale()));
        return fields;
    }

    private static Map<String, Object> output() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", FaceNet.SHARES);
        fields.put("shape", List.of("batch", Emotion.values().length));
        fields.put("meaning", "probabilities that sum to one");
        fields.put("labels", Arrays.stream(Emotion.values()).map(Emotion::label).toList());
        return fields;
    }

    private static String checksum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
