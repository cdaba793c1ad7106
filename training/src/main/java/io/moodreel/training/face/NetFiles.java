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

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private NetFiles() {}

    /** Writes both; {@code manifest} is the name of the manifest's file without its ending. */
    static void write(Path folder, String manifest, byte[] onnx, Trunk trunk, double temperature) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(NAME + ".onnx"), onnx);
        Files.write(
                folder.resolve(manifest + ".manifest.json"),
                JSON.writeValueAsBytes(described(onnx, trunk, temperature)));
    }

    private static Map<String, Object> described(byte[] onnx, Trunk trunk, double temperature) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", NAME);
        fields.put("file", NAME + ".onnx");
        fields.put("sha256", checksum(onnx));
        fields.put("description", "Shares of seven emotions in a face.");
        fields.put(
                "input",
                Map.of(
                        "name",
                        Trunk.INPUT,
                        "shape",
                        List.of("batch", 1, FaceSet.SIDE, FaceSet.SIDE),
                        "layout",
                        "NCHW",
                        "colour",
                        "grey",
                        "mean",
                        List.of(0.0),
                        "scale",
                        List.of(1.0)));
        fields.put(
                "outputs",
                List.of(Map.of(
                        "name",
                        Trunk.SHARES,
                        "shape",
                        List.of("batch", Emotion.values().length),
                        "meaning",
                        "probabilities that sum to one",
                        "labels",
                        Arrays.stream(Emotion.values()).map(Emotion::label).toList())));
        fields.put("temperature", temperature);
        fields.put("mirrored", true);
        fields.put("licence", "MIT (the net it was trained from), Apache-2.0 (our training)");
        fields.put(
                "origin",
                "Trained by Moodreel on FER2013 from the expression net of face-api.js by Vincent Mühler (2018), kept up by"
                        + " Vladimir Mandic");
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
