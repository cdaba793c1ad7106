package io.moodreel.recommend.math;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The loops on the vector unit (JEP 508). Loaded only when the module is there. Sums run in four registers, so that one
 * fused multiply-add need not wait for the one before.
 */
final class SimdKernels implements VectorKernels {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    private static final ByteOrder ORDER = ByteOrder.nativeOrder();

    @Override
    public float dot(float[] a, int aFrom, float[] b, int bFrom, int length) {
        FloatVector sum0 = FloatVector.zero(SPECIES);
        FloatVector sum1 = sum0;
        FloatVector sum2 = sum0;
        FloatVector sum3 = sum0;
        int i = 0;
        for (; i <= length - 4 * LANES; i += 4 * LANES) {
            sum0 = at(a, aFrom + i).fma(at(b, bFrom + i), sum0);
            sum1 = at(a, aFrom + i + LANES).fma(at(b, bFrom + i + LANES), sum1);
            sum2 = at(a, aFrom + i + 2 * LANES).fma(at(b, bFrom + i + 2 * LANES), sum2);
            sum3 = at(a, aFrom + i + 3 * LANES).fma(at(b, bFrom + i + 3 * LANES), sum3);
        }
        for (; i <= length - LANES; i += LANES) {
            sum0 = at(a, aFrom + i).fma(at(b, bFrom + i), sum0);
        }
        float sum = sum0.add(sum1).add(sum2.add(sum3)).reduceLanes(VectorOperators.ADD);
        for (; i < length; i++) {
            sum += a[aFrom + i] * b[bFrom + i];
        }
        return sum;
    }

    @Override
    public float dot(float[] a, MemorySegment b, long bFrom) {
        FloatVector sum0 = FloatVector.zero(SPECIES);
        FloatVector sum1 = sum0;
        int i = 0;
        for (; i <= a.length - 2 * LANES; i += 2 * LANES) {
            sum0 = at(a, i).fma(at(b, bFrom + i), sum0);
            sum1 = at(a, i + LANES).fma(at(b, bFrom + i + LANES), sum1);
        }
        for (; i <= a.length - LANES; i += LANES) {
            sum0 = at(a, i).fma(at(b, bFrom + i), sum0);
        }
        float sum = sum0.add(sum1).reduceLanes(VectorOperators.ADD);
        for (; i < a.length; i++) {
            sum += a[i] * b.getAtIndex(ValueLayout.JAVA_FLOAT, bFrom + i);
        }
        return sum;
    }

    @Override
    public void addScaled(float scale, float[] x, int xFrom, float[] target, int targetFrom, int length) {
        FloatVector factor = FloatVector.broadcast(SPECIES, scale);
        int i = 0;
        for (; i <= length - LANES; i += LANES) {
            at(x, xFrom + i).fma(factor, at(target, targetFrom + i)).intoArray(target, targetFrom + i);
        }
        for (; i < length; i++) {
            target[targetFrom + i] += scale * x[xFrom + i];
        }
    }

    @Override
    public void addScaled(float scale, MemorySegment x, long xFrom, float[] target) {
        FloatVector factor = FloatVector.broadcast(SPECIES, scale);
        int i = 0;
        for (; i <= target.length - LANES; i += LANES) {
            at(x, xFrom + i).fma(factor, at(target, i)).intoArray(target, i);
        }
        for (; i < target.length; i++) {
            target[i] += scale * x.getAtIndex(ValueLayout.JAVA_FLOAT, xFrom + i);
        }
    }

    private static FloatVector at(float[] values, int from) {
        return FloatVector.fromArray(SPECIES, values, from);
    }

    private static FloatVector at(MemorySegment values, long from) {
        return FloatVector.fromMemorySegment(SPECIES, values, from * Float.BYTES, ORDER);
    }
}
