package io.moodreel.recommend.math;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * The loops on the vector unit (JEP 508). Loaded only when the module is there. Sums run in four registers, so that one
 * fused multiply-add need not wait for the one before.
 */
final class SimdKernels implements VectorKernels {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    private static final ByteOrder ORDER = ByteOrder.nativeOrder();
    private static final VectorShuffle<Float> TURNED_BY_8 = turnedBy(8);
    private static final VectorShuffle<Float> TURNED_BY_4 = turnedBy(4);
    private static final VectorShuffle<Float> TURNED_BY_2 = turnedBy(2);
    private static final VectorShuffle<Float> TURNED_BY_1 = turnedBy(1);

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
        float sum = sumOfLanes(sum0.add(sum1).add(sum2.add(sum3)));
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
        float sum = sumOfLanes(sum0.add(sum1));
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

    /** Four rows at a time: each piece of the vector is loaded once for four multiplications. */
    @Override
    public void dotRows(float[] matrix, int columns, int[] rows, int from, int to, float[] vector, float[] products) {
        int whole = SPECIES.loopBound(columns);
        int k = from;
        for (; k <= to - 4; k += 4) {
            int row0 = rows[k] * columns;
            int row1 = rows[k + 1] * columns;
            int row2 = rows[k + 2] * columns;
            int row3 = rows[k + 3] * columns;
            FloatVector sum0 = FloatVector.zero(SPECIES);
            FloatVector sum1 = sum0;
            FloatVector sum2 = sum0;
            FloatVector sum3 = sum0;
            for (int i = 0; i < whole; i += LANES) {
                FloatVector piece = at(vector, i);
                sum0 = at(matrix, row0 + i).fma(piece, sum0);
                sum1 = at(matrix, row1 + i).fma(piece, sum1);
                sum2 = at(matrix, row2 + i).fma(piece, sum2);
                sum3 = at(matrix, row3 + i).fma(piece, sum3);
            }
            float rest0 = 0;
            float rest1 = 0;
            float rest2 = 0;
            float rest3 = 0;
            for (int i = whole; i < columns; i++) {
                rest0 += matrix[row0 + i] * vector[i];
                rest1 += matrix[row1 + i] * vector[i];
                rest2 += matrix[row2 + i] * vector[i];
                rest3 += matrix[row3 + i] * vector[i];
            }
            products[k] = sumOfLanes(sum0) + rest0;
            products[k + 1] = sumOfLanes(sum1) + rest1;
            products[k + 2] = sumOfLanes(sum2) + rest2;
            products[k + 3] = sumOfLanes(sum3) + rest3;
        }
        for (; k < to; k++) {
            products[k] = dot(vector, 0, matrix, rows[k] * columns, columns);
        }
    }

    /** Four rows at a time: the target is loaded and stored once for four additions. */
    @Override
    public void addScaledRows(
            float[] matrix, int columns, int[] rows, int from, int to, float[] scales, float[] target) {
        int whole = SPECIES.loopBound(columns);
        int k = from;
        for (; k <= to - 4; k += 4) {
            int row0 = rows[k] * columns;
            int row1 = rows[k + 1] * columns;
            int row2 = rows[k + 2] * columns;
            int row3 = rows[k + 3] * columns;
            FloatVector scale0 = FloatVector.broadcast(SPECIES, scales[k]);
            FloatVector scale1 = FloatVector.broadcast(SPECIES, scales[k + 1]);
            FloatVector scale2 = FloatVector.broadcast(SPECIES, scales[k + 2]);
            FloatVector scale3 = FloatVector.broadcast(SPECIES, scales[k + 3]);
            for (int i = 0; i < whole; i += LANES) {
                FloatVector first = at(matrix, row0 + i).fma(scale0, at(target, i));
                FloatVector second = at(matrix, row1 + i).mul(scale1);
                first = at(matrix, row2 + i).fma(scale2, first);
                second = at(matrix, row3 + i).fma(scale3, second);
                first.add(second).intoArray(target, i);
            }
            for (int i = whole; i < columns; i++) {
                target[i] += scales[k] * matrix[row0 + i]
                        + scales[k + 1] * matrix[row1 + i]
                        + scales[k + 2] * matrix[row2 + i]
                        + scales[k + 3] * matrix[row3 + i];
            }
        }
        for (; k < to; k++) {
            addScaled(scales[k], matrix, rows[k] * columns, target, 0, columns);
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

    @Override
    public void decayAndAdd(
            float decay, float[] target, int targetFrom, float scale, float[] x, int xFrom, int length) {
        FloatVector kept = FloatVector.broadcast(SPECIES, decay);
        FloatVector factor = FloatVector.broadcast(SPECIES, scale);
        int i = 0;
        for (; i <= length - LANES; i += LANES) {
            FloatVector before = at(target, targetFrom + i).mul(kept);
            at(x, xFrom + i).fma(factor, before).intoArray(target, targetFrom + i);
        }
        for (; i < length; i++) {
            target[targetFrom + i] = decay * target[targetFrom + i] + scale * x[xFrom + i];
        }
    }

    /**
     * The sum of a register's lanes in one fixed order: by halves. {@code reduceLanes} may take another order once the code
     * is compiled, and then a model trained twice would differ in its last bits.
     */
    private static float sumOfLanes(FloatVector lanes) {
        FloatVector sum = lanes;
        if (LANES >= 16) {
            sum = sum.add(sum.rearrange(TURNED_BY_8));
        }
        if (LANES >= 8) {
            sum = sum.add(sum.rearrange(TURNED_BY_4));
        }
        if (LANES >= 4) {
            sum = sum.add(sum.rearrange(TURNED_BY_2));
        }
        return sum.add(sum.rearrange(TURNED_BY_1)).lane(0);
    }

    private static VectorShuffle<Float> turnedBy(int lanes) {
        return VectorShuffle.fromOp(SPECIES, lane -> (lane + lanes) % LANES);
    }

    private static FloatVector at(float[] values, int from) {
        return FloatVector.fromArray(SPECIES, values, from);
    }

    private static FloatVector at(MemorySegment values, long from) {
        return FloatVector.fromMemorySegment(SPECIES, values, from * Float.BYTES, ORDER);
    }
}
