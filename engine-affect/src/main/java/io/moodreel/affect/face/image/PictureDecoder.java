package io.moodreel.affect.face.image;

import io.moodreel.affect.face.UnreadableImageException;
import io.moodreel.affect.face.image.jpeg.BaselineJpeg;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/**
 * Decodes one picture after another into buffers of its own. Not thread-safe: one for each that works at once; large
 * pictures of all of them are decoded one at a time, for they need memory outside the heap too.
 */
public final class PictureDecoder implements AutoCloseable {
    private static final long LARGE_PIXELS = 4_000_000;
    private static final Semaphore LARGE = new Semaphore(1);

    private final JpegPixels jpeg = new JpegPixels();
    private final BaselineJpeg frames = new BaselineJpeg();
    private final Bytes kept = new Bytes();
    private final Picture decoded = new Picture();
    private final Picture turned = new Picture();
    private int step = 1;

    /**
     * The picture upright, and smaller by {@link #step()} when it is large; good until the next call.
     *
     * @throws UnreadableImageException when it is none, too large, damaged or of a kind that is not read
     */
    public Picture decode(byte[] file) throws UnreadableImageException {
        Encoded encoded = header(file);
        step = Limits.step(encoded.width(), encoded.height());
        if (encoded.pixels() <= LARGE_PIXELS && encoded.kind() != Encoded.Kind.WEBP) {
            return pixels(encoded);
        }
        LARGE.acquireUninterruptibly();
        try {
            return pixels(encoded);
        } finally {
            LARGE.release();
        }
    }

    /** How many pixels of the file's picture one pixel of the last decoded one stands for, along each side. */
    public int step() {
        return step;
    }

    private Encoded header(byte[] file) throws UnreadableImageException {
        if (JpegFile.is(file)) {
            return JpegFile.read(file, kept);
        }
        if (PngFile.is(file)) {
            return PngFile.read(file, kept);
        }
        if (WebpFile.is(file)) {
            return WebpFile.read(file, kept);
        }
        throw Damaged.notAPicture();
    }

    private Picture pixels(Encoded encoded) throws UnreadableImageException {
        try {
            if (encoded.kind() != Encoded.Kind.JPEG) {
                PluginPixels.read(encoded, step, decoded);
            } else if (step == 1 && frames.read(encoded.data(), encoded.length())) {
                decoded.show(frames);
            } else {
                jpeg.read(encoded, step, decoded);
            }
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            // decoders meet broken files with all of these
            throw Damaged.damaged();
        }
        if (encoded.orientation() == Orientation.UPRIGHT) {
            return decoded;
        }
        Orientation.apply(encoded.orientation(), decoded, turned);
        return turned;
    }

    @Override
    public void close() {
        jpeg.close();
    }
}
