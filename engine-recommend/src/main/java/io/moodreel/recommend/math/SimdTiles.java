package io.moodreel.recommend.math;

import jdk.incubator.vector.FloatVector;

/** {@link SimdKernels} over blocks of a matrix: the inner loop of a symmetric inverse. */
final class SimdTiles {
    private SimdTiles() {}

    /** Tiles of 4 rows × 2 registers stay in registers while k runs: eight sums for six loads. */
    static void subtractProducts(
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
            for (; column <= last - 2 * Lanes.COUNT; column += 2 * Lanes.COUNT) {
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
        FloatVector a0 = Lanes.at(target, to);
        FloatVector b0 = Lanes.at(target, to + Lanes.COUNT);
        FloatVector a1 = Lanes.at(target, to + stride);
        FloatVector b1 = Lanes.at(target, to + stride + Lanes.COUNT);
        FloatVector a2 = Lanes.at(target, to + 2 * stride);
        FloatVector b2 = Lanes.at(target, to + 2 * stride + Lanes.COUNT);
        FloatVector a3 = Lanes.at(target, to + 3 * stride);
        FloatVector b3 = Lanes.at(target, to + 3 * stride + Lanes.COUNT);
        for (int k = 0; k < depth; k++) {
            FloatVector a = Lanes.at(right, rightFrom + k * rightStride);
            FloatVector b = Lanes.at(right, rightFrom + k * rightStride + Lanes.COUNT);
            FloatVector factor0 = FloatVector.broadcast(Lanes.SPECIES, -left[leftFrom + k]);
            a0 = a.fma(factor0, a0);
            b0 = b.fma(factor0, b0);
            FloatVector factor1 = FloatVector.broadcast(Lanes.SPECIES, -left[leftFrom + leftStride + k]);
            a1 = a.fma(factor1, a1);
            b1 = b.fma(factor1, b1);
            FloatVector factor2 = FloatVector.broadcast(Lanes.SPECIES, -left[leftFrom + 2 * leftStride + k]);
            a2 = a.fma(factor2, a2);
            b2 = b.fma(factor2, b2);
            FloatVector factor3 = FloatVector.broadcast(Lanes.SPECIES, -left[leftFrom + 3 * leftStride + k]);
            a3 = a.fma(factor3, a3);
            b3 = b.fma(factor3, b3);
        }
        a0.intoArray(target, to);
        b0.intoArray(target, to + Lanes.COUNT);
        a1.intoArray(target, to + stride);
        b1.intoArray(target, to + stride + Lanes.COUNT);
        a2.intoArray(target, to + 2 * stride);
        b2.intoArray(target, to + 2 * stride + Lanes.COUNT);
        a3.intoArray(target, to + 3 * stride);
        b3.intoArray(target, to + 3 * stride + Lanes.COUNT);
    }

    /** One row, the columns from {@code column} to {@code last} − 1. */
    private static void rest(
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
            SimdVectors.addScaled(
                    -left[leftFrom + k], right, k * rightStride + column, target, targetFrom + column, last - column);
        }
    }
}
