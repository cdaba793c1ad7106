package io.moodreel.evaluate.faces;

import io.moodreel.affect.Emotion;
import io.moodreel.evaluate.dataset.DatasetException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Grey faces of 48 × 48 pixels in one gzip file, and their labels, a byte each, in another: 0 angry, 1 disgust, 2 fear, 3
 * happy, 4 neutral, 5 sad, 6 surprise.
 */
public record CropFiles(byte[] pixels, byte[] labels) {
    public static final int SIDE = 48;

    private static final int BYTES = SIDE * SIDE;
    private static final long MOST_BYTES = 1_000_000_000;
    private static final Emotion[] LABELS = {
        Emotion.ANGRY, Emotion.DISGUST, Emotion.FEAR, Emotion.HAPPY, Emotion.NEUTRAL, Emotion.SAD, Emotion.SURPRISE
    };

    /** @throws DatasetException when a file cannot be read, or they do not fit each other */
    public static CropFiles read(Path images, Path labels) {
        CropFiles files = new CropFiles(unzipped(images), unzipped(labels));
        if (files.labels.length == 0) {
            throw new DatasetException(labels + " is empty; it must hold one byte for each face");
        }
        if (files.pixels.length != (long) files.labels.length * BYTES) {
            throw new DatasetException(
                    images + " holds " + files.pixels.length + " bytes, for the " + files.labels.length + " labels of "
                            + labels + " it must be " + (long) files.labels.length * BYTES + " (48 × 48 each)");
        }
        for (int i = 0; i < files.labels.length; i++) {
            if (files.labels[i] < 0 || files.labels[i] >= LABELS.length) {
                throw new DatasetException(
                        labels + ": label " + i + " is " + (files.labels[i] & 0xff) + ", it must be from 0 to 6");
            }
        }
        return files;
    }

    public int size() {
        return labels.length;
    }

    public Emotion label(int index) {
        return LABELS[labels[index]];
    }

    /** Where a face starts among the pixels. */
    public int start(int index) {
        return index * BYTES;
    }

    private static byte[] unzipped(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new DatasetException("there is no file " + file);
        }
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file))) {
            byte[] all = bytes.readNBytes((int) MOST_BYTES);
            if (bytes.read() >= 0) {
                throw new DatasetException(file + " holds more than " + MOST_BYTES + " bytes unpacked");
            }
            return all;
        } catch (ZipException | EOFException broken) {
            throw new DatasetException(file + " is no complete gzip file");
        } catch (IOException unreadable) {
            throw new DatasetException(file + " cannot be read: " + unreadable.getMessage());
        }
    }
}
