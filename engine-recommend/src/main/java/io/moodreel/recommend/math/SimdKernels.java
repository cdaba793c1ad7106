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

    /** Tiles of 4 rows × 2 registers stay in registers while k runs: eight sums for six loads. */
    @Override
    public void subtractProducts(
            float[] left,
            int leftStride,
            float[] right,
            int rightStride,
            int depth,
            float[] target,
            int targetStride,
            int first,
            int last) {
        int row = first;
        for (; row <= last - 4; row += 4) {
            int column = 0;
            for (; column <= last - 2 * LANES; column += 2 * LANES) {
                tile(
                        left,
                        row * leftStride,
                        leftStride,
                        right,
                        column,
                        rightStride,
                        depth,
                        target,
                        row * targetStride + column,
                        targetStride);
            }
            for (int i = row; i < row + 4; i++) {
                rest(left, i * leftStride, right, rightStride, depth, target, i * targetStride, column, last);
            }
        }
        for (; row < last; row++) {
            rest(left, row * leftStride, right, rightStride, depth, target, row * targetStride, 0, last);
        }
    }

    private static void tile(
            float[] left,
            int leftFrom,
            int leftStride,
            float[] right,
            int rightFrom,
            int rightStride,
            int depth,
            float[] target,
            int to,
            int stride) {
        FloatVector a0 = at(target, to);
        FloatVector b0 = at(target, to + LANES);
        FloatVector a1 = at(target, to + stride);
        FloatVector b1 = at(target, to + stride + LANES);
        FloatVector a2 = at(target, to + 2 * stride);
        FloatVector b2 = at(target, to + 2 * stride + LANES);
        FloatVector a3 = at(target, to + 3 * stride);
        FloatVector b3 = at(target, to + 3 * stride + LANES);
        for (int k = 0; k < depth; k++) {
            FloatVector a = at(right, rightFrom + k * rightStride);
            FloatVector b = at(right, rightFrom + k * rightStride + LANES);
            FloatVector factor0 = FloatVector.broadcast(SPECIES, -left[leftFrom + k]);
            a0 = a.fma(factor0, a0);
            b0 = b.fma(factor0, b0);
            FloatVector factor1 = FloatVector.broadcast(SPECIES, -left[leftFrom + leftStride + k]);
            a1 = a.fma(factor1, a1);
            b1 = b.fma(factor1, b1);
            FloatVector factor2 = FloatVector.broadcast(SPECIES, -left[leftFrom + 2 * leftStride + k]);
            a2 = a.fma(factor2, a2);
            b2 = b.fma(factor2, b2);
            FloatVector factor3 = FloatVector.broadcast(SPECIES, -left[leftFrom + 3 * leftStride + k]);
            a3 = a.fma(factor3, a3);
            b3 = b.fma(factor3, b3);
        }
        a0.intoArray(target, to);
        b0.intoArray(target, to + LANES);
        a1.intoArray(target, to + stride);
        b1.intoArray(target, to + stride + LANES);
        a2.intoArray(target, to + 2 * stride);
        b2.intoArray(target, to + 2 * stride + LANES);
        a3.intoArray(target, to + 3 * stride);
        b3.intoArray(target, to + 3 * stride + LANES);
    }

    /** One row, the columns from {@code column} to {@code last} − 1. */
    private void rest(
            float[] left,
            int leftFrom,
            float[] right,
            int rightStride,
            int depth,
            float[] target,
            int targetFrom,
            int column,
            int last) {
        for (int k = 0; k < depth; k++) {
            addScaled(-left[leftFrom + k], right, k * rightStride + column, target, targetFrom + column, last - column);
        }
    }

    private static FloatVector at(float[] values, int from) {
        return FloatVector.fromArray(SPECIES, values, from);
    }

    private static FloatVector at(MemorySegment values, long from) {
        return FloatVector.fromMemorySegment(SPECIES, values, from * Float.BYTES, ORDER);
    }
}
