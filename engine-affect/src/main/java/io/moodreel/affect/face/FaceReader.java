package io.moodreel.affect.face;

/**
 * Finds faces and reads them. Thread-safe: as many pictures are read at once as the reader was opened for, further calls
 * wait for their turn.
 */
public interface FaceReader extends AutoCloseable {
    /**
     * Reads one picture: JPEG, PNG or WebP, told apart by content, at most 20 million pixels, turned upright as its Exif
     * orientation says. The picture is kept nowhere.
     *
     * @throws UnreadableImageException when the bytes are no such picture
     * @throws FaceModelException when a net cannot be opened or run
     * @throws IllegalStateException after {@link #close()}
     */
    FaceReadings read(byte[] image, FaceWishes wishes) throws UnreadableImageException;

    /** As {@link #read(byte[], FaceWishes)}, and tells how long each stage took, from the moment it was this picture's turn. */
    default FaceReadings read(byte[] image, FaceWishes wishes, StageClock clock) throws UnreadableImageException {
        return read(image, wishes);
    }

    /** Waits for pictures being read, then frees the nets. */
    @Override
    void close();
}
