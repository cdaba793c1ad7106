package io.moodreel.training.face;

import io.moodreel.affect.Emotion;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Grey faces of 48 × 48 pixels and what people called their expressions, as FER2013's files have them. Immutable.
 *
 * @param pixels brightness 0–255, face by face, row by row
 * @param emotions one for each face
 */
record FaceSet(byte[] pixels, List<Emotion> emotions) {

    static final int SIDE = 48;
    static final int PIXELS = SIDE * SIDE;

    private static final int MOST_BYTES = 1_000_000_000;

    /** Below this standard deviation of brightness a picture shows nothing. */
    private static final double NEAR_BLANK = 8;

    /** In the order of the files' numbers. */
    private static final List<Emotion> NUMBERED = List.of(
            Emotion.ANGRY,
            Emotion.DISGUST,
            Emotion.FEAR,
            Emotion.HAPPY,
            Emotion.NEUTRAL,
            Emotion.SAD,
            Emotion.SURPRISE);

    FaceSet {
        emotions = List.copyOf(emotions);
        if (pixels.length != (long) emotions.size() * PIXELS) {
            throw new IllegalArgumentException(emotions.size() + " labels need " + (long) emotions.size() * PIXELS
                    + " bytes of pixels (48 × 48 each), there are " + pixels.length);
        }
    }

    /** {@code NAME-images.u8.gz} and {@code NAME-labels.u8.gz} of a folder. Throws {@link IOException} with one sentence. */
    static FaceSet read(Path folder, String name) throws IOException {
        byte[] labels = unzipped(folder.resolve(name + "-labels.u8.gz"));
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] < 0 || labels[i] >= NUMBERED.size()) {
                throw new IOException(
                        name + "-labels.u8.gz: label " + i + " is " + (labels[i] & 0xff) + ", it must be from 0 to 6");
            }
        }
        byte[] pixels = unzipped(folder.resolve(name + "-images.u8.gz"));
        try {
            return new FaceSet(
                    pixels,
                    IntStream.range(0, labels.length)
                            .mapToObj(i -> NUMBERED.get(labels[i]))
                            .toList());
        } catch (IllegalArgumentException unequal) {
            throw new IOException(name + "-images.u8.gz does not fit its labels: " + unequal.getMessage(), unequal);
        }
    }

    private static byte[] unzipped(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("there is no file " + file + "; give the folder of FER2013 by --data");
        }
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file))) {
            return bytes.readNBytes(MOST_BYTES);
        } catch (ZipException | EOFException broken) {
            throw new IOException(file + " is no complete gzip file", broken);
        }
    }

    int size() {
        return emotions.size();
    }

    /** The pixels of one face: equal for equal pictures. */
    ByteBuffer picture(int index) {
        return ByteBuffer.wrap(pixels, index * PIXELS, PIXELS);
    }

    /** Whether a face's pixels hardly differ from each other. */
    boolean isNearBlank(int index) {
        double sum = 0;
        double squares = 0;
        for (int i = index * PIXELS; i < (index + 1) * PIXELS; i++) {
            int brightness = pixels[i] & 0xff;
            sum += brightness;
            squares += (double) brightness * brightness;
        }
        double mean = sum / PIXELS;
        return squares / PIXELS - mean * mean < NEAR_BLANK * NEAR_BLANK;
    }

    /** Which faces' pictures do not stand in the other set. */
    int[] notIn(FaceSet other) {
        Set<ByteBuffer> known = new HashSet<>();
        for (int i = 0; i < other.size(); i++) known.add(other.picture(i));
        return IntStream.range(0, size())
                .filter(index -> !known.contains(picture(index)))
                .toArray();
    }
}
