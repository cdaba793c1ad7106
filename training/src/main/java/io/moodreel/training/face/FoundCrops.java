package io.moodreel.training.face;

import io.moodreel.affect.Emotion;
import io.moodreel.affect.EmotionShares;
import io.moodreel.affect.face.FaceReader;
import io.moodreel.affect.face.FaceReaders;
import io.moodreel.affect.face.FaceReading;
import io.moodreel.affect.face.FaceWishes;
import io.moodreel.affect.face.UnreadableImageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Faces the long way: each hardship's picture is given to the engine as a picture among others, so that its own detector has to
 * find the face, and its own crop is what the nets see. Not thread-safe.
 */
final class FoundCrops implements AutoCloseable {

    private final FaceReader reader;
    private final FaceSet faces;

    /** @param netFolder where a net of one's own may lie */
    FoundCrops(Path netFolder, FaceSet faces) {
        this.reader = FaceReaders.open(netFolder, 1);
        this.faces = faces;
    }

    /** How many are found, and how good the reading of those is. */
    String line(int[] indexes, Hardship hardship) {
        FaceDrawing drawing = new FaceDrawing(faces, FaceSet.SIDE);
        List<double[]> shares = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        for (int index : indexes) {
            for (FaceReading reading : readings(GreyPicture.png(hardship.face(drawing, index)))) {
                shares.add(inOrder(reading.emotions()));
                labels.add(faces.emotions().get(index).ordinal());
            }
        }
        String found = shares.size() + " of " + indexes.length + " found";
        if (shares.isEmpty()) return found;
        int[] expected = labels.stream().mapToInt(Integer::intValue).toArray();
        Figures figures = Figures.of(shares.toArray(double[][]::new), expected, 1);
        return String.format(
                Locale.ROOT,
                "%s, of those accuracy %.4f, balanced %.4f",
                found,
                figures.accuracy(),
                figures.balanced());
    }

    /** Shares from 0 to 1 in the order of {@link Emotion}. */
    static double[] inOrder(EmotionShares shares) {
        double[] values = new double[Emotion.values().length];
        for (Emotion emotion : Emotion.values()) values[emotion.ordinal()] = shares.get(emotion) / 100;
        return values;
    }

    private List<FaceReading> readings(byte[] png) {
        try {
            return reader.read(png, FaceWishes.EMOTIONS).readings();
        } catch (UnreadableImageException impossible) {
            throw new IllegalStateException("a picture just written cannot be read", impossible);
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
