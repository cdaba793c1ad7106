package io.moodreel.training.face;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.moodreel.affect.face.CropReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * How a net of our own should be mixed with the published one that reads expressions best, Human's: fitted on the first half of
 * the faces reported on, measured on the second.
 */
final class Companions {

    private static final String RESOURCES = "/io/moodreel/facemodels/";
    private static final String PUBLISHED = "emotion";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FaceSet faces;
    private final FaceSet learnt;
    private final Consumer<String> out;

    /**
     * @param faces to be read
     * @param learnt what nets learnt from: pictures that stand in both are left out of one of the figures
     */
    Companions(FaceSet faces, FaceSet learnt, Consumer<String> out) {
        this.faces = faces;
        this.learnt = learnt;
        this.out = out;
    }

    /** Prints what mixtures are worth that have the net in this folder. */
    void print(Path own, Path scratch) throws IOException {
        JsonNode manifest = JSON.readTree(own.resolve(NetFiles.MANIFEST).toFile());
        byte[] net = Files.readAllBytes(own.resolve(NetFiles.NAME + ".onnx"));
        double[][] mirrored = read(own);
        double[][] once = read(alone(scratch.resolve("once"), manifest, net, false));
        double[][] emotion = read(published(scratch));
        measure("our own", once);
        measure("our own, also in the mirror", mirrored);
        measure("our own and emotion", once, emotion);
        measure("our own, also in the mirror, and emotion", mirrored, emotion);
        measure("emotion", emotion);
    }

    private void measure(String name, double[][]... shares) {
        List<double[][]> nets = Arrays.asList(shares);
        int half = faces.size() / 2;
        int[] first = IntStream.range(0, half).toArray();
        int[] second = IntStream.range(half, faces.size()).toArray();
        Mixture mixture = Mixture.fitted(part(nets, first), labels(first));
        out.accept(name + ": " + mixture);
        out.accept("  first half: " + figures(mixture, nets, first));
        out.accept("  second half: " + figures(mixture, nets, second));
        out.accept("  all: "
                + figures(mixture, nets, IntStream.range(0, faces.size()).toArray()));
        out.accept("  without those learnt from: " + figures(mixture, nets, faces.notIn(learnt)));
    }

    private Figures figures(Mixture mixture, List<double[][]> nets, int[] indexes) {
        return Figures.of(mixture.shares(part(nets, indexes)), labels(indexes), 1);
    }

    private int[] labels(int[] indexes) {
        return Arrays.stream(indexes)
                .map(index -> faces.emotions().get(index).ordinal())
                .toArray();
    }

    private static List<double[][]> part(List<double[][]> nets, int[] indexes) {
        return nets.stream()
                .map(net -> Arrays.stream(indexes).mapToObj(index -> net[index]).toArray(double[][]::new))
                .toList();
    }

    private double[][] read(Path folder) {
        try (CropReader reader = CropReader.open(folder)) {
            return IntStream.range(0, faces.size())
                    .mapToObj(index -> FoundCrops.inOrder(
                            reader.read(faces.pixels(), index * FaceSet.PIXELS, FaceSet.SIDE, FaceSet.SIDE)))
                    .toArray(double[][]::new);
        }
    }

    private static Path published(Path scratch) throws IOException {
        JsonNode manifest = JSON.readTree(resource(PUBLISHED + ".manifest.json"));
        return alone(scratch.resolve(PUBLISHED), manifest, resource(PUBLISHED + ".onnx"), false);
    }

    /** A folder in which the engine takes this net alone. */
    private static Path alone(Path folder, JsonNode manifest, byte[] net, boolean mirrored) throws IOException {
        Files.createDirectories(folder);
        ObjectNode own = manifest.deepCopy();
        own.put("mirrored", mirrored);
        Files.write(folder.resolve(own.get("file").asText()), net);
        Files.write(folder.resolve(NetFiles.MANIFEST), JSON.writeValueAsBytes(own));
        return folder;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = Companions.class.getResourceAsStream(RESOURCES + name)) {
            if (file == null) throw new IOException("the net " + name + " does not come with this program");
            return file.readAllBytes();
        }
    }
}
