package io.moodreel.recommend.math;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import jdk.incubator.vector.FloatVector;

/**
 * {@link SimdKernels} over single vectors. Sums run in four registers, so that one fused multiply-add need not wait for
 * the one before.
 */
final class SimdVectors {
    private SimdVectors() {}

    static float dot(float[] a, int aFrom, float[] b, int bFrom, int length) {
        FloatVector sum0 = FloatVector.zero(Lanes.SPECIES);
        FloatVector sum1 = sum0;
        FloatVector sum2 = sum0;
        FloatVector sum3 = sum0;
        int i = 0;
        for (; i <= length - 4 * Lanes.COUNT; i += 4 * Lanes.COUNT) {
            sum0 = Lanes.at(a, aFrom + i).fma(Lanes.at(b, bFrom + i), sum0);
            sum1 = Lanes.at(a, aFrom + i + Lanes.COUNT).fma(Lanes.at(b, bFrom + i + Lanes.COUNT), sum1);
            sum2 = Lanes.at(a, aFrom + i + 2 * Lanes.COUNT).fma(Lanes.at(b, bFrom + i + 2 * Lanes.COUNT), sum2);
            sum3 = Lanes.at(a, aFrom + i + 3 * Lanes.COUNT).fma(Lanes.at(b, bFrom + i + 3 * Lanes.COUNT), sum3);
        }
        for (; i <= length - Lanes.COUNT; i += Lanes.COUNT) {
            sum0 = Lanes.at(a, aFrom + i).fma(Lanes.at(b, bFrom + i), sum0);
        }
        float sum = Lanes.sum(sum0.add(sum1).add(sum2.add(sum3)));
        for (; i < length; i++) {
            sum += a[aFrom + i] * b[bFrom + i];
        }
        return sum;
    }

    static float dot(float[] a, MemorySegment b, long bFrom) {
        FloatVector sum0 = FloatVector.zero(Lanes.SPECIES);
        FloatVector sum1 = sum0;
        int i = 0;
        for (; i <= a.length - 2 * Lanes.COUNT; i += 2 * Lanes.COUNT) {
            sum0 = Lanes.at(a, i).fma(Lanes.at(b, bFrom + i), sum0);
            sum1 = Lanes.at(a, i + Lanes.COUNT).fma(Lanes.at(b, bFrom + i + Lanes.COUNT), sum1);
        }
        for (; i <= a.length - Lanes.COUNT; i += Lanes.COUNT) {
            sum0 = Lanes.at(a, i).fma(Lanes.at(b, bFrom + i), sum0);
        }
        float sum = Lanes.sum(sum0.add(sum1));
        for (; i < a.length; i++) {
            sum += a[i] * b.getAtIndex(ValueLayout.JAVA_FLOAT, bFrom + i);
        }
        return sum;
    }

    static void addScaled(float scale, float[] x, int xFrom, float[] target, int targetFrom, int length) {
        FloatVector factor = FloatVector.broadcast(Lanes.SPECIES, scale);
        int i = 0;
        for (; i <= length - Lanes.COUNT; i += Lanes.COUNT) {
            Lanes.at(x, xFrom + i).fma(factor, Lanes.at(target, targetFrom + i)).intoArray(target, targetFrom + i);
        }
        for (; i < length; i++) {
            target[targetFrom + i] += scale * x[xFrom + i];
        }
    }

    static void addScaled(float scale, MemorySegment x, long xFrom, float[] target) {
        FloatVector factor = FloatVector.broadcast(Lanes.SPECIES, scale);
        int i = 0;
        for (; i <= target.length - Lanes.COUNT; i += Lanes.COUNT) {
            Lanes.at(x, xFrom + i).fma(factor, Lanes.at(target, i)).intoArray(target, i);
        }
        for (; i < target.length; i++) {
            target[i] += scale * x.getAtIndex(ValueLayout.JAVA_FLOAT, xFrom + i);
        }
    }

    static void decayAndAdd(
            float decay, float[] target, int targetFrom, float scale, float[] x, int xFrom, int length) {
        FloatVector kept = FloatVector.broadcast(Lanes.SPECIES, decay);
        FloatVector factor = FloatVector.broadcast(Lanes.SPECIES, scale);
        int i = 0;
        for (; i <= length - Lanes.COUNT; i += Lanes.COUNT) {
            FloatVector before = Lanes.at(target, targetFrom + i).mul(kept);
            Lanes.at(x, xFrom + i).fma(factor, before).intoArray(target, targetFrom + i);
        }
        for (; i < length; i++) {
            target[targetFrom + i] = decay * target[targetFrom + i] + scale * x[xFrom + i];
        }
    }
}
