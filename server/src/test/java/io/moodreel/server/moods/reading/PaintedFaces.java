package io.moodreel.server.moods.reading;

import io.moodreel.affect.Emotion;
import io.moodreel.affect.EmotionShares;
import io.moodreel.affect.face.Box;
import io.moodreel.affect.face.FaceReader;
import io.moodreel.affect.face.FaceReading;
import io.moodreel.affect.face.FaceReadings;
import io.moodreel.affect.face.FaceWishes;
import io.moodreel.affect.face.Gender;
import io.moodreel.affect.face.UnreadableImageException;
import io.moodreel.server.platform.data.DataFolder;
import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reads pictures that are words: {@code face happy 80} is a face of which 80 percent are happy and the rest neutral,
 * {@code nobody} has none, and text is no picture. Bytes that are no words are read by the real reader. Reading can be held
 * up.
 */
@Mock
@Singleton
public class PaintedFaces implements FaceReaderSource, FaceReader {
    private static final int ALL = 1_000_000;

    private final FaceReaderSource nets;
    private final Semaphore gate = new Semaphore(ALL);
    private final AtomicInteger arrived = new AtomicInteger();
    private final AtomicInteger opened = new AtomicInteger();

    private volatile @Nullable FaceReader real;

    PaintedFaces(DataFolder data) {
        this.nets = new UnpackedNets(data);
    }

    /** A picture of somebody. */
    public static byte[] picture(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** A picture of somebody, as JSON holds it. */
    public static String dataUrl(String words) {
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(picture(words));
    }

    /** From now on reading waits. */
    public void hold() {
        gate.drainPermits();
    }

    /** Lets this many be read. */
    public void release(int pictures) {
        gate.release(pictures);
    }

    /** Nothing waits any more. */
    public void releaseAll() {
        gate.release(ALL);
    }

    /** How many pictures have come to be read. */
    public int arrived() {
        return arrived.get();
    }

    /** How often a reader was opened. */
    public int opened() {
        return opened.get();
    }

    @Override
    public FaceReader open(int threads) {
        opened.incrementAndGet();
        real = nets.open(threads);
        return this;
    }

    @Override
    public long heldBytes() {
        return nets.heldBytes();
    }

    @Override
    public FaceReadings read(byte[] image, FaceWishes wishes) throws UnreadableImageException {
        arrived.incrementAndGet();
        pass();
        if (!areWords(image)) {
            return Objects.requireNonNull(real).read(image, wishes);
        }
        String[] words = new String(image, StandardCharsets.UTF_8).split(" ");
        if (words[0].equals("nobody")) {
            return new FaceReadings(0, List.of());
        }
        if (!words[0].equals("face") || words.length < 3) {
            throw new UnreadableImageException("This is not an image we read: send JPEG, PNG or WebP.");
        }
        Emotion emotion = Emotion.labelled(words[1]).orElseThrow();
        return new FaceReadings(2, List.of(face(emotion, Double.parseDouble(words[2]), wishes)));
    }

    private static boolean areWords(byte[] image) {
        for (byte sign : image) {
            if (sign < ' ') {
                return false;
            }
        }
        return true;
    }

    private static FaceReading face(Emotion emotion, double share, FaceWishes wishes) {
        double[] weights = new double[Emotion.values().length];
        weights[Emotion.NEUTRAL.ordinal()] = 100 - share;
        weights[emotion.ordinal()] += share;
        return new FaceReading(
                new Box(10, 20, 30, 40),
                EmotionShares.ofWeights(weights),
                0.87654,
                false,
                wishes.age() ? OptionalDouble.of(33.6) : OptionalDouble.empty(),
                wishes.gender() ? Optional.of(Gender.WOMAN) : Optional.empty());
    }

    private void pass() {
        try {
            if (!gate.tryAcquire(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody released the pictures");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        Objects.requireNonNull(real).close();
    }
}
