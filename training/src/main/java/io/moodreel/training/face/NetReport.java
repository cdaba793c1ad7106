package io.moodreel.training.face;

import io.moodreel.affect.Emotion;
import io.moodreel.affect.EmotionShares;
import io.moodreel.affect.face.CropReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * What the model's page tells: figures of a net as the server runs it – its own way of cutting out, mirroring, calibrating – on
 * faces it did not learn from, and how well it bears hardships.
 */
final class NetReport {

    private static final int EVERY = 4;
    private static final int EVERY_FOUND = 12;

    private final FaceSet faces;
    private final FaceSet learnt;
    private final Consumer<String> out;

    /**
     * @param faces to be read
     * @param learnt what the net learnt from: pictures that stand in both are left out of one of the figures
     */
    NetReport(FaceSet faces, FaceSet learnt, Consumer<String> out) {
        this.faces = faces;
        this.learnt = learnt;
        this.out = out;
    }

    /** Prints everything about the nets of this folder. */
    void print(Path netFolder) {
        try (CropReader reader = CropReader.open(netFolder)) {
            int[] all = IntStream.range(0, faces.size()).toArray();
            double[][] shares = shares(reader, all, Hardship.all().getFirst());
            line("all faces", shares, all);
            line("first half", shares, IntStream.range(0, faces.size() / 2).toArray());
            line(
                    "second half",
                    shares,
                    IntStream.range(faces.size() / 2, faces.size()).toArray());
            line("without those learnt from", shares, faces.notIn(learnt));
            confusion(shares);
        }
        hardships(netFolder);
    }

    private void hardships(Path netFolder) {
        int[] some = every(EVERY);
        int[] few = every(EVERY_FOUND);
        out.accept("every " + EVERY + "th face cut out as it is, every " + EVERY_FOUND
                + "th found by the detector in a picture that is no more than the face, after");
        try (CropReader reader = CropReader.open(netFolder);
                FoundCrops found = new FoundCrops(netFolder, faces)) {
            for (Hardship hardship : Hardship.all()) {
                Figures figures = Figures.of(shares(reader, some, hardship), labels(some), 1);
                out.accept("  " + hardship.name() + ": " + figures + "; " + found.line(few, hardship));
            }
        }
    }

    private int[] every(int step) {
        return IntStream.range(0, faces.size())
                .filter(index -> index % step == 0)
                .toArray();
    }

    private double[][] shares(CropReader reader, int[] indexes, Hardship hardship) {
        FaceDrawing drawing = new FaceDrawing(faces, FaceSet.SIDE);
        double[][] shares = new double[indexes.length][];
        for (int i = 0; i < indexes.length; i++) {
            EmotionShares read = reader.read(hardship.face(drawing, indexes[i]), 0, FaceSet.SIDE, FaceSet.SIDE);
            shares[i] = FoundCrops.inOrder(read);
        }
        return shares;
    }

    private void line(String name, double[][] shares, int[] indexes) {
        double[][] some =
                Arrays.stream(indexes).mapToObj(index -> shares[index]).toArray(double[][]::new);
        out.accept(name + " (" + indexes.length + "): " + Figures.of(some, labels(indexes), 1));
    }

    private int[] labels(int[] indexes) {
        return Arrays.stream(indexes)
                .map(index -> faces.emotions().get(index).ordinal())
                .toArray();
    }

    /** A row for each label, in per cent of its faces: what they were read as. */
    private void confusion(double[][] shares) {
        int[][] counts = new int[Emotion.values().length][Emotion.values().length];
        for (int i = 0; i < shares.length; i++) {
            counts[faces.emotions().get(i).ordinal()][Figures.largest(shares[i])]++;
        }
        StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%10s", "read as"));
        for (Emotion emotion : Emotion.values()) head.append(String.format(Locale.ROOT, "%10s", emotion.label()));
        out.accept(head.toString());
        for (Emotion emotion : Emotion.values()) {
            int[] row = counts[emotion.ordinal()];
            int sum = Math.max(1, Arrays.stream(row).sum());
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%10s", emotion.label()));
            for (int count : row) line.append(String.format(Locale.ROOT, "%10.1f", 100.0 * count / sum));
            out.accept(line.toString());
        }
    }
}
