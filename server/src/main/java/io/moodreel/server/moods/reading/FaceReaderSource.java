package io.moodreel.server.moods.reading;

import io.moodreel.affect.face.FaceReader;

/** Where the face reader comes from. */
public interface FaceReaderSource {
    /**
     * Opens a reader; the caller closes it.
     *
     * @param threads pictures read at once
     * @throws io.moodreel.affect.face.FaceModelException when its nets cannot be used
     */
    FaceReader open(int threads);

    /** What an open reader's nets take in memory, in bytes. */
    long heldBytes();
}
