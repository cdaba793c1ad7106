package io.moodreel.recommend.math;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/** Registers of the vector unit: how wide they are, how they are loaded and summed. */
final class Lanes {
    static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;

    /** Floats in a register. */
    static final int COUNT = SPECIES.length();

    private static final ByteOrder ORDER = ByteOrder.nativeOrder();
    private static final VectorShuffle<Float> TURNED_BY_8 = turnedBy(8);
    private static final VectorShuffle<Float> TURNED_BY_4 = turnedBy(4);
    private static final VectorShuffle<Float> TURNED_BY_2 = turnedBy(2);
    private static final VectorShuffle<Float> TURNED_BY_1 = turnedBy(1);

    private Lanes() {}

    static FloatVector at(float[] values, int from) {
        return FloatVector.fromArray(SPECIES, values, from);
    }

    static FloatVector at(MemorySegment values, long from) {
        return FloatVector.fromMemorySegment(SPECIES, values, from * Float.BYTES, ORDER);
    }

    /**
     * The sum of a register's lanes in one fixed order: by halves. {@code reduceLanes} may take another order once the code
     * is compiled, and then a model trained twice would differ in its last bits.
     */
    static float sum(FloatVector lanes) {
        FloatVector sum = lanes;
        if (COUNT >= 16) {
            sum = sum.add(sum.rearrange(TURNED_BY_8));
        }
        if (COUNT >= 8) {
            sum = sum.add(sum.rearrange(TURNED_BY_4));
        }
        if (COUNT >= 4) {
            sum = sum.add(sum.rearrange(TURNED_BY_2));
        }
        return sum.add(sum.rearrange(TURNED_BY_1)).lane(0);
    }

    private static VectorShuffle<Float> turnedBy(int lanes) {
        return VectorShuffle.fromOp(SPECIES, lane -> (lane + lanes) % COUNT);
    }
}
