package io.moodreel.training.face;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Faces to learn from, and faces held out for choosing among nets. Near-blank pictures are in neither; a picture that stands
 * several times is on one side only.
 *
 * @param learn indexes of the faces to learn from
 * @param hold indexes of the faces held out
 */
record Split(int[] learn, int[] hold) {

    /** Holds out one of {@code parts} pictures, the same at every call: which follows from the pixels alone. */
    static Split of(FaceSet faces, int parts) {
        Map<ByteBuffer, Boolean> held = new HashMap<>();
        List<Integer> usable = IntStream.range(0, faces.size())
                .filter(index -> !faces.isNearBlank(index))
                .boxed()
                .toList();
        for (int index : usable) {
            ByteBuffer picture = faces.picture(index);
            held.computeIfAbsent(picture, pixels -> Math.floorMod(mixed(pixels.hashCode()), parts) == 0);
        }
        return new Split(
                side(usable, index -> !held.get(faces.picture(index))),
                side(usable, index -> held.get(faces.picture(index))));
    }

    /** A buffer's hash counts its last byte most; this spreads it (the finaliser of MurmurHash3). */
    private static int mixed(int hash) {
        int bits = (hash ^ hash >>> 16) * 0x85ebca6b;
        bits = (bits ^ bits >>> 13) * 0xc2b2ae35;
        return bits ^ bits >>> 16;
    }

    private static int[] side(List<Integer> indexes, IntPredicate wanted) {
        return Arrays.stream(indexes.stream().mapToInt(Integer::intValue).toArray())
                .filter(wanted)
                .toArray();
    }
}
