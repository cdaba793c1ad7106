package io.moodreel.server.moods.frames;

import io.moodreel.server.platform.http.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;

/** A request's body in memory, counted as long as it is there. Used by one thread. */
final class HeldBody implements AutoCloseable {
    static final int MOST_BYTES = FrameBodies.MOST_BYTES;

    private static final int FIRST_BYTES = 64 * 1024;
    private static final Duration COME_BACK = Duration.ofSeconds(1);

    private final FrameMemory memory;
    private byte[] bytes = new byte[0];
    private int length;

    private HeldBody(FrameMemory memory) {
        this.memory = memory;
    }

    /**
     * Reads a body to its end. Memory is taken as the bytes come, so that who sends slowly holds little.
     *
     * @throws ProblemException 413 when it is too large, 503 when there is no memory for it now
     */
    static HeldBody read(InputStream in, FrameMemory memory) throws IOException {
        HeldBody body = new HeldBody(memory);
        try {
            body.fill(in);
            return body;
        } catch (IOException | RuntimeException failure) {
            body.close();
            throw failure;
        }
    }

    private void fill(InputStream in) throws IOException {
        grow(FIRST_BYTES);
        while (true) {
            int read = in.read(bytes, length, bytes.length - length);
            if (read < 0) {
                trim();
                return;
            }
            length += read;
            if (length > MOST_BYTES) {
                throw ProblemException.tooLarge(
                        "The body is larger than " + MOST_BYTES + " bytes. Send a smaller picture, or fewer.");
            }
            if (length == bytes.length) {
                grow(Math.min(2 * length, MOST_BYTES + 1));
            }
        }
    }

    private void grow(int capacity) {
        if (!memory.take(capacity - bytes.length)) {
            throw ProblemException.unavailable(
                    "Very many pictures are being read right now. Try again in a moment.", COME_BACK);
        }
        bytes = Arrays.copyOf(bytes, capacity);
    }

    private void trim() {
        memory.giveBack(bytes.length - length);
        bytes = Arrays.copyOf(bytes, length);
    }

    /** Exactly what was sent. */
    byte[] bytes() {
        return bytes;
    }

    @Override
    public void close() {
        memory.giveBack(bytes.length);
        bytes = new byte[0];
        length = 0;
    }
}
