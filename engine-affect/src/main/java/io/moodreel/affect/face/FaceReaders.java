package io.moodreel.affect.face;

import java.nio.file.Path;

/** Opens face readers. */
public final class FaceReaders {
    private FaceReaders() {}

    /**
     * A reader that opens its nets at the first picture.
     *
     * @param modelFolder where the program's nets are unpacked to, and where an operator's own may lie
     * @param threads how many pictures are read at once; each keeps buffers of some megabytes
     * @throws IllegalArgumentException when {@code threads} is below 1
     */
    public static FaceReader open(Path modelFolder, int threads) {
        return new PooledFaceReader(modelFolder, threads);
    }
}
