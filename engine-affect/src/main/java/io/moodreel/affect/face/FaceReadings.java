package io.moodreel.affect.face;

import java.util.List;

/**
 * The faces of one picture. Immutable.
 *
 * @param faces how many were found; small ones beside a large one are looked for only when all are wished
 * @param readings what was read, the most prominent face first; empty when there is no face, one when not all were wished
 */
public record FaceReadings(int faces, List<FaceReading> readings) {
    public FaceReadings {
        readings = List.copyOf(readings);
    }
}
